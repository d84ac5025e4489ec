package nl.samenwijzer.stakeholder.comparison;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts as whole parts of a hundred that add up to a hundred: what is left after rounding down goes to the largest
 * remainders, of equal ones to the first.
 */
final class Shares {

    private static final int WHOLE = 100;

    private Shares() {
    }

    /** The share of each count, in their order. The counts are not negative and not all zero. */
    static List<Integer> of(List<Integer> counts) {
        long total = total(counts);
        if (total <= 0) {
            throw new IllegalArgumentException("nobody has no shares");
        }
        int[] shares = counts.stream().mapToInt(count -> (int) (count * (long) WHOLE / total)).toArray();
        IntStream.range(0, shares.length).boxed()
                .sorted(Comparator.comparing((Integer i) -> -(counts.get(i) * (long) WHOLE % total)))
                .limit(WHOLE - Arrays.stream(shares).sum()).forEach(i -> shares[i]++);
        return Arrays.stream(shares).boxed().toList();
    }

    static long total(List<Integer> counts) {
        return counts.stream().mapToLong(Integer::longValue).sum();
    }
}
