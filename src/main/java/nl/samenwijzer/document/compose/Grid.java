package nl.samenwijzer.document.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.guide.rule.Names;

/**
 * The rows of an answer as texts, with only the columns that may be read and that hold something.
 *
 * @param label place in the columns of the one that names a row, -1 when there is none
 */
record Grid(List<Column> columns, int label, List<Line> lines) {

    /** One row: its name and a text per column of the grid, empty for none. */
    record Line(String name, List<String> cells) {
    }

    /** The answer to a question with rows, or to a matrix on the register; without lines when there is nothing to show. */
    static Grid of(Question question, Names names, Values values, Audience audience) {
        var guide = names.rulebook().guide();
        var source = question.type().editsRegister() ? guide.registerQuestion() : question;
        if (!names.asked(question) || !audience.reads(question) || !audience.reads(source)) {
            return new Grid(List.of(), -1, List.of());
        }
        var label = Labels.labelColumn(guide, source);
        var columns = columns(question, guide, label).stream().filter(column -> audience.reads(question, column)).toList();
        var rows = rows(source, names);
        var lines = rows.stream().map(row -> new Line(values.rowName(source, row),
                columns.stream().map(column -> values.of(column, row.get(column.id()))).toList())).toList();
        return new Grid(columns, columns.indexOf(label), lines).filled(question.type().editsRegister());
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Only these columns, in this order; all of them when none is named. */
    Grid only(List<String> wanted) {
        if (wanted.isEmpty()) {
            return this;
        }
        var kept = wanted.stream()
                .flatMap(id -> IntStream.range(0, columns.size()).filter(i -> columns.get(i).id().equals(id)).boxed()).toList();
        return new Grid(kept.stream().map(columns::get).toList(), kept.indexOf(label), lines.stream()
                .map(line -> new Line(line.name(), kept.stream().map(line.cells()::get).toList())).toList());
    }

    private static List<Column> columns(Question question, Guide guide, Column label) {
        return !question.type().editsRegister() ? guide.columnsOf(question)
                : guide.register().fields().stream()
                        .filter(field -> field.equals(label) || question.registerFields().contains(field.id())).toList();
    }

    /** The rows as people read them: those of a time line by date. */
    static List<Map<String, Object>> rows(Question source, Names names) {
        var date = source.columns().stream().filter(column -> column.meaning() == Meaning.DATE).map(Column::id).findFirst();
        if (source.type() != QuestionType.TIMELINE || date.isEmpty()) {
            return names.rows(source);
        }
        var rows = new ArrayList<>(names.rows(source));
        rows.sort(Comparator.comparing(row -> Objects.toString(row.get(date.get()), "~")));
        return rows;
    }

    /** Without columns that are empty in every row; nothing is left of a matrix of which only the names would be. */
    private Grid filled(boolean labelIsNoAnswer) {
        var kept = IntStream.range(0, columns.size())
                .filter(i -> lines.stream().anyMatch(line -> !line.cells().get(i).isEmpty())).boxed().toList();
        var labelKept = kept.indexOf(label);
        if (kept.size() <= (labelIsNoAnswer && labelKept >= 0 ? 1 : 0)) {
            return new Grid(List.of(), -1, List.of());
        }
        return new Grid(kept.stream().map(columns::get).toList(), labelKept, lines.stream()
                .map(line -> new Line(line.name(), kept.stream().map(line.cells()::get).toList())).toList());
    }
}
