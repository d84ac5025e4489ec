package nl.samenwijzer.activity.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.samenwijzer.activity.planning.AskedCells;
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.page.answer.AnswerText;
import nl.samenwijzer.plan.page.answer.Visibility;

/** How things are called on the pages of planning and logbook. Asks the engine. */
final class Naming {

    private final OpenPlan open;
    private final AnswerText text;
    private final Visibility visibility;
    private final AskedCells asked;
    private final Map<String, String> groups = new HashMap<>();

    Naming(OpenPlan open, Names names) {
        this.open = open;
        this.text = new AnswerText(open, names);
        this.visibility = new Visibility(open);
        this.asked = new AskedCells(names);
        Question register = open.guide().registerQuestion();
        List<Entry> rows = open.state().entries().rows(register.id());
        for (int i = 0; i < rows.size(); i++) {
            groups.put(rows.get(i).row(), text.label(register, rows.get(i), i + 1));
        }
    }

    /** A group of the register; empty for one that is gone. */
    String group(String row) {
        return groups.getOrDefault(row, "");
    }

    String groups(List<String> rows) {
        return rows.stream().map(this::group).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
    }

    String method(String id) {
        return open.guide().methods().methods().stream().filter(method -> method.id().equals(id))
                .map(method -> method.name()).findFirst().orElse("");
    }

    /** What a row says in these columns, as far as they are asked for and this person may see it. */
    String row(Question question, Entry row, List<Column> columns) {
        return columns.stream().map(column -> value(question, row, column)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String value(Question question, Entry row, Column column) {
        return column == null || !asked.has(question, row.row(), column) ? ""
                : text.of(column, visibility.seen(question, column, row.row(), row.value()));
    }
}
