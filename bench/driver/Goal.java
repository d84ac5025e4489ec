package nl.samenwijzer.bench;

import java.util.Locale;

/**
 * What a figure must be. Met only when the median meets the target and the bad end of the interval meets the floor.
 *
 * @param direction 1 when more is better, -1 when less is better, 0 when there is no goal
 */
record Goal(int direction, double target, double floor) {

    static final Goal NONE = new Goal(0, 0, 0);

    static Goal atLeast(double target, double floor) {
        return new Goal(1, target, floor);
    }

    static Goal atMost(double target, double floor) {
        return new Goal(-1, target, floor);
    }

    static Goal atMost(double target) {
        return atMost(target, target);
    }

    String met(Statistics.Estimate estimate) {
        if (direction == 0) {
            return "-";
        }
        double badEnd = direction > 0 ? estimate.low() : estimate.high();
        boolean met = direction * estimate.median() >= direction * target && direction * badEnd >= direction * floor;
        return met ? "yes" : "no";
    }

    String text() {
        if (direction == 0) {
            return "-";
        }
        String sign = direction > 0 ? ">= " : "<= ";
        return sign + plain(target) + (floor == target ? "" : " (" + sign + plain(floor) + ")");
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
