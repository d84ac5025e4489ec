package nl.samenwijzer.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Start to first 200 on existing data, in turns. Leaves both applications running. */
final class Starts {

    private static final long REST_MILLIS = 2_000;
    private static final double START_LIMIT_SECONDS = 5;

    private final App product;
    private final App baseline;
    private final App archived;
    private final Report report;

    /** @param archived the product with its archive of classes, as README.md starts it; null when there is none */
    Starts(App product, App baseline, App archived, Report report) {
        this.product = product;
        this.baseline = baseline;
        this.archived = archived;
        this.report = report;
    }

    void measure(int starts) throws IOException, InterruptedException {
        makeData();
        List<Double> productSeconds = new ArrayList<>();
        List<Double> baselineSeconds = new ArrayList<>();
        for (int start = 0; start < starts; start++) {
            product.stop();
            baseline.stop();
            // one after the other and never side by side: a start uses all cores
            if (start % 2 == 0) {
                productSeconds.add(product.start() / 1000);
                Thread.sleep(REST_MILLIS);
                baselineSeconds.add(baseline.start() / 1000);
            } else {
                baselineSeconds.add(baseline.start() / 1000);
                Thread.sleep(REST_MILLIS);
                productSeconds.add(product.start() / 1000);
            }
        }
        Thread.sleep(REST_MILLIS);
        report.raw("start seconds", List.of(productSeconds, baselineSeconds));
        report.add(Figure.ratio("start to first 200, s", productSeconds, baselineSeconds, Goal.atMost(1.5)));
        report.add(Figure.value("start of the product without archive, s", productSeconds, Goal.NONE));
        report.add(
                Figure.ratio("RSS after start, MB", List.of(product.residentMegabytes()), List.of(baseline.residentMegabytes()),
                        Goal.NONE));
        if (archived != null) {
            measureArchived(starts);
        }
    }

    private void measureArchived(int starts) throws IOException, InterruptedException {
        product.stop();
        baseline.stop();
        List<Double> seconds = new ArrayList<>();
        for (int start = 0; start < starts; start++) {
            seconds.add(archived.start() / 1000);
            archived.stop();
            Thread.sleep(REST_MILLIS);
        }
        product.start();
        baseline.start();
        Thread.sleep(REST_MILLIS);
        report.raw("archived start seconds", seconds);
        report.add(Figure.value("start of the product as README says, s", seconds, Goal.atMost(START_LIMIT_SECONDS)));
    }

    private void makeData() throws IOException, InterruptedException {
        product.start();
        baseline.start();
    }
}
