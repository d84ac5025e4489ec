package nl.samenwijzer.document.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.model.UserText;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Options;

/** The map of the groups of the register on two scores (guide format, {@code axes}), where the edition allows both. */
final class GroupMap {

    private final Names names;
    private final Guide guide;
    private final Values values;
    private final Audience audience;

    GroupMap(Names names, Values values, Audience audience) {
        this.names = names;
        this.guide = names.rulebook().guide();
        this.values = values;
        this.audience = audience;
    }

    /** The drawing and, when there are, the groups that have no place on it; nothing for a question without a map. */
    List<Block> of(Question question) {
        if (question.axes() == null) {
            return List.of();
        }
        var x = field(question.axes().x());
        var y = field(question.axes().y());
        if (!audience.reads(question, x) || !audience.reads(question, y)) {
            return List.of();
        }
        var rows = names.rows(guide.registerQuestion());
        var cells = new TreeMap<String, List<Integer>>();
        var beside = new ArrayList<String>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.get(x.id()) == null || row.get(y.id()) == null) {
                beside.add(values.rowName(guide.registerQuestion(), row));
            } else {
                cells.computeIfAbsent(key(row.get(x.id()), row.get(y.id())), key -> new ArrayList<>()).add(i + 1);
            }
        }
        return cells.isEmpty() ? List.of() : drawn(x, y, cells, beside);
    }

    private List<Block> drawn(Column x, Column y, Map<String, List<Integer>> cells, List<String> beside) {
        var columns = scores(x);
        var lines = scores(y);
        var groups = lines.stream().map(line -> columns.stream()
                .map(column -> cells.getOrDefault(key(column.score(), line.score()), List.of())).toList()).toList();
        var axes = new GroupMapDrawing.Axes(x.label(), columns.stream().map(Option::label).toList(), y.label(),
                lines.stream().map(Option::label).toList());
        var blocks = new ArrayList<Block>();
        blocks.add(new Figure(GroupMapDrawing.svg(axes, groups), GroupMapDrawing.inWords(axes, groups),
                Words.of("map-caption").formatted(y.label(), x.label())));
        if (!beside.isEmpty()) {
            blocks.addAll(Lead.in(Words.of("map-beside"),
                    UserText.paragraphs(beside.stream().collect(Collectors.joining(", ")))));
        }
        return blocks;
    }

    /** The scores of a field from low to high. */
    private List<Option> scores(Column field) {
        return new Options(names).of(field).stream().filter(option -> option.score() != null)
                .sorted(Comparator.comparingInt(Option::score)).toList();
    }

    private Column field(String id) {
        return guide.register().fields().stream().filter(field -> field.id().equals(id)).findFirst().orElseThrow();
    }

    private static String key(Object x, Object y) {
        return ((Number) x).intValue() + " " + ((Number) y).intValue();
    }
}
