package nl.samenwijzer.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as it stands in an XLSX file: characters that XML can not hold, or would change, are written as {@code _x000D_}, and
 * so is what looks like that by itself (ECMA-376 part 1, 22.9.2.19).
 */
public final class XlsxText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {
    }

    /** The text as the file holds it. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean looksEscaped = c == '_' && ESCAPED.matcher(text).region(i, text.length()).lookingAt();
            if (looksEscaped || c < ' ' && c != '\n' && c != '\t' || c >= '\uFFFE') {
                escaped.append("_x%04X_".formatted((int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** The text as people mean it. */
    public static String unescaped(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(
                match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16)))) : text;
    }
}
