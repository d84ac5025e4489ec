package nl.samenwijzer.stakeholder.comparison;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Words without accents, capitals and needless spaces, by which people mean the same.
 */
final class Plain {

    private Plain() {
    }

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).strip()
                .replaceAll("\\s+", " ");
    }

    /** Whether a text means one of these. */
    static boolean same(String text, String... others) {
        return Arrays.stream(others).anyMatch(other -> of(other).equals(of(text)));
    }
}
