package nl.samenwijzer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Programs that make a PDF of our own DOCX or HTML of the same document, timed warm: without their start. */
final class OtherPrograms {

    private static final int COPIES = 6;
    private static final int PATIENCE_SECONDS = 120;
    private static final String WEASYPRINT = "import sys, weasyprint\n"
            + "for page in sys.argv[1:]: weasyprint.HTML(page).write_pdf(page + '.pdf')";

    private final Report report;
    private final Path folder;

    OtherPrograms(Report report, Path folder) {
        this.report = report;
        this.folder = folder;
    }

    /** LibreOffice on the DOCX. */
    double libreOffice(byte[] docx) throws IOException, InterruptedException {
        return warm("LibreOffice", "docx", docx, files -> {
            List<String> command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless", "--convert-to", "pdf", "--outdir", folder.resolve("office").toString()));
            files.forEach(file -> command.add(file.toString()));
            return new ProcessBuilder(command);
        });
    }

    /** WeasyPrint on the page, whose style sheets stand beside it; it is a library of the Python of the system. */
    double weasyPrint(byte[] html) throws IOException, InterruptedException {
        return warm("WeasyPrint", "html", html, files -> {
            List<String> command = new ArrayList<>(List.of("/usr/bin/python3", "-c", WEASYPRINT));
            files.forEach(file -> command.add(file.toString()));
            return new ProcessBuilder(command);
        });
    }

    /** wkhtmltopdf on the page, whose style sheets stand beside it; it reads what to convert from its input. */
    double wkhtmltopdf(byte[] html) throws IOException, InterruptedException {
        return warm("wkhtmltopdf", "html", html, files -> {
            try {
                Path lines = folder.resolve("wkhtmltopdf.txt");
                Files.write(lines, files.stream().map(file -> "--enable-local-file-access " + file + " " + file + ".pdf").toList());
                ProcessBuilder program = new ProcessBuilder("wkhtmltopdf", "--quiet", "--read-args-from-stdin");
                program.environment().put("QT_QPA_PLATFORM", "offscreen");
                return program.redirectInput(lines.toFile());
            } catch (IOException full) {
                throw new NotMeasured("cannot write what to convert: " + full.getMessage());
            }
        });
    }

    /** One copy, then {@value #COPIES} more in one process: the difference is the warm time of one, in milliseconds. */
    private double warm(String name, String extension, byte[] document, Function<List<Path>, ProcessBuilder> program)
            throws IOException, InterruptedException {
        List<Path> copies = new ArrayList<>();
        for (int copy = 0; copy <= COPIES; copy++) {
            copies.add(Files.write(folder.resolve(name + "-" + copy + "." + extension), document));
        }
        run(name, program.apply(copies.subList(0, 1)));
        double one = run(name, program.apply(copies.subList(0, 1)));
        double all = run(name, program.apply(copies));
        report.raw(name + " ms", Map.of("one", one, "all", all));
        return (all - one) / COPIES;
    }

    private static double run(String name, ProcessBuilder program) throws InterruptedException {
        long started = System.nanoTime();
        try {
            Process process = program.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new NotMeasured(name + " takes more than " + PATIENCE_SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw new NotMeasured(name + " ends with " + process.exitValue());
            }
        } catch (IOException absent) {
            throw new NotMeasured(name + " is not installed");
        }
        return (System.nanoTime() - started) / 1e6;
    }
}
