package nl.samenwijzer.plan.entry;

import java.util.regex.Pattern;

/**
 * Places in an order between which there is always another place, so that moving a row changes that row only. A key is a
 * whole number whose first character tells its length, and a fraction; digits are those of base 62. Keys compare as
 * {@link String#compareTo} does. The scheme is "fractional indexing" (Greenspan, 2020): keys grow by inserting at one spot,
 * not by appending.
 */
public final class SortKey {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String FIRST = "a0";
    private static final int LONGEST = 4_000;
    /** Whole numbers longer than this are beyond any number of rows, and near the end of the scheme. */
    private static final Pattern KEY = Pattern.compile("[P-Za-k][0-9A-Za-z]+");

    private SortKey() {
    }

    /** Whether this is a place as this scheme makes them, with room before and after it. */
    public static boolean isKey(String key) {
        if (key.length() > LONGEST || !KEY.matcher(key).matches()) {
            return false;
        }
        int whole = lengthOfWhole(key.charAt(0));
        return whole == key.length() || whole < key.length() && !key.endsWith("0");
    }

    /** A place after {@code low} and before {@code high}; null means the open end. {@code low} must be before {@code high}. */
    public static String between(String low, String high) {
        if (low != null && high != null && low.compareTo(high) >= 0) {
            throw new IllegalArgumentException(low + " is not before " + high);
        }
        if (low == null) {
            return high == null ? FIRST : before(high);
        }
        return high == null ? after(low) : within(low, high);
    }

    private static String before(String high) {
        String whole = whole(high);
        return whole.length() < high.length() ? whole : decremented(whole);
    }

    private static String after(String low) {
        return incremented(whole(low));
    }

    private static String within(String low, String high) {
        String whole = whole(low);
        String fraction = low.substring(whole.length());
        String highWhole = whole(high);
        if (whole.equals(highWhole)) {
            return whole + middle(fraction, high.substring(highWhole.length()));
        }
        String next = incremented(whole);
        return next.compareTo(high) < 0 ? next : whole + middle(fraction, null);
    }

    /** A fraction between two; the high one null means 1. Fractions never end in 0, so there is always room below. */
    private static String middle(String low, String high) {
        int shared = 0;
        while (high != null && digit(low, shared) == digit(high, shared)) {
            shared++;
        }
        if (shared > 0) {
            return high.substring(0, shared) + middle(shared < low.length() ? low.substring(shared) : "",
                    high.substring(shared));
        }
        int from = digit(low, 0);
        int to = high == null ? DIGITS.length() : digit(high, 0);
        if (to - from > 1) {
            return String.valueOf(DIGITS.charAt((from + to) / 2));
        }
        if (high != null && high.length() > 1) {
            return high.substring(0, 1);
        }
        return DIGITS.charAt(from) + middle(low.isEmpty() ? "" : low.substring(1), null);
    }

    private static int digit(String fraction, int position) {
        return position < fraction.length() ? DIGITS.indexOf(fraction.charAt(position)) : 0;
    }

    private static String whole(String key) {
        return key.substring(0, lengthOfWhole(key.charAt(0)));
    }

    private static int lengthOfWhole(char head) {
        return head >= 'a' ? head - 'a' + 2 : 'Z' - head + 2;
    }

    private static String incremented(String whole) {
        char[] digits = whole.toCharArray();
        for (int i = digits.length - 1; i > 0; i--) {
            int next = DIGITS.indexOf(digits[i]) + 1;
            if (next < DIGITS.length()) {
                digits[i] = DIGITS.charAt(next);
                return new String(digits);
            }
            digits[i] = '0';
        }
        char head = digits[0] == 'Z' ? 'a' : (char) (digits[0] + 1);
        return head + "0".repeat(head >= 'a' ? head - 'a' + 1 : 'Z' - head + 1);
    }

    private static String decremented(String whole) {
        char[] digits = whole.toCharArray();
        for (int i = digits.length - 1; i > 0; i--) {
            int next = DIGITS.indexOf(digits[i]) - 1;
            if (next >= 0) {
                digits[i] = DIGITS.charAt(next);
                return new String(digits);
            }
            digits[i] = 'z';
        }
        char head = digits[0] == 'a' ? 'Z' : (char) (digits[0] - 1);
        return head + "z".repeat(head >= 'a' ? head - 'a' + 1 : 'Z' - head + 1);
    }
}
