package nl.samenwijzer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures the product beside the baseline and prints one table. Arguments: see {@link Options}.
 * Protocol and meaning of the figures: {@code bench/README.md}.
 */
final class Bench {

    private static final int PAGE_CONNECTIONS = 16;
    private static final String SERVER_CORE = "0";
    private static final String ALL_CORES = "0-" + (Runtime.getRuntime().availableProcessors() - 1);

    private final Options options;
    private final Report report = new Report();
    private final App product;
    private final App baseline;
    private final App archived;
    private final Interleaved interleaved;

    private Bench(Options options) {
        this.options = options;
        List<String> demo = List.of("-Dsamenwijzer.demo=true", "-Dsamenwijzer.data.dir=" + options.data().resolve("product"));
        product = options.selfCheck()
                ? new App("product", options.baselineJar(), List.of("-Dbaseline.data.dir=" + options.data().resolve("product")),
                        options.results())
                : new App("product", options.productJar(), demo, options.results());
        Path archive = options.productJar().resolveSibling("start.jsa");
        archived = options.selfCheck() || !Files.exists(archive) ? null
                : new App("product", options.productJar(),
                        Stream.concat(Stream.of("-XX:SharedArchiveFile=" + archive), demo.stream()).toList(), options.results());
        baseline = new App("baseline", options.baselineJar(),
                List.of("-Dbaseline.data.dir=" + options.data().resolve("baseline")),
                options.results());
        interleaved = new Interleaved(new Wrk(options.bench().resolve("load.lua")), options.effort(), report);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options = Options.of(arguments);
        Files.createDirectories(options.results());
        new Bench(options).run();
    }

    private void run() throws IOException, InterruptedException {
        try (product; baseline) {
            report.raw("effort", options.effort());
            report.raw("flags", App.FLAGS);
            report.attempt("start", () -> new Starts(product, baseline, archived, report).measure(options.effort().starts()));
            report.attempt(options.selfCheck() ? "self-check" : "demo data",
                    options.selfCheck() ? this::measureBaselineAgainstItself : this::measureOnDemoData);
        }
        report.print();
        report.write(options.results());
    }

    private void measureOnDemoData() throws IOException, InterruptedException {
        Product signedIn = new Product(product);
        Product.Plan plan = signedIn.plans().get(0);
        report.remark("plan \"" + plan.title() + "\" (" + plan.id() + ")");
        if (!options.documentsOnly()) {
            measurePages(signedIn, plan);
        }
        report.attempt("documents", () -> new Documents(signedIn, report, options.data(),
                options.bench().resolve("warm.py")).measure());
        report.attempt("register", () -> new Registers(signedIn, report).measure(plan.guide()));
        report.attempt("advice", () -> new Advices(signedIn, report).measure());
    }

    private void measurePages(Product signedIn, Product.Plan plan) throws IOException, InterruptedException {
        report.attempt("page weight", () -> weigh(signedIn, plan));
        pinForLoad();
        report.attempt("step page", () -> comparePages(signedIn, plan));
        Saves saves = new Saves(options.data());
        report.attempt("save", () -> compareSaves(saves.product(signedIn, report), saves));
        pin(ALL_CORES);
    }

    private void measureBaselineAgainstItself() throws IOException, InterruptedException {
        pinForLoad();
        report.attempt("page", () -> comparePages(fortunes(product)));
        Saves saves = new Saves(options.data());
        report.attempt("save", () -> compareSaves(saves.baseline(product), saves));
    }

    private void pinForLoad() throws IOException, InterruptedException {
        pin(Wrk.PINNED ? SERVER_CORE : ALL_CORES);
    }

    private void pin(String cores) throws IOException, InterruptedException {
        product.pin(cores);
        baseline.pin(cores);
    }

    private void weigh(Product signedIn, Product.Plan plan) throws IOException, InterruptedException {
        Browser browser = signedIn.signIn();
        List<Product.StepPage> pages = signedIn.stepPages(plan, browser);
        PageWeight weight = new PageWeight(browser);
        PageWeight.View first = weight.view(pages.get(0).path());
        PageWeight.View next = weight.view(pages.get(Math.min(1, pages.size() - 1)).path());
        report.raw("page weight", List.of(first, next));
        report.add(Figure.value("first page view, kB", List.of(first.bytes() / 1e3), Goal.atMost(150)));
        report.add(Figure.value("next page view, kB", List.of(next.bytes() / 1e3), Goal.atMost(40)));
        report.add(Figure.value("requests of the first view", List.of((double) first.requests()), Goal.atMost(8)));
    }

    private void comparePages(Product signedIn, Product.Plan plan) throws IOException, InterruptedException {
        Browser browser = signedIn.signIn();
        Product.StepPage page = signedIn.stepPages(plan, browser).get(0);
        report.remark("step page " + page.path() + ", " + page.bytes() + " bytes of HTML");
        comparePages(page(product, page.path(), browser.cookieHeader()));
        // an expired session would have answered fast redirects
        browser.text(page.path());
    }

    private void comparePages(Wrk.Target steps) throws IOException, InterruptedException {
        Wrk.Target fortunes = fortunes(baseline);
        report.attempt("memory", () -> new Memory(report).measure(steps, fortunes, Effort.COUNTED_PAGE_REQUESTS));
        interleaved.compare("step page beside Fortunes", () -> steps, () -> fortunes, options.effort().pageWarmUp(),
                Goal.atLeast(0.20, 0.10),
                Goal.atMost(5));
    }

    private void compareSaves(Interleaved.Side signedIn, Saves saves) throws IOException, InterruptedException {
        interleaved.compare("save beside bare update + insert", signedIn, saves.baseline(baseline),
                options.effort().saveWarmUp(), Goal.atLeast(0.50, 0.30), Goal.NONE);
    }

    /** Both sides are visited with the cookies they gave: without, each answer costs a new form token. */
    private static Wrk.Target fortunes(App app) throws IOException, InterruptedException {
        Browser visitor = new Browser(app.address());
        visitor.text("/fortunes");
        return page(app, "/fortunes", visitor.cookieHeader());
    }

    private static Wrk.Target page(App app, String path, String cookies) {
        return new Wrk.Target(app, path, cookies.isEmpty() ? Map.of() : Map.of("Cookie", cookies), null, 1, PAGE_CONNECTIONS);
    }
}
