package nl.samenwijzer.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Time of the documents of one plan, warm, and of the PDF that LibreOffice makes of the same DOCX. */
final class Documents {

    private static final int WARM_UP = 10;
    private static final double LIMIT_MILLIS = 300;
    private static final int OFFICE_COPIES = 6;

    private final Product product;
    private final Report report;
    private final Path folder;

    Documents(Product product, Report report, Path folder) {
        this.product = product;
        this.report = report;
        this.folder = folder;
    }

    /** Median of {@code rounds}, after a warm-up by count. */
    List<Double> measure(String path, String format, int rounds) throws IOException, InterruptedException {
        Browser browser = new Browser(product.app().address());
        String authorization = product.basic().get("Authorization");
        byte[] document = new byte[0];
        List<Double> millis = new ArrayList<>();
        for (int round = -WARM_UP; round < rounds; round++) {
            long asked = System.nanoTime();
            HttpResponse<byte[]> answer = browser.get(path + "." + format, "Authorization", authorization);
            double took = (System.nanoTime() - asked) / 1e6;
            if (answer.statusCode() != 200) {
                throw new NotMeasured("GET " + path + "." + format + " answers " + answer.statusCode());
            }
            document = answer.body();
            if (round >= 0) {
                millis.add(took);
            }
        }
        Files.write(folder.resolve("document." + format), document);
        report.raw(format + " ms", millis);
        report.remark(format.toUpperCase(Locale.ROOT) + " of " + path + ": " + document.length / 1000 + " kB"
                + (format.equals("pdf") ? ", " + Pdf.pages(document) + " pages" : ""));
        report.add(Figure.value(format.toUpperCase(Locale.ROOT) + " warm, ms", millis, Goal.atMost(LIMIT_MILLIS)));
        return millis;
    }

    /**
     * LibreOffice converts one copy, then {@value #OFFICE_COPIES} more in one process: the difference is its warm time,
     * without start.
     */
    void besideLibreOffice(List<Double> pdfMillis) throws IOException, InterruptedException {
        Path docx = folder.resolve("document.docx");
        if (!Files.exists(docx)) {
            throw new NotMeasured("no DOCX to convert");
        }
        convert(docx, 1);
        double one = convert(docx, 1);
        double more = convert(docx, 1 + OFFICE_COPIES);
        List<Double> office = List.of((more - one) / OFFICE_COPIES);
        report.raw("LibreOffice warm ms", Map.of("one", one, "more", more));
        report.add(Figure.ratio("PDF beside warm LibreOffice, ms", List.of(Statistics.median(pdfMillis)), office,
                Goal.atMost(0.4, 0.6)));
    }

    private double convert(Path docx, int copies) throws IOException, InterruptedException {
        Path output = Files.createDirectories(folder.resolve("office"));
        List<String> command = new ArrayList<>(
                List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                        "--convert-to", "pdf", "--outdir", output.toString()));
        for (int copy : IntStream.range(0, copies).toArray()) {
            Path file = folder.resolve("copy-" + copy + ".docx");
            Files.write(file, Files.readAllBytes(docx));
            command.add(file.toString());
        }
        long started = System.nanoTime();
        Process office = startOffice(command);
        if (!office.waitFor(60, TimeUnit.SECONDS)) {
            office.destroyForcibly();
            throw new NotMeasured("LibreOffice takes more than 60 s");
        }
        return (System.nanoTime() - started) / 1e6;
    }

    private static Process startOffice(List<String> command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException absent) {
            throw new NotMeasured("LibreOffice (soffice) is not installed");
        }
    }
}
