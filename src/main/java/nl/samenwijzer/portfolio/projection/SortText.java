package nl.samenwijzer.portfolio.projection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Texts that sort as the values they stand for, in any database: nothing comes last.
 */
public final class SortText {

    static final String NOTHING = "9";

    private static final int LONGEST = 100;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

    private SortText() {
    }

    static String of(Object value) {
        if (value instanceof BigDecimal number) {
            return "1" + digits(number);
        }
        if (value instanceof LocalDate date) {
            return "1" + date;
        }
        return value == null || "".equals(value) ? NOTHING : "1" + Shortened.to(LONGEST, plain(String.valueOf(value)));
    }

    /** The place of a choice among the choices. */
    static String ofPlace(int place) {
        return place < 0 ? NOTHING : "1" + digits(String.valueOf(place), 5);
    }

    /** Lower case without accents, as titles are searched. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }

    /** From 0, so that negative numbers sort before the others. */
    private static String digits(BigDecimal number) {
        BigDecimal fits = number.min(LARGEST).max(LARGEST.negate()).add(LARGEST).setScale(4, RoundingMode.HALF_EVEN);
        return digits(fits.unscaledValue().toString(), 22);
    }

    private static String digits(String number, int length) {
        return "0".repeat(Math.max(0, length - number.length())) + number;
    }
}
