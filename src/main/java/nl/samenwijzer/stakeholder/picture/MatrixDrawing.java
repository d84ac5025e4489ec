package nl.samenwijzer.stakeholder.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import nl.samenwijzer.stakeholder.picture.Matrix.Step;

/**
 * Draws the matrix: each group is a label with its number and name in the cell of its scores. No two labels overlap, because
 * those of a cell stand below each other and a line of cells is as high as its fullest. Of more than forty groups a cell tells
 * how many there are of each kind.
 */
final class MatrixDrawing {

    static final int MOST_GROUPS = 40;
    private static final int WIDTH = Drawing.WIDTH;
    private static final int LEFT = 110;
    private static final int TOP = 32;
    private static final int PAD = 6;
    private static final int LOWEST = 64;
    private static final int MOST_KINDS = 6;

    /** One label of a cell. */
    private record Label(Group group, String number, List<String> lines) {

        int height() {
            return lines.size() * Drawing.LINE + 8;
        }
    }

    private final Matrix matrix;
    private final boolean movable;
    private final double cell;
    private final Drawing drawing = new Drawing();

    MatrixDrawing(Matrix matrix, boolean movable) {
        this.matrix = matrix;
        this.movable = movable;
        this.cell = (WIDTH - LEFT - 2) / (double) matrix.across().steps().size();
    }

    String svg() {
        drawing.text(0, 16, "start", true, "↑ " + matrix.up().label());
        double y = TOP;
        for (int line = matrix.up().steps().size() - 1; line >= 0; line--) {
            y += line(line, y);
        }
        List<Step> columns = matrix.across().steps();
        for (int i = 0; i < columns.size(); i++) {
            drawing.lines(LEFT + (i + 0.5) * cell, y + 20, "middle", Drawing.wrapped(columns.get(i).label(),
                    Drawing.letters(cell - 8), 2));
        }
        drawing.text(WIDTH - 2, y + 56, "end", true, matrix.across().label() + " →");
        return drawing.done(WIDTH, y + 66);
    }

    private double line(int line, double top) {
        List<List<Label>> cells = new ArrayList<>();
        for (int column = 0; column < matrix.across().steps().size(); column++) {
            cells.add(labels(matrix.at(column, line)));
        }
        int height = Math.max(LOWEST, cells.stream()
                .mapToInt(labels -> labels.stream().mapToInt(label -> label.height() + PAD).sum() + PAD).max().orElse(0));
        drawing.lines(LEFT - 10, top + height / 2.0, "end",
                Drawing.wrapped(matrix.up().steps().get(line).label(), Drawing.letters(LEFT - 12), 3));
        for (int column = 0; column < cells.size(); column++) {
            double x = LEFT + column * cell;
            drawing.add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%d\" fill=\"#ffffff\" stroke=\"#767676\"%s/>",
                    Drawing.number(x), Drawing.number(top), Drawing.number(cell), height, target(column, line));
            double y = top + PAD;
            for (Label label : cells.get(column)) {
                draw(label, x + PAD, y, column + " " + line);
                y += label.height() + PAD;
            }
        }
        return height;
    }

    private List<Label> labels(List<Group> groups) {
        int letters = Drawing.letters(cell - 2 * PAD - 34);
        if (matrix.spots().size() <= MOST_GROUPS) {
            return groups.stream().map(group -> new Label(group, String.valueOf(group.number()),
                    Drawing.wrapped(group.name(), letters, 3))).toList();
        }
        Map<String, Long> kinds = groups.stream().collect(Collectors.groupingBy(
                group -> group.kind().isEmpty() ? "Zonder soort" : group.kind(), TreeMap::new, Collectors.counting()));
        List<Label> labels = new ArrayList<>();
        kinds.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(MOST_KINDS)
                .forEach(kind -> labels
                        .add(new Label(null, kind.getValue() + " ×", Drawing.wrapped(kind.getKey(), letters, 2))));
        if (kinds.size() > MOST_KINDS) {
            labels.add(new Label(null, "", List.of("en nog " + (kinds.size() - MOST_KINDS) + " soorten")));
        }
        return labels;
    }

    private void draw(Label label, double x, double y, String place) {
        Group group = label.group();
        drawing.add("<g%s>", movable && group != null ? Drawing.movable(group.row(), place) : "");
        if (group != null) {
            drawing.add("<title>%s</title>", Drawing.escaped(group.number() + " " + group.name()));
        }
        drawing.add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%d\" rx=\"4\" fill=\"#ffffff\" stroke=\"#1a1a1a\"/>",
                Drawing.number(x), Drawing.number(y), Drawing.number(cell - 2 * PAD), label.height());
        drawing.text(x + 6, y + 16, "start", true, label.number());
        for (int i = 0; i < label.lines().size(); i++) {
            drawing.text(x + (label.number().isEmpty() ? 6 : 34), y + 16 + i * Drawing.LINE, "start", false,
                    label.lines().get(i));
        }
        drawing.add("</g>");
    }

    private String target(int column, int line) {
        return !movable ? ""
                : " data-set=\"%s=%d %s=%d\" data-column=\"%d\" data-line=\"%d\" data-words=\"%s\"".formatted(
                        matrix.across().field(), matrix.across().steps().get(column).score(), matrix.up().field(),
                        matrix.up().steps().get(line).score(), column, line,
                        Drawing.escaped(matrix.up().label() + " " + matrix.up().steps().get(line).label() + ", "
                                + matrix.across().label() + " " + matrix.across().steps().get(column).label()));
    }

    static String inWords(Matrix matrix) {
        List<String> told = new ArrayList<>();
        boolean many = matrix.spots().size() > MOST_GROUPS;
        for (int line = matrix.up().steps().size() - 1; line >= 0; line--) {
            for (int column = matrix.across().steps().size() - 1; column >= 0; column--) {
                List<Group> groups = matrix.at(column, line);
                if (!groups.isEmpty()) {
                    told.add("%s en %s: %s.".formatted(matrix.up().steps().get(line).label(),
                            matrix.across().steps().get(column).label(), many ? groups.size() + " groepen"
                                    : groups.stream().map(group -> group.number() + " " + group.name())
                                            .collect(Collectors.joining(", "))));
                }
            }
        }
        String what = "Kaart van de groepen op '%s' (van onder naar boven) en '%s' (van links naar rechts). "
                .formatted(matrix.up().label(), matrix.across().label());
        return what + (told.isEmpty() ? "Er staat nog geen groep op." : String.join(" ", told));
    }
}
