package nl.samenwijzer.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of files that people download: words with hyphens, whatever a plan is called. */
final class FileNames {

    private static final int LONGEST_PART = 80;

    private FileNames() {
    }

    /** The parts that hold a letter or digit, in lower case, joined by hyphens, with the extension. */
    static String of(String extension, String... parts) {
        var name = Stream.of(parts).map(FileNames::slug).filter(part -> !part.isEmpty()).collect(Collectors.joining("-"));
        return (name.isEmpty() ? "document" : name) + "." + extension;
    }

    /** The name in letters that every system knows: accents go, other scripts become a hyphen. */
    static String ascii(String fileName) {
        return Normalizer.normalize(fileName, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceFirst("^[-.]+", "");
    }

    private static String slug(String text) {
        var words = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        int end = words.offsetByCodePoints(0, Math.min(LONGEST_PART, words.codePointCount(0, words.length())));
        return words.substring(0, end);
    }
}
