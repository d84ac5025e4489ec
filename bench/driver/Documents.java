package nl.samenwijzer.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Time of the documents of plans, warm, signed in by form, beside other programs that make a PDF of the same document. */
final class Documents {

    private static final int WARM_UP = 200;
    private static final int WARM_UP_OF_A_LONG_ONE = 30;
    private static final int MOST_MILLIS = 300;
    private static final int MOST_MILLIS_OF_A_LONG_ONE = 600;
    private static final int GROUPS_FOR_60_PAGES = 110;
    private static final int GROUPS_FOR_60_MORE = 230;
    private static final int WARM_UP_OF_OTHERS = 6;
    private static final int ROUNDS_BESIDE_OTHERS = 60;
    private static final int RENDERS = 1_000;
    private static final int AT_ONCE = 4;
    private static final Pattern SHEET = Pattern.compile("href=\"(/document/[^\"]+\\.css)\"");

    private final Product product;
    private final Report report;
    private final Path folder;
    private final Path script;
    private final Browser browser;

    /** A document made many times. */
    private record Made(String plan, List<Double> millis, byte[] file) {

        double perPage() {
            return Statistics.median(millis) / Pdf.pages(file);
        }
    }

    /** @param script keeps another program running */
    Documents(Product product, Report report, Path folder, Path script) throws IOException, InterruptedException {
        this.product = product;
        this.report = report;
        this.folder = Files.createDirectories(folder.resolve("documents"));
        this.script = script;
        this.browser = product.signIn();
    }

    void measure() throws IOException, InterruptedException {
        List<Made> pdfs = new ArrayList<>();
        for (Product.Plan plan : product.plans()) {
            if (made(plan, "pdf").statusCode() == 200) {
                pdfs.add(make(plan, "pdf"));
            }
        }
        Made small = pdfs.stream().min((one, other) -> Math.abs(Pdf.pages(one.file()) - 10) < Math.abs(Pdf.pages(other.file()) - 10)
                ? -1 : 1).orElseThrow(() -> new NotMeasured("no plan has a document"));
        Product.Plan plan = product.plans().stream().filter(one -> one.id().equals(small.plan())).findFirst().orElseThrow();
        report.add(Figure.value("PDF of " + Pdf.pages(small.file()) + " pages, warm, ms", small.millis(), Goal.atMost(MOST_MILLIS)));
        for (String format : List.of("docx", "odt", "html")) {
            report.add(Figure.value(format.toUpperCase(Locale.ROOT) + " of the same, warm, ms", make(plan, format).millis(),
                    Goal.atMost(MOST_MILLIS)));
        }
        report.attempt("other programs", () -> besideOthers(plan));
        report.attempt("long plan", () -> longPlan());
        report.attempt("many at once", () -> many(plan));
    }

    private HttpResponse<byte[]> made(Product.Plan plan, String format) throws IOException, InterruptedException {
        return browser.get("/plannen/" + plan.id() + "/documenten/" + product.adoptionDocument(plan) + "." + format);
    }

    private Made make(Product.Plan plan, String format) throws IOException, InterruptedException {
        return make(plan, format, WARM_UP);
    }

    private Made make(Product.Plan plan, String format, int warmUp) throws IOException, InterruptedException {
        String path = "/plannen/" + plan.id() + "/documenten/" + product.adoptionDocument(plan) + "." + format;
        byte[] file = new byte[0];
        List<Double> millis = new ArrayList<>();
        for (int round = -warmUp; round < Effort.DOCUMENT_ROUNDS; round++) {
            long asked = System.nanoTime();
            HttpResponse<byte[]> answer = browser.get(path);
            double took = (System.nanoTime() - asked) / 1e6;
            if (answer.statusCode() != 200) {
                throw new NotMeasured("GET " + path + " answers " + answer.statusCode());
            }
            file = answer.body();
            if (round >= 0) {
                millis.add(took);
            }
        }
        report.raw(format + " ms of " + plan.title(), millis);
        report.remark(format + " of \"" + plan.title() + "\": " + file.length / 1000 + " kB"
                + (format.equals("pdf") ? ", " + Pdf.pages(file) + " pages, median "
                        + Math.round(Statistics.median(millis)) + " ms" : ""));
        return new Made(plan.id(), millis, file);
    }

