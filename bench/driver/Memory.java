package nl.samenwijzer.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Resident memory after a fixed number of page requests. */
final class Memory {

    private static final int CLIENTS = 8;
    private static final double LIMIT_MEGABYTES = 450;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Report report;

    Memory(Report report) {
        this.report = report;
    }

    void measure(Wrk.Target product, Wrk.Target baseline, int requests) throws IOException, InterruptedException {
        request(product, requests);
        request(baseline, requests);
        List<Double> productMegabytes = List.of(product.app().residentMegabytes());
        List<Double> baselineMegabytes = List.of(baseline.app().residentMegabytes());
        String name = "RSS after " + requests + " page requests, MB";
        report.raw(name, List.of(productMegabytes, baselineMegabytes));
        report.add(Figure.ratio(name, productMegabytes, baselineMegabytes, Goal.atMost(1.5, 2)));
        report.add(Figure.value("the same, product alone", productMegabytes, Goal.atMost(LIMIT_MEGABYTES)));
    }

    private static void request(Wrk.Target target, int requests) throws IOException, InterruptedException {
        AtomicInteger left = new AtomicInteger(requests);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            Callable<Void> client = () -> requestUntilNoneLeft(target, left);
            for (Future<Void> done : clients.invokeAll(Collections.nCopies(CLIENTS, client), PATIENCE.toSeconds(),
                    TimeUnit.SECONDS)) {
                done.get();
            }
        } catch (CancellationException tooSlow) {
            throw new NotMeasured(left.get() + " of " + requests + " page requests not done in " + PATIENCE.toSeconds() + " s");
        } catch (ExecutionException failure) {
            throw new NotMeasured("page requests: " + failure.getCause());
        } finally {
            clients.shutdownNow();
        }
    }

    private static Void requestUntilNoneLeft(Wrk.Target target, AtomicInteger left) throws IOException, InterruptedException {
        Browser browser = new Browser(target.app().address());
        String[] headers = target.headers().entrySet().stream()
                .flatMap(header -> List.of(header.getKey(), header.getValue()).stream())
                .toArray(String[]::new);
        while (left.getAndDecrement() > 0) {
            int status = browser.get(target.path(), headers).statusCode();
            if (status != 200) {
                throw new NotMeasured("GET " + target.path() + " answers " + status);
            }
        }
        return null;
    }
}
