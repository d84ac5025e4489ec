package nl.samenwijzer.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Medians and their uncertainty. */
final class Statistics {

    private static final int RESAMPLES = 10_000;
    private static final long SEED = 20_26;

    private Statistics() {
    }

    /** @param low, high bounds of the interval, or the smallest and largest value */
    record Estimate(double low, double median, double high) {

        String format(String pattern) {
            return String.format(Locale.ROOT, pattern + " - " + pattern + " - " + pattern, low, median, high);
        }
    }

    static double median(List<Double> values) {
        return median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Smallest, median, largest. */
    static Estimate range(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Estimate(sorted[0], median(sorted), sorted[sorted.length - 1]);
    }

    /** Median and 95 % percentile bootstrap interval; the seed is fixed, so that equal figures give equal bounds. */
    static Estimate bootstrap(List<Double> values) {
        double[] given = values.stream().mapToDouble(Double::doubleValue).toArray();
        Random random = new Random(SEED);
        double[] medians = new double[RESAMPLES];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            medians[resample] = median(random.ints(given.length, 0, given.length).mapToDouble(index -> given[index]).toArray());
        }
        Arrays.sort(medians);
        return new Estimate(medians[(int) (RESAMPLES * 0.025)], median(given), medians[(int) (RESAMPLES * 0.975) - 1]);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