    private void besideOthers(Product.Plan plan) throws IOException, InterruptedException {
        Path docx = Files.write(folder.resolve("document.docx"), made(plan, "docx").body());
        Path page = Files.write(folder.resolve("document.html"),
                pageBesideItsSheets(new String(made(plan, "html").body(), StandardCharsets.UTF_8)));
        report.attempt("LibreOffice", () -> report.add(beside("LibreOffice on our DOCX", docx, plan, Goal.atMost(0.4))));
        report.attempt("WeasyPrint", () -> report.add(beside("WeasyPrint on our HTML", page, plan, Goal.atMost(1))));
        report.attempt("wkhtmltopdf", () -> report.add(beside("wkhtmltopdf on our HTML", page, plan, Goal.atMost(1))));
    }

    /** Ours over HTTP and theirs in turns, both warm. */
    private Figure beside(String name, Path file, Product.Plan plan, Goal goal) throws IOException, InterruptedException {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        String program = name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
        try (WarmProgram other = new WarmProgram(program, script)) {
            for (int round = -WARM_UP_OF_OTHERS; round < ROUNDS_BESIDE_OTHERS; round++) {
                long asked = System.nanoTime();
                int status = made(plan, "pdf").statusCode();
                double our = (System.nanoTime() - asked) / 1e6;
                if (status != 200) {
                    throw new NotMeasured("the PDF beside " + name + " answers " + status);
                }
                double their = other.make(file);
                if (round >= 0) {
                    ours.add(our);
                    theirs.add(their);
                }
            }
        }
        report.raw("PDF beside " + name, List.of(ours, theirs));
        return Figure.ratio("PDF beside warm " + name + ", ms", ours, theirs, goal);
    }

    /** The page for programs that have no session: its style sheets stand in the same folder. */
    private byte[] pageBesideItsSheets(String html) throws IOException, InterruptedException {
        for (String sheet : SHEET.matcher(html).results().map(found -> found.group(1)).toList()) {
            Files.writeString(folder.resolve(name(sheet)), browser.text(sheet));
        }
        return SHEET.matcher(html).replaceAll((MatchResult found) -> "href=\"" + name(found.group(1)) + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String name(String sheet) {
        return sheet.substring(sheet.lastIndexOf('/') + 1);
    }

    /** The longest plan, with so many groups that it has 60 pages, then twice as many: time may not grow faster than pages. */
    private void longPlan() throws IOException, InterruptedException {
        Registers registers = new Registers(product, report);
        Product.Plan longest = null;
        long most = 0;
        for (Product.Plan plan : product.plans()) {
            HttpResponse<byte[]> file = made(plan, "pdf");
            if (file.statusCode() == 200 && Pdf.pages(file.body()) > most) {
                longest = plan;
                most = Pdf.pages(file.body());
            }
        }
        registers.fill(longest, GROUPS_FOR_60_PAGES);
        Made made = make(longest, "pdf", WARM_UP_OF_A_LONG_ONE);
        report.add(Figure.value("PDF of " + Pdf.pages(made.file()) + " pages, warm, ms", made.millis(),
                Goal.atMost(MOST_MILLIS_OF_A_LONG_ONE)));
        registers.fill(longest, GROUPS_FOR_60_MORE);
        Made twice = make(longest, "pdf", WARM_UP_OF_A_LONG_ONE);
        report.add(Figure.ratio("time of a page, " + Pdf.pages(twice.file()) + " pages beside " + Pdf.pages(made.file()) + ", ms",
                List.of(twice.perPage()), List.of(made.perPage()), Goal.atMost(1)));
    }

    /** {@value #RENDERS} in a row, {@value #AT_ONCE} at a time: none may fail, memory may not grow in the second half. */
    private void many(Product.Plan plan) throws IOException, InterruptedException {
        String path = "/plannen/" + plan.id() + "/documenten/" + product.adoptionDocument(plan) + ".pdf";
        run(path);
        double before = product.app().residentMegabytes();
        run(path);
        double after = product.app().residentMegabytes();
        report.add(Figure.ratio("RSS after " + RENDERS + " PDFs, " + AT_ONCE + " at a time, beside after "
                + RENDERS / 2 + ", MB", List.of(after), List.of(before), Goal.atMost(1.05)));
    }

    private void run(String path) throws InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Callable<Integer> asking = () -> browser.get(path).statusCode();
            for (Future<Integer> answer : clients.invokeAll(IntStream.range(0, RENDERS / 2).mapToObj(i -> asking).toList())) {
                if (answer.get() != 200) {
                    throw new NotMeasured("one of the PDFs answers " + answer.get());
                }
            }
        } catch (ExecutionException failure) {
            throw new NotMeasured("one of the PDFs: " + failure.getCause());
        } finally {
            clients.shutdownNow();
        }
    }
}
