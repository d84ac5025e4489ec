package nl.samenwijzer.advice.signal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Guesses whether a text holds data of a person: the kinds of the guide format, "Signals, checks". Every repetition in the
 * patterns has a bound, so that the time grows with the length of the text and no faster.
 */
public final class PersonalData {

    private enum Kind {
        NAME("naam", Character::isUpperCase,
                "\\b(?:[Dd]e heer|[Mm]evrouw|[Mm]eneer|[Dd]hr\\b\\.?|[Mm]evr\\b\\.?|[Mm]w\\b\\.?)\\s{1,3}" + Kind.SURNAME,
                "\\b(?:\\p{Lu}\\.\\s?){1,4}" + Kind.PREFIXES + "\\p{Lu}\\p{Ll}{1,40}"),
        MAIL("mailadres", c -> c == '@', "(?<![\\w.%+-])[\\w.%+-]{1,64}+@[\\w-]{1,63}+(?:\\.[\\w-]{1,63}+){1,8}"),
        PHONE("telefoonnummer", Character::isDigit, "(?<![\\d+])(?:\\+31|0031|0)(?:[ -]?\\(0\\))?(?:[ .-]?\\d){9}(?!\\d)"),
        ADDRESS("huisadres", Character::isDigit,
                "\\b\\p{Lu}[\\p{L}'-]{1,40}(?:straat|laan|weg|plein|hof|kade|dijk|pad|singel|gracht|steeg|plantsoen|dreef)"
                        + "\\s{1,3}\\d{1,5}(?!\\d)",
                "(?<!\\d)[1-9]\\d{3} ?[A-Z]{2}\\b");

        private static final String PREFIXES = "(?:(?:van|de|den|der|ten|ter|het|'t)\\s{1,2}){0,3}";
        private static final String SURNAME = "(?:\\p{Lu}\\.\\s?){0,4}" + PREFIXES + "\\p{Lu}\\p{Ll}{1,40}";

        private final String id;
        /** A character that is in all such data: without it the patterns, which are slow, need not be tried. */
        private final IntPredicate sign;
        private final List<Pattern> patterns;

        Kind(String id, IntPredicate sign, String... patterns) {
            this.id = id;
            this.sign = sign;
            this.patterns = Arrays.stream(patterns).map(Pattern::compile).toList();
        }

        boolean isIn(String text) {
            return text.chars().anyMatch(sign) && patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
        }
    }

    private PersonalData() {
    }

    /** Whether the text probably holds data of one of these kinds; kinds that are not known are never found. */
    public static boolean isIn(String text, Collection<String> kinds) {
        return Arrays.stream(Kind.values()).filter(kind -> kinds.contains(kind.id)).anyMatch(kind -> kind.isIn(text));
    }
}
