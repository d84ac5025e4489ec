package nl.samenwijzer.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** One line of the table. {@code spread} is the 95 % interval of a ratio, or smallest - median - largest of a value. */
record Figure(String name, String product, String baseline, String ratio, String spread, String goal, String met) {

    static final Figure HEAD = new Figure("figure", "product", "baseline", "ratio", "95 % interval or min - median - max",
            "goal (floor)",
            "met");

    /** Product beside baseline, from values measured in pairs. */
    static Figure ratio(String name, List<Double> product, List<Double> baseline, Goal goal) {
        Statistics.Estimate ratio = Statistics.bootstrap(ratios(product, baseline));
        return new Figure(name, number(Statistics.median(product)), number(Statistics.median(baseline)), number(ratio.median()),
                number(ratio.low()) + " - " + number(ratio.high()), goal.text(), goal.met(ratio));
    }

    /** The product alone. */
    static Figure value(String name, List<Double> values, Goal goal) {
        Statistics.Estimate range = Statistics.range(values);
        // the goals of values are goals for the median
        Statistics.Estimate median = new Statistics.Estimate(range.median(), range.median(), range.median());
        return new Figure(name, number(range.median()), "", "",
                number(range.low()) + " - " + number(range.median()) + " - " + number(range.high()), goal.text(),
                goal.met(median));
    }

    static Figure missing(String name, String reason) {
        return new Figure(name, "not measured: " + reason, "", "", "", "", "no");
    }

    List<String> cells() {
        return List.of(name, product, baseline, ratio, spread, goal, met);
    }

    private static List<Double> ratios(List<Double> product, List<Double> baseline) {
        return IntStream.range(0, product.size()).mapToObj(pair -> product.get(pair) / baseline.get(pair)).toList();
    }

    /** Three digits that count. */
    private static String number(double value) {
        if (Math.abs(value) >= 100) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
    }
}
