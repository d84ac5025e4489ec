package nl.samenwijzer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What the whole machine did since it started, in clock ticks.
 *
 * @param busy all work, whoever did it
 * @param steal time that another machine on the same host took
 * @param own work of this program and of the load generators that it ran and that ended
 */
record Machine(long total, long busy, long steal, long own) {

    private static final double STEAL_LIMIT = 0.02;
    private static final double OTHERS_LIMIT = 0.05;

    static Machine now() throws IOException {
        String[] fields = Files.readString(Path.of("/proc/stat")).lines().findFirst().orElseThrow().trim().split("\\s+");
        long[] ticks = Arrays.stream(fields).skip(1).limit(8).mapToLong(Long::parseLong).toArray();
        long total = Arrays.stream(ticks).sum();
        long idle = ticks[3] + ticks[4];
        return new Machine(total, total - idle - ticks[7], ticks[7], ownTicks());
    }

    /** True when a block from {@code before} until now was spoilt: more than 2 % stolen, or more than 5 % work of others. */
    boolean disturbedSince(Machine before, long workOfApps) {
        double passed = Math.max(1, total - before.total);
        double others = (busy - before.busy) - (own - before.own) - workOfApps;
        return (steal - before.steal) / passed > STEAL_LIMIT || others / passed > OTHERS_LIMIT;
    }

    private static long ownTicks() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Arrays.stream(fields, 11, 15).mapToLong(Long::parseLong).sum();
    }
}
