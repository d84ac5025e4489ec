package nl.samenwijzer.stakeholder.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * An SVG in the making: black on white, text in the letter of documents, sizes in the units of the view box. Other drawings of
 * the application use it too.
 */
public final class Drawing {

    static final int LETTER = 14;
    /**
     * As wide as a drawing may be: in a document, where it is as wide as the text, a letter is then still eight points high.
     */
    public static final int WIDTH = 790;
    /** From one line of text to the next. */
    public static final int LINE = 17;
    /** An average letter at this size takes so much width. */
    private static final double LETTER_WIDTH = 7.4;

    private final StringBuilder svg = new StringBuilder();

    /** How many letters fit in a width. */
    public static int letters(double width) {
        return Math.max(4, (int) (width / LETTER_WIDTH));
    }

    /** How wide a text is, about. */
    public static double width(String text) {
        return text.codePointCount(0, text.length()) * LETTER_WIDTH;
    }

    /** The text on at most so many lines; what does not fit ends in an ellipsis. */
    public static List<String> wrapped(String text, int letters, int mostLines) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (longer.length() <= letters || line.isEmpty()) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(mostLines, lines.size())));
        int last = kept.size() - 1;
        if (lines.size() > mostLines) {
            String end = shortened(kept.get(last), letters - 2);
            kept.set(last, end.endsWith("…") ? end : end + " …");
        }
        kept.replaceAll(one -> shortened(one, letters));
        return kept;
    }

    private static String shortened(String text, int letters) {
        if (text.length() <= letters) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(letters - 2)) ? letters - 2 : letters - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** Adds an element; values as in {@link String#formatted}. */
    public Drawing add(String element, Object... values) {
        svg.append(element.formatted(values));
        return this;
    }

    /** Adds a line of text. */
    public Drawing text(double x, double y, String anchor, boolean strong, String text) {
        return add("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\"%s>%s</text>", number(x), number(y), anchor,
                strong ? " font-weight=\"bold\"" : "", escaped(text));
    }

    /** Lines of text of which the middle is at y. */
    public Drawing lines(double x, double y, String anchor, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            text(x, y + 5 + i * LINE - (lines.size() - 1) * LINE / 2.0, anchor, false, lines.get(i));
        }
        return this;
    }

    /** The whole, in a view box of this size. */
    public String done(double width, double height) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" font-family=\"Source Sans 3, Arial, sans-serif\" "
                .formatted(number(width), number(height)) + "font-size=\"%d\" fill=\"#1a1a1a\">%s</svg>".formatted(LETTER, svg);
    }

    /** Marks a group that a script may move, with its column and line. */
    static String movable(String row, String place) {
        return " data-row=\"%s\" data-at=\"%s\"".formatted(escaped(row), place);
    }

    /** A size as it is written. */
    public static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }

    /** Text that is safe between and in elements. */
    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
