package nl.samenwijzer.document.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import nl.samenwijzer.document.model.CleanText;
import nl.samenwijzer.document.output.Words;

/**
 * Draws numbered points in a grid of scores: black on white, no two points overlap because a line of cells grows with the
 * fullest of them. The table beside it tells which group has which number.
 */
final class GroupMapDrawing {

    /** What the axes are called and the names of their scores, from low to high. */
    record Axes(String x, List<String> columns, String y, List<String> lines) {
    }

    private static final int WIDTH = 640;
    private static final int LEFT = 130;
    private static final int TOP = 12;
    private static final int STEP = 32;
    private static final int RADIUS = 13;
    /** Points of one cell; of more only the table tells. */
    private static final int MOST = 40;

    private GroupMapDrawing() {
    }

    /** @param groups numbers per cell: the first index is a score of y, the second one of x, both from low to high */
    static String svg(Axes axes, List<List<List<Integer>>> groups) {
        var drawing = new StringBuilder();
        double cell = (WIDTH - LEFT - 10) / (double) axes.columns().size();
        int perLine = Math.max(1, (int) ((cell - 6) / STEP));
        int y = TOP + 26;
        drawing.append(text(LEFT, TOP + 8, "start", true, Words.of("map-up").formatted(axes.y())));
        for (int line = axes.lines().size() - 1; line >= 0; line--) {
            int most = groups.get(line).stream().mapToInt(points -> Math.min(points.size(), MOST + 1)).max().orElse(0);
            int height = Math.max(2, (most + perLine - 1) / perLine) * STEP + 8;
            drawing.append(words(LEFT - 8, y + height / 2, "end", axes.lines().get(line), 16));
            for (int column = 0; column < axes.columns().size(); column++) {
                double x = LEFT + column * cell;
                drawing.append("<rect x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\" fill=\"#ffffff\" stroke=\"#595959\"/>"
                        .formatted(number(x), y, number(cell), height));
                points(drawing, groups.get(line).get(column), x, y, perLine);
            }
            y += height;
        }
        for (int column = 0; column < axes.columns().size(); column++) {
            drawing.append(words(LEFT + (column + 0.5) * cell, y + 24, "middle", axes.columns().get(column),
                    (int) (cell / 8)));
        }
        drawing.append(text(WIDTH - 10, y + 66, "end", true, Words.of("map-right").formatted(axes.x())));
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" "
                + "font-family=\"Source Sans 3, Arial, sans-serif\" font-size=\"14\" fill=\"#1a1a1a\">%s</svg>")
                .formatted(WIDTH, y + 76, drawing);
    }

    /** What the drawing tells, for people who do not see it: per cell that holds groups, the highest scores first. */
    static String inWords(Axes axes, List<List<List<Integer>>> groups) {
        var told = new ArrayList<String>();
        for (int line = axes.lines().size() - 1; line >= 0; line--) {
            for (int column = axes.columns().size() - 1; column >= 0; column--) {
                var points = groups.get(line).get(column);
                if (!points.isEmpty()) {
                    told.add(Words.of("map-cell").formatted(axes.lines().get(line), axes.columns().get(column),
                            points.stream().map(String::valueOf).collect(Collectors.joining(", "))));
                }
            }
        }
        return Words.of("map-alt").formatted(axes.y(), axes.x(), String.join(" ", told));
    }

    private static void points(StringBuilder drawing, List<Integer> points, double left, int top, int perLine) {
        for (int i = 0; i < Math.min(points.size(), MOST + 1); i++) {
            double x = left + 4 + STEP / 2.0 + i % perLine * STEP;
            int y = top + 4 + STEP / 2 + i / perLine * STEP;
            if (i == MOST) {
                drawing.append(text(x, y + 5, "middle", true, "…"));
            } else {
                drawing.append("<circle cx=\"%s\" cy=\"%d\" r=\"%d\" fill=\"#ffffff\" stroke=\"#1a1a1a\"/>"
                        .formatted(number(x), y, RADIUS));
                drawing.append(text(x, y + 5, "middle", true, String.valueOf(points.get(i))));
            }
        }
    }

    /** A text on as many lines as it needs, centred on y. */
    private static String words(double x, int y, String anchor, String text, int letters) {
        var lines = new ArrayList<>(Collections.singletonList(""));
        for (var word : text.split(" ")) {
            int last = lines.size() - 1;
            var longer = lines.get(last).isEmpty() ? word : lines.get(last) + " " + word;
            if (longer.length() <= letters || lines.get(last).isEmpty()) {
                lines.set(last, longer);
            } else {
                lines.add(word);
            }
        }
        var drawn = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            drawn.append(text(x, y + 5 + i * 17 - (lines.size() - 1) * 8, anchor, false, lines.get(i)));
        }
        return drawn.toString();
    }

    private static String text(double x, int y, String anchor, boolean strong, String text) {
        return "<text x=\"%s\" y=\"%d\" text-anchor=\"%s\"%s>%s</text>".formatted(number(x), y, anchor,
                strong ? " font-weight=\"bold\"" : "", escaped(text));
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }

    private static String escaped(String text) {
        return CleanText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
