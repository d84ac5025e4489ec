package nl.samenwijzer.document.model;

/**
 * Text as a document may hold it. Pasted text may carry characters that XML 1.0 forbids or that PDF/UA-1 (7.21.7) refuses:
 * control characters, U+FEFF and noncharacters go, half a surrogate pair becomes the replacement character, and every kind
 * of line end or tab becomes a space, because a text is part of one line.
 */
public final class CleanText {

    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {
    }

    /** The text without what no document may hold; the same object when there is nothing to do. */
    public static String of(String text) {
        if (text.codePoints().allMatch(c -> cleaned(c) == c)) {
            return text;
        }
        return text.codePoints().map(CleanText::cleaned).filter(c -> c >= 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Whether nothing readable is left of the text. */
    public static boolean isBlank(String text) {
        return of(text).codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT);
    }

    /** The character to write for this one, or -1 for none. */
    private static int cleaned(int c) {
        if (c >= 0x09 && c <= 0x0D || c == 0x85 || c == 0x2028 || c == 0x2029) {
            return ' ';
        }
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            return REPLACEMENT;
        }
        boolean noncharacter = c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
        return Character.isISOControl(c) || c == 0xFEFF || noncharacter ? -1 : c;
    }
}
