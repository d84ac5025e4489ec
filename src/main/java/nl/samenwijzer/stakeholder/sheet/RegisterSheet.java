package nl.samenwijzer.stakeholder.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Options;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.page.answer.AnswerText;
import nl.samenwijzer.plan.page.answer.Visibility;

/**
 * The register as columns of a sheet, as far as one person may see them. For one thread.
 *
 * @param name the column by whose text people know a group; null when the guide has none, or this person may not see it
 */
record RegisterSheet(Question question, RegisterColumn name, List<RegisterColumn> columns) {

    /** Tells which group a row is about, when its name has changed. */
    static final String ID = "Kenmerk (niet wijzigen)";

    static RegisterSheet of(OpenPlan open) {
        Guide guide = open.guide();
        Question question = guide.registerQuestion();
        Names names = open.state().names();
        Options options = new Options(names);
        AnswerText text = new AnswerText(open, names);
        Visibility visibility = new Visibility(open);
        List<Column> fields = guide.columnsOf(question).stream().filter(field -> visibility.shows(question, field)).toList();
        Column label = Labels.labelColumn(guide, question);
        List<RegisterColumn> columns = fields.stream().map(field -> new RegisterColumn(field, header(field, fields),
                choices(field, guide, options, text, open.state().entries()), label(field, options, text))).toList();
        return new RegisterSheet(question,
                columns.stream().filter(column -> column.field().equals(label)).findFirst().orElse(null), columns);
    }

    /** The name of a group; empty when it has none. */
    String nameOf(JsonNode group) {
        return name == null || group == null ? "" : name.cell(group.get(name.field().id())).typed();
    }

    /** Two fields with the same label are told apart by their ids. */
    private static String header(Column field, List<Column> fields) {
        String key = Keys.of(field.label());
        boolean alone = !key.equals(Keys.of(ID))
                && fields.stream().filter(other -> Keys.of(other.label()).equals(key)).count() == 1;
        return alone ? field.label() : field.label() + " (" + field.id() + ")";
    }

    private static List<Option> choices(Column field, Guide guide, Options options, AnswerText text, Entries entries) {
        if (!refers(field)) {
            return options.of(field);
        }
        Question referred = guide.question(field.of());
        List<Entry> rows = entries.rows(referred.id());
        List<Option> choices = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            choices.add(new Option(rows.get(i).row(), text.label(referred, rows.get(i), i + 1)));
        }
        return choices;
    }

    private static Function<JsonNode, String> label(Column field, Options options, AnswerText text) {
        return refers(field) ? value -> text.of(field, value)
                : value -> options.label(field, value.isNumber() ? (Object) new BigDecimal(value.asText()) : value.asText());
    }

    private static boolean refers(Column field) {
        return field.type() == ColumnType.REFERENCE || field.type() == ColumnType.REFERENCES;
    }
}
