package nl.samenwijzer.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

import nl.samenwijzer.api.error.ApiFault;

/** Reads the parameters of an address; each throws a problem for a value that can not be. */
final class QueryValues {

    private static final int LARGEST_PAGE = 1_000_000;
    private static final int LARGEST_SIZE = 100;
    private static final int LARGEST_SEARCH = 200;
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]{0,99}");

    private QueryValues() {
    }

    /** The number of a page, from 1. */
    static int page(String value) {
        return number("page", value, 1, LARGEST_PAGE);
    }

    /** How many there are on a page. */
    static int size(String value, int standard) {
        return number("size", value, standard, LARGEST_SIZE);
    }

    /** A text to search for. A database refuses NUL and half a character in a text, so such a search can find nothing. */
    static String search(String value) {
        if (value != null && (value.length() > LARGEST_SEARCH || value.chars()
                .anyMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c) && !paired(value)))) {
            throw ApiFault.invalid("search", "invalid", "Zoek op een tekst van hooguit 200 tekens.");
        }
        return value;
    }

    /** True or false; false by default. */
    static boolean truth(String field, String value) {
        if (value == null || value.equals("true") || value.equals("false")) {
            return "true".equals(value);
        }
        throw ApiFault.invalid(field, "invalid", "Kies true of false.");
    }

    /** An id of a guide; null by default. */
    static String id(String field, String value) {
        if (value == null || ID.matcher(value).matches()) {
            return value;
        }
        throw ApiFault.invalid(field, "invalid", "Dit is geen id van een stappenplan. Kijk bij /api/v1/guides welke er zijn.");
    }

    /** A moment with its offset; null by default. */
    static Instant moment(String field, String value) {
        try {
            return value == null ? null : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeParseException noMoment) {
            throw ApiFault.invalid(field, "invalid", "Vul een moment in zoals 2026-11-24T10:00:00Z.");
        }
    }

    private static boolean paired(String text) {
        return text.codePoints().noneMatch(point -> point <= Character.MAX_VALUE && Character.isSurrogate((char) point));
    }

    private static int number(String field, String value, int standard, int largest) {
        try {
            int number = value == null ? standard : Integer.parseInt(value);
            if (number >= 1 && number <= largest) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // refused below
        }
        throw ApiFault.invalid(field, "invalid", "Vul een getal in van 1 tot en met " + largest + ".");
    }
}
