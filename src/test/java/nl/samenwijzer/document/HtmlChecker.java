package nl.samenwijzer.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import nl.samenwijzer.document.model.DocumentModel;

/** What the Nu Html Checker, the reference for the HTML standard, has against HTML of ours. */
public final class HtmlChecker {

    private HtmlChecker() {
    }

    /** Errors and warnings, one line each; a mere remark on how HTML can be written shorter is none. */
    public static List<String> complaints(List<DocumentModel> models) throws Exception {
        var pages = new ArrayList<byte[]>();
        for (var model : models) {
            pages.add(HtmlWriterTest.html(model));
        }
        return complaintsOfPages(pages);
    }

    /** As above, of these pages. */
    static List<String> complaintsOfPages(List<byte[]> pages) throws Exception {
        var folder = Files.createTempDirectory("html");
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xss4m", "-cp",
                        System.getProperty("html-checker") + "/*", "nu.validator.client.SimpleCommandLineValidator", "--format",
                        "gnu"));
        for (var page : pages) {
            command.add(Files.write(folder.resolve(command.size() + ".html"), page).toString());
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var complaints = output.lines().filter(line -> line.contains(": error") || line.contains(": warning")).toList();
        return process.waitFor() == 0 || !complaints.isEmpty() ? complaints : List.of("the checker failed: " + output);
    }
}
