package nl.samenwijzer.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program that checks files, in a process of its own: it brings older versions of libraries that we use. */
public enum Checker {

    /** The ODF validator: strict conformance. */
    ODF("Error|Warning", "-jar", System.getProperty("odfvalidator"), "-c"),
    /** The Nu Html Checker, the reference for the HTML standard. A mere remark on how HTML can be shorter is none. */
    HTML(": (error|warning)", "-Xss4m", "-cp", System.getProperty("html-checker") + "/*",
            "nu.validator.client.SimpleCommandLineValidator",
            "--format",
            "gnu");

    private final Pattern fault;
    private final List<String> arguments;

    Checker(String fault, String... arguments) {
        this.fault = Pattern.compile(fault);
        this.arguments = List.of(arguments);
    }

    /** Errors and warnings in these files, one line each. */
    public List<String> faults(List<byte[]> files, String extension) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("check");
        var command = Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                arguments.stream()).collect(Collectors.toCollection(ArrayList::new));
        for (var file : files) {
            command.add(Files.write(folder.resolve(command.size() + "." + extension), file).toString());
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var faults = output.lines().filter(line -> fault.matcher(line).find()).toList();
        return process.waitFor() == 0 || !faults.isEmpty() ? faults : List.of("the checker failed: " + output);
    }
}
