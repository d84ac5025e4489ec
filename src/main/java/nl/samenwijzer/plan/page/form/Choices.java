package nl.samenwijzer.plan.page.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Options;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.page.answer.AnswerText;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.web.field.Option;

/**
 * The options of choices and references. What was chosen before and is not offered any more stays an option: a form that
 * cannot show it would empty it.
 */
final class Choices {

    /** Longer lists are not offered one by one; there one types the name. */
    private static final int OFFERED = 200;

    private record Rows(List<Option> options, int total) {
    }

    private final Guide guide;
    private final PlanState state;
    private final Options options;
    private final AnswerText text;

    Choices(PlanState state, Names names, AnswerText text) {
        this.guide = state.guide();
        this.state = state;
        this.options = new Options(names);
        this.text = text;
    }

    List<Option> of(Question question, List<String> chosen) {
        List<Option> offered = offered(options.of(question));
        return with(offered, chosen, id -> options.label(question, id));
    }

    List<Option> of(Column column, List<String> chosen) {
        if (column.type() == ColumnType.REFERENCE || column.type() == ColumnType.REFERENCES) {
            Question referred = guide.question(column.of());
            return with(rows(referred).options(), chosen, row -> gone(referred, row));
        }
        return with(offered(options.of(column)), chosen, id -> options.label(column, id));
    }

    /** Whether there are more rows than a form offers. */
    boolean isLong(Question referred) {
        return rows(referred).total() > OFFERED;
    }

    private Rows rows(Question referred) {
        return state.kept("options " + referred.id(), Rows.class, names -> {
            List<Entry> rows = state.entries().rows(referred.id());
            List<Option> first = new ArrayList<>();
            for (int i = 0; i < Math.min(OFFERED, rows.size()); i++) {
                first.add(new Option(rows.get(i).row(), text.label(referred, rows.get(i), i + 1)));
            }
            return new Rows(List.copyOf(first), rows.size());
        });
    }

    private String gone(Question referred, String row) {
        return state.entries().find(referred.id(), row).filter(entry -> !entry.deleted())
                .map(entry -> text.label(referred, entry, 0)).orElse("(verwijderd)");
    }

    private static List<Option> offered(List<nl.samenwijzer.guide.Option> all) {
        return all.stream().map(option -> new Option(option.score() == null ? option.id() : option.score().toString(),
                option.label())).toList();
    }

    private static List<Option> with(List<Option> offered, List<String> chosen,
            java.util.function.UnaryOperator<String> label) {
        Set<String> known = offered.stream().map(Option::value).collect(java.util.stream.Collectors.toSet());
        List<Option> missing = chosen.stream().filter(value -> !value.isEmpty() && !known.contains(value))
                .map(value -> new Option(value, label.apply(value))).toList();
        if (missing.isEmpty()) {
            return offered;
        }
        List<Option> all = new ArrayList<>(offered);
        all.addAll(missing);
        return all;
    }
}
