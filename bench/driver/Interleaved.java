package nl.samenwijzer.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The same kind of load on product and baseline in blocks A-B-B-A, after a warm-up by count. */
final class Interleaved {

    private static final int WARM_UP_SLICE_SECONDS = 2;
    private static final long TICKS_PER_SECOND = 100;
    private static final long SETTLE_MILLIS = 300;

    private final Wrk wrk;
    private final Effort effort;
    private final Report report;

    Interleaved(Wrk wrk, Effort effort, Report report) {
        this.wrk = wrk;
        this.effort = effort;
        this.report = report;
    }

    /** What to send to one side; asked anew before each block, because the versions to save on have moved. */
    interface Side {
        Wrk.Target target() throws IOException, InterruptedException;
    }

    record Block(String app, double perSecond, double cpuMillis, double p50Millis, double p99Millis, boolean disturbed) {
    }

    record Pair(Block product, Block baseline) {

        boolean disturbed() {
            return product.disturbed() || baseline.disturbed();
        }
    }

    void compare(String name, Side product, Side baseline, int warmUp, Goal throughput, Goal processor)
            throws IOException, InterruptedException {
        long warmedProduct = warmUp(product, warmUp);
        long warmedBaseline = warmUp(baseline, warmUp);
        List<Pair> pairs = new ArrayList<>();
        for (int pair = 0; pair < effort.pairs(); pair++) {
            pairs.add(pair % 2 == 0 ? productFirst(product, baseline) : baselineFirst(product, baseline));
        }
        report.raw(name, pairs);
        List<Pair> counted = undisturbed(name, pairs);
        report.remark(name + ": " + counted.size() + " of " + pairs.size() + " pairs of " + effort.blockSeconds()
                + " s counted; warmed with " + warmedProduct + " (product) and " + warmedBaseline + " (baseline) requests");
        report.add(figure(name + ", requests/s", counted, Block::perSecond, throughput));
        report.add(figure(name + ", CPU-ms per request", counted, Block::cpuMillis, processor));
        report.add(figure(name + ", p99 ms at full load", counted, Block::p99Millis, Goal.NONE));
    }

    private long warmUp(Side side, int requests) throws IOException, InterruptedException {
        long done = 0;
        for (int second = 0; second < effort.warmUpSeconds() && done < requests; second += WARM_UP_SLICE_SECONDS) {
            Thread.sleep(SETTLE_MILLIS);
            done += wrk.run(side.target(), WARM_UP_SLICE_SECONDS).requests();
        }
        return done;
    }

    private Pair productFirst(Side product, Side baseline) throws IOException, InterruptedException {
        Block first = block(product);
        return new Pair(first, block(baseline));
    }

    private Pair baselineFirst(Side product, Side baseline) throws IOException, InterruptedException {
        Block first = block(baseline);
        return new Pair(block(product), first);
    }

    private Block block(Side side) throws IOException, InterruptedException {
        // requests that wrk dropped at its end must have left their version before it is read
        Thread.sleep(SETTLE_MILLIS);
        Wrk.Target target = side.target();
        Machine machine = Machine.now();
        long ticks = target.app().ticks();
        Wrk.Result result = wrk.run(target, effort.blockSeconds());
        long used = target.app().ticks() - ticks;
        return new Block(target.app().name(), result.perSecond(), used * 1000.0 / TICKS_PER_SECOND / result.requests(),
                result.p50Millis(),
                result.p99Millis(), Machine.now().disturbedSince(machine, used));
    }

    private List<Pair> undisturbed(String name, List<Pair> pairs) {
        List<Pair> quiet = pairs.stream().filter(pair -> !pair.disturbed()).toList();
        if (quiet.size() * 2 >= pairs.size()) {
            return quiet;
        }
        report.remark(name + ": the machine was BUSY with other work in most blocks (" + (pairs.size() - quiet.size()) + " of "
                + pairs.size()
                + " pairs); all are counted, run again on a quiet machine");
        return pairs;
    }

    private static Figure figure(String name, List<Pair> pairs, ToDoubleFunction<Block> value, Goal goal) {
        return Figure.ratio(name, pairs.stream().map(pair -> value.applyAsDouble(pair.product())).toList(),
                pairs.stream().map(pair -> value.applyAsDouble(pair.baseline())).toList(), goal);
    }
}
