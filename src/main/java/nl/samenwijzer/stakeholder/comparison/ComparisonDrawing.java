package nl.samenwijzer.stakeholder.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws two bars per class, an open one for the area and a full one for the participants, so that it also reads in black and
 * white. Each bar says its number, a gap stands below in words. Only attributes: the security policy lets no style in.
 */
final class ComparisonDrawing {

    private static final int WIDTH = 340;
    /** Length of a bar that is a hundred of a hundred. */
    private static final int LONGEST_BAR = 150;
    /** Letters of the font that fit beside each other. */
    private static final int LETTERS = 40;
    private static final int BAR = 14;
    private static final int LINE = 18;
    private static final int SPACE = 14;

    private final StringBuilder drawing = new StringBuilder();
    private int y;

    private ComparisonDrawing() {
    }

    /** @param id stands before the ids in the drawing, {@code title} is what it is about */
    static String svg(String id, String title, List<Comparison.Line> lines) {
        var drawn = new ComparisonDrawing();
        lines.forEach(drawn::add);
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sw-chart\" viewBox=\"0 0 %d %d\" role=\"img\""
                + " aria-labelledby=\"%s-titel %s-tekst\" font-size=\"14\" fill=\"#1a1a1a\">"
                + "<title id=\"%s-titel\">%s</title><desc id=\"%s-tekst\">%s</desc>%s</svg>")
                .formatted(WIDTH, drawn.y, id, id, id, escaped(title), id, escaped(inWords(lines)), drawn.drawing);
    }

    /** What the drawing tells, for people who do not see it. */
    private static String inWords(List<Comparison.Line> lines) {
        return lines.stream().map(line -> (ComparisonWords.shares(line) + " " + ComparisonWords.gap(line)).strip())
                .collect(Collectors.joining(" "));
    }

    private void add(Comparison.Line line) {
        for (String part : parts(line.name())) {
            text(0, y + BAR, part, true);
            y += LINE;
        }
        y += 2;
        bar(line.area(), "#ffffff", ComparisonWords.area(line));
        bar(line.participants(), "#1a1a1a", ComparisonWords.participants(line));
        if (line.gap() != Comparison.Gap.NONE) {
            text(0, y + BAR, "Verschil: " + ComparisonWords.difference(line), false);
            y += LINE;
        }
        y += SPACE;
    }

    private void bar(int share, String fill, String words) {
        int length = share * LONGEST_BAR / 100;
        drawing.append("<rect x=\"1\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#1a1a1a\" stroke-width=\"1.5\"/>"
                .formatted(y + 2, Math.max(1, length), BAR, fill));
        text(length + 10, y + BAR, words, false);
        y += LINE;
    }

    /** A name on as many lines as it needs. */
    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String word : name.split(" ")) {
            int last = parts.size() - 1;
            if (last >= 0 && parts.get(last).length() + word.length() < LETTERS) {
                parts.set(last, parts.get(last) + " " + word);
            } else {
                parts.add(word);
            }
        }
        return parts;
    }

    private void text(int x, int baseline, String text, boolean strong) {
        drawing.append("<text x=\"%d\" y=\"%d\"%s>%s</text>".formatted(x, baseline,
                strong ? " font-weight=\"bold\"" : "", escaped(text)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
