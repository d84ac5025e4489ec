package nl.samenwijzer.plan.page.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.page.answer.AnswerText;
import nl.samenwijzer.plan.page.answer.Visibility;
import nl.samenwijzer.web.field.Asked;
import nl.samenwijzer.web.field.Field;
import nl.samenwijzer.web.field.TableField;
import nl.samenwijzer.web.view.Paging;

/**
 * Questions with rows: tables, the register, and what edits fields of the register per group.
 */
final class RowForms {

    /** Lists with more fields show those of one row at a time: a page stays light, however long the list is. */
    private static final int FIELDS_AT_ONCE = 12;

    /** Choices take less room than texts. */
    private static final int MATRIX_FIELDS_AT_ONCE = 24;

    /** A row before it becomes fields; {@code number} counts from 1. */
    private record Raw(String id, JsonNode value, int number) {
    }

    private final OpenPlan open;
    private final Names names;
    private final AnswerText text;
    private final FieldMaker fields;
    private final Hiddens hiddens;
    private final Contents contents;
    private final Viewing viewing;
    private final FixedRows fixed;
    private final Visibility visibility;

    RowForms(OpenPlan open, Names names, AnswerText text, FieldMaker fields, Contents contents, Viewing viewing) {
        this.open = open;
        this.names = names;
        this.text = text;
        this.fields = fields;
        this.hiddens = new Hiddens(open.state(), contents);
        this.contents = contents;
        this.viewing = viewing;
        this.fixed = new FixedRows(open.state());
        this.visibility = new Visibility(open);
    }

    /** A list that people add to. */
    QuestionForm table(Question question, Asked asked) {
        List<Raw> all = stored(question);
        Paging paging = paging(question, all.size());
        List<Column> columns = columns(question);
        boolean few = all.size() == 1 || all.size() * columns.size() <= FIELDS_AT_ONCE;
        List<TableField.Row> rows = rows(question, page(all, paging), columns, few);
        String whenEmpty = "Er staat nog niets in deze lijst. Voeg een regel toe om te beginnen.";
        TableField table = new TableField(asked.hidden(Hiddens.ofList(question.id())), rows, rowWord(question), whenEmpty,
                true);
        return QuestionForm.of(table).with(paging.needed() ? paging : null);
    }

    /** One row per item, which nobody can add to. */
    QuestionForm fixed(Question question, Asked asked) {
        List<Raw> all = new ArrayList<>(stored(question));
        fixed.waiting(question).forEach(row -> all.add(new Raw(row.row(), row.values(), all.size() + 1)));
        Paging paging = paging(question, all.size());
        List<String> own = FixedRows.columns(question);
        List<Column> columns = columns(question).stream().filter(column -> !own.contains(column.id())).toList();
        return QuestionForm.groups(asked, rows(question, page(all, paging), columns, true),
                "Er is hier nu niets in te vullen. Dat hangt af van je antwoorden op eerdere vragen.",
                paging.needed() ? paging : null);
    }

    /** Some fields of each group in the register. */
    QuestionForm matrix(Question question, Asked asked) {
        Question register = open.guide().registerQuestion();
        List<Raw> all = stored(register);
        Paging paging = paging(question, all.size());
        List<Column> columns = open.guide().register().fields().stream()
                .filter(field -> question.registerFields().contains(field.id()))
                .filter(field -> ofRoute(field) && visibility.shows(register, field)).toList();
        boolean few = all.size() * columns.size() <= MATRIX_FIELDS_AT_ONCE;
        return QuestionForm.groups(asked, page(all, paging).stream()
                .map(row -> row(register, row, columns,
                        few || viewing.openRows().contains(new Place(question.id(), row.id()).name())))
                .toList(),
                "Zet eerst betrokkenen in de lijst. Daarna vul je hier per groep de rest in.",
                paging.needed() ? paging : null);
    }

    TableField.Row one(Question question, String row, List<Column> columns) {
        List<Entry> entries = open.state().entries().rows(question.id());
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).row().equals(row)) {
                return row(question, new Raw(row, entries.get(i).value(), i + 1), columns, true);
            }
        }
        return row(question, new Raw(row, null, 0), columns, true);
    }

    /** The columns of a question that are filled in at the question itself. */
    List<Column> columns(Question question) {
        Set<String> elsewhere = new HashSet<>();
        if (question.equals(open.guide().registerQuestion())) {
            open.guide().questions().stream().filter(names::asked)
                    .forEach(other -> elsewhere.addAll(other.registerFields()));
        }
        return open.guide().columnsOf(question).stream().filter(this::ofRoute)
                .filter(column -> !elsewhere.contains(column.id()) && visibility.shows(question, column)).toList();
    }

    private boolean ofRoute(Column column) {
        return column.askedIn(names.route().id());
    }

    private List<Raw> stored(Question question) {
        List<Entry> entries = open.state().entries().rows(question.id());
        List<Raw> rows = new ArrayList<>(entries.size());
        entries.forEach(entry -> rows.add(new Raw(entry.row(), entry.value(), rows.size() + 1)));
        return rows;
    }

    private Paging paging(Question question, int rows) {
        return Paging.of(viewing.page(question.id()), Viewing.ROWS_A_PAGE, rows, viewing.pageHref(question.id()));
    }

    private static List<Raw> page(List<Raw> rows, Paging paging) {
        int from = (paging.page() - 1) * Viewing.ROWS_A_PAGE;
        return rows.subList(Math.min(from, rows.size()), Math.min(from + Viewing.ROWS_A_PAGE, rows.size()));
    }

    private List<TableField.Row> rows(Question question, List<Raw> rows, List<Column> columns, boolean unfolded) {
        return rows.stream().map(row -> row(question, row, columns, unfolded)).toList();
    }

    private TableField.Row row(Question question, Raw row, List<Column> columns, boolean unfolded) {
        Place place = new Place(question.id(), row.id());
        if (!unfolded && !contents.isAbout(place) && !viewing.openRows().contains(place.name())) {
            return new TableField.Row(row.id(), label(question, row), List.of(), List.of(), false, "");
        }
        Map<String, Object> values = plain(columns, row);
        List<Field> cells = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (Column column : columns) {
            if (column.when() == null || names.asked(column, values)) {
                Place cell = place.at(column.id());
                cells.add(fields.cell(column, cell, visibility.seen(question, column, row.id(), row.value()), true));
                shown.add(column.id());
            }
        }
        return new TableField.Row(row.id(), label(question, row), cells, hiddens.of(place, shown), true,
                contents.error(place));
    }

    private String label(Question question, Raw row) {
        return text.label(question, new Entry(question.id(), row.id(), 0, row.value(), null, false, null, null), row.number());
    }

    /** The columns of a row as names for the condition of another column. */
    private Map<String, Object> plain(List<Column> columns, Raw row) {
        if (columns.stream().allMatch(column -> column.when() == null)) {
            return Map.of();
        }
        Map<String, Object> values = new HashMap<>();
        columns.forEach(column -> values.put(column.id(), null));
        if (row.value() != null) {
            row.value().properties().forEach(field -> values.put(field.getKey(), PlainCell.of(field.getValue())));
        }
        return values;
    }

    private String rowWord(Question question) {
        return question.equals(open.guide().registerQuestion()) ? "betrokkene" : "regel";
    }
}
