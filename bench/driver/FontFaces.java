package nl.samenwijzer.bench;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The font faces of a style sheet: a browser fetches one only for a page that has a letter of its {@code unicode-range}. */
final class FontFaces {

    private static final Pattern FACE = Pattern.compile("@font-face\\s*\\{[^}]*\\}");
    private static final Pattern RANGE = Pattern.compile("unicode-range:\\s*([^;}]+)");

    private FontFaces() {
    }

    /** The style sheet without the faces that this page does not ask for. */
    static String askedFor(String css, String page) {
        return FACE.matcher(css).replaceAll(face -> uses(page, face.group()) ? Matcher.quoteReplacement(face.group()) : "");
    }

    private static boolean uses(String page, String face) {
        Matcher range = RANGE.matcher(face);
        return !range.find() || Arrays.stream(range.group(1).strip().split("\\s*,\\s*")).anyMatch(part -> has(page, part));
    }

    /** @param part such as {@code U+20AC} or {@code U+0000-00FF} */
    private static boolean has(String page, String part) {
        String[] ends = part.substring("U+".length()).split("-");
        int first = Integer.parseInt(ends[0], 16);
        int last = Integer.parseInt(ends[ends.length - 1], 16);
        return page.codePoints().anyMatch(letter -> letter >= first && letter <= last);
    }
}
