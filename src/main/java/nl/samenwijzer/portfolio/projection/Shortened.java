package nl.samenwijzer.portfolio.projection;

/** Texts that fit in a column. */
final class Shortened {

    private Shortened() {
    }

    /** The text, or its beginning with an ellipsis: at most so many characters, and never half of one. */
    static String to(int longest, String text) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
