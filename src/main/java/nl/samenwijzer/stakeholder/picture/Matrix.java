package nl.samenwijzer.stakeholder.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Options;

/**
 * The groups of the register on two scores (guide format, {@code axes}).
 *
 * @param beside groups that miss a score and have no place yet
 */
public record Matrix(Axis across, Axis up, List<Spot> spots, List<Group> beside) {

    /** A score field with its steps from low to high. */
    public record Axis(String field, String label, List<Step> steps) {

        private int place(Object score) {
            for (int i = 0; score instanceof Number number && i < steps.size(); i++) {
                if (steps.get(i).score() == number.intValue()) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** One score of an axis. */
    public record Step(int score, String label) {
    }

    /** A group in the cell of these steps, counted from 0 and from low to high. */
    public record Spot(Group group, int column, int line) {
    }

    /**
     * The register as it stands.
     *
     * @param question a question with axes
     * @param nameOf how a row of the register is called
     */
    public static Matrix of(Names names, Question question, Function<Map<String, Object>, String> nameOf) {
        Axis across = axis(names, question.axes().x());
        Axis up = axis(names, question.axes().y());
        List<Spot> spots = new ArrayList<>();
        List<Group> beside = new ArrayList<>();
        Groups.each(names, nameOf, (group, row) -> {
            int column = across.place(row.get(across.field()));
            int line = up.place(row.get(up.field()));
            if (column < 0 || line < 0) {
                beside.add(group);
            } else {
                spots.add(new Spot(group, column, line));
            }
        });
        return new Matrix(across, up, spots, beside);
    }

    /** The groups in one cell, in the order of the register. */
    List<Group> at(int column, int line) {
        return spots.stream().filter(spot -> spot.column() == column && spot.line() == line).map(Spot::group).toList();
    }

    /** The drawing as SVG. */
    public String svg() {
        return new MatrixDrawing(this, false).svg();
    }

    /** As {@link #svg()}, with what a script needs to move groups to another cell. */
    public String movable() {
        return new MatrixDrawing(this, true).svg();
    }

    /** What the drawing tells, for people who do not see it: per cell that holds groups, the highest scores first. */
    public String inWords() {
        return MatrixDrawing.inWords(this);
    }

    private static Axis axis(Names names, String field) {
        Guide guide = names.rulebook().guide();
        Column column = guide.register().fields().stream().filter(one -> one.id().equals(field)).findFirst().orElseThrow();
        List<Step> steps = new Options(names).of(column).stream().filter(option -> option.score() != null)
                .sorted(Comparator.comparingInt(Option::score)).map(option -> new Step(option.score(), option.label()))
                .toList();
        return new Axis(field, column.label(), steps);
    }
}
