package nl.samenwijzer.advice.signal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Guesses whether a text holds data of a person: the kinds of the guide format, "Signals, checks". Every repetition in the
 * patterns has a bound, so that the time grows with the length of the text and no faster.
 */
public final class PersonalData {

    private static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    private static final List<String> STREETS = List.of("straat", "laan", "weg", "plein", "hof", "kade", "dijk", "pad",
            "singel", "gracht", "steeg", "plantsoen", "dreef");
    private static final String PREFIXES = "(?:(?:van|de|den|der|ten|ter|het|'t)\\s{1,2}){0,3}";
    private static final String SURNAME = "(?:\\p{Lu}\\.\\s?){0,4}" + PREFIXES + "\\p{Lu}\\p{Ll}{1,40}";

    /** What such data looks like; patterns are slow, so a text with none of the signs is not read any further. */
    private record Trace(List<String> signs, Pattern pattern) {

        static Trace of(List<String> signs, String pattern) {
            return new Trace(signs, Pattern.compile(pattern));
        }

        boolean isIn(String text) {
            for (String sign : signs) {
                if (text.contains(sign)) {
                    return pattern.matcher(text).find();
                }
            }
            return false;
        }
    }

    private static final Map<String, List<Trace>> KINDS = Map.of(
            "naam", List.of(
                    Trace.of(List.of("heer", "evrouw", "eneer", "hr", "evr", "mw", "Mw"),
                            "\\b(?:[Dd]e heer|[Mm]evrouw|[Mm]eneer|[Dd]hr\\b\\.?|[Mm]evr\\b\\.?|[Mm]w\\b\\.?)\\s{1,3}"
                                    + SURNAME),
                    Trace.of(List.of("."), "\\b(?:\\p{Lu}\\.\\s?){1,4}" + PREFIXES + "\\p{Lu}\\p{Ll}{1,40}")),
            "mailadres",
            List.of(Trace.of(List.of("@"), "(?<![\\w.%+-])[\\w.%+-]{1,64}+@[\\w-]{1,63}+(?:\\.[\\w-]{1,63}+){1,8}")),
            "telefoonnummer",
            List.of(Trace.of(List.of("0", "+31"), "(?<![\\d+])(?:\\+31|0031|0)(?:[ -]?\\(0\\))?(?:[ .-]?\\d){9}(?!\\d)")),
            "huisadres", List.of(
                    Trace.of(STREETS, "\\b\\p{Lu}[\\p{L}'-]{1,40}(?:" + String.join("|", STREETS) + ")\\s{1,3}\\d{1,5}(?!\\d)"),
                    Trace.of(DIGITS, "(?<!\\d)[1-9]\\d{3} ?[A-Z]{2}\\b")));

    private PersonalData() {
    }

    /** Whether the text probably holds data of one of these kinds; kinds that are not known are never found. */
    public static boolean isIn(String text, Collection<String> kinds) {
        for (String kind : kinds) { // no streams: a register has tens of thousands of texts
            for (Trace trace : KINDS.getOrDefault(kind, List.of())) {
                if (trace.isIn(text)) {
                    return true;
                }
            }
        }
        return false;
    }
}
