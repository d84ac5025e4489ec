package nl.samenwijzer.plan.entry;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text of a plan that stood in another plan of its author too.
 *
 * @param hash of {@link LongText}: the text may have become another since
 */
public record CopiedText(String question, String hash) {

    /** Those in a text with a line per copied text: its question, a space and its hash; null for none. */
    public static Set<CopiedText> all(String lines) {
        return lines == null ? Set.of()
                : Arrays.stream(lines.split("\n")).map(CopiedText::of).collect(Collectors.toUnmodifiableSet());
    }

    private static CopiedText of(String line) {
        int space = line.indexOf(' ');
        return new CopiedText(line.substring(0, space), line.substring(space + 1));
    }
}
