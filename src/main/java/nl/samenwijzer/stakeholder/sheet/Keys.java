package nl.samenwijzer.stakeholder.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What of a name or choice counts when it is compared: not case, accents and spaces. */
final class Keys {

    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]");

    private Keys() {
    }

    static String of(String text) {
        String spaceless = SPACES.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        boolean plain = spaceless.chars().allMatch(c -> c < 128);
        return plain ? spaceless
                : MARKS.matcher(Normalizer.normalize(spaceless, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
