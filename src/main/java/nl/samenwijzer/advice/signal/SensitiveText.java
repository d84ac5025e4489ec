package nl.samenwijzer.advice.signal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Guesses whether a text holds data of a person or an amount of money: the kinds of the guide format, "Signals, checks".
 * Every repetition in the patterns has a bound, so that the time grows with the length of the text and no faster.
 */
public final class SensitiveText {

    private static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    private static final List<String> STREETS = List.of("straat", "laan", "weg", "plein", "hof", "kade", "dijk", "pad",
            "singel", "gracht", "steeg", "plantsoen", "dreef");
    private static final String PREFIXES = "(?:(?i:van|de|den|der|ten|ter|het|'t)\\s{1,2}){0,3}";
    /** A word with a capital that is no street: many of those are called after a person. */
    private static final String FAMILY = "(?!\\p{Lu}\\p{Ll}{1,40}(?:" + String.join("|", STREETS)
            + ")(?!\\p{L}))\\p{Lu}\\p{Ll}{1,40}(?:-\\p{Lu}\\p{Ll}{1,40})?";
    private static final String SURNAME = "(?:\\p{Lu}\\.\\s?){0,4}" + PREFIXES + FAMILY;
    /** Also a range: from the one to the other. */
    private static final String NUMBER = "(?<![\\d.,])\\d(?:[\\d.,]{0,15}\\d)?(?:\\s?(?:tot|-|–)\\s?\\d(?:[\\d.,]{0,15}\\d)?)?(?:,-|,–)?";
    private static final String SCALE = "(?:\\s?(?:miljoen|miljard|duizend|mln|mld|ton)\\b\\.?)?";

    /** What such data looks like; patterns are slow, so a text with none of the signs is not read any further. */
    private record Trace(List<String> signs, Pattern pattern) {

        static Trace of(List<String> signs, String pattern) {
            return new Trace(signs, Pattern.compile(pattern));
        }

        boolean isIn(String text) {
            return mayBeIn(text) && pattern.matcher(text).find();
        }

        Stream<MatchResult> all(String text) {
            return mayBeIn(text) ? pattern.matcher(text).results() : Stream.empty();
        }

        private boolean mayBeIn(String text) {
            for (String sign : signs) {
                if (text.contains(sign)) {
                    return true;
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
                    Trace.of(List.of("."), "\\b(?:\\p{Lu}\\.\\s?){1,4}" + PREFIXES + FAMILY)),
            "mailadres",
            List.of(Trace.of(List.of("@"), "(?<![\\w.%+-])[\\w.%+-]{1,64}+@[\\w-]{1,63}+(?:\\.[\\w-]{1,63}+){1,8}")),
            "telefoonnummer",
            List.of(Trace.of(List.of("0", "+31"), "(?<![\\d+])(?:\\+31|0031|0)(?:[ -]?\\(0\\))?(?:[ .-]?\\d){9}(?!\\d)")),
            "huisadres", List.of(
                    Trace.of(STREETS, "\\b\\p{Lu}[\\p{L}'-]{1,40}(?:" + String.join("|", STREETS) + ")\\s{1,3}\\d{1,5}(?!\\d)"),
                    Trace.of(DIGITS, "(?<!\\d)[1-9]\\d{3} ?[A-Z]{2}\\b")),
            "bedrag", List.of(
                    Trace.of(List.of("€", "EUR", "euro", "Euro"), "(?:€|\\bEUR\\b|\\b[Ee]uro\\b)\\s?" + NUMBER + SCALE),
                    Trace.of(List.of("€", "EUR", "euro"), NUMBER + SCALE + "\\s?(?:€|EUR\\b|euro\\b)")));

    /** A piece of a text, from {@code start} to before {@code end}, that probably is such data. */
    public record Piece(String kind, int start, int end) {
    }

    private SensitiveText() {
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

    /** All pieces that are probably data of one of these kinds, kind by kind; they may overlap. */
    public static List<Piece> pieces(String text, Collection<String> kinds) {
        return kinds.stream().flatMap(kind -> KINDS.getOrDefault(kind, List.of()).stream()
                .flatMap(trace -> trace.all(text)).map(found -> new Piece(kind, found.start(), found.end()))).toList();
    }
}
