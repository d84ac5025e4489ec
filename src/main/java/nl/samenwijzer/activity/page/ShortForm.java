package nl.samenwijzer.activity.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.page.form.Contents;
import nl.samenwijzer.plan.page.form.Place;
import nl.samenwijzer.plan.page.form.QuestionForms;
import nl.samenwijzer.plan.page.form.SentForm;
import nl.samenwijzer.plan.page.form.Viewing;
import nl.samenwijzer.web.field.Hidden;
import nl.samenwijzer.web.field.TableField;

/**
 * A form of a new row with some of its fields: those shown are filled with what is likely, others go along unseen.
 */
final class ShortForm {

    private static final String FIELDS = ".@velden";

    private final Question question;
    private final String row = UUID.randomUUID().toString();
    private final Map<String, List<String>> likely = new LinkedHashMap<>();

    ShortForm(Question question) {
        this.question = question;
    }

    /** Fills a field beforehand; nothing when the guide has no such column or there is nothing to fill in. */
    ShortForm with(Column column, List<String> values) {
        if (column != null && !values.isEmpty()) {
            likely.put(column.id(), values);
        }
        return this;
    }

    /** The fields in these columns, filled beforehand. */
    TableField.Row shown(OpenPlan open, Names names, List<Column> columns) {
        Place place = new Place(question.id(), row);
        Map<String, List<String>> filled = new HashMap<>();
        filled.put(SentForm.PRESENT, List.of(place.name()));
        filled.put(place.name() + FIELDS, List.of(String.join(" ", columns.stream().map(Column::id).toList())));
        likely.forEach((column, values) -> filled.put(place.at(column).name(), values));
        return new QuestionForms(open, names, Contents.unsaved(new SentForm(filled)), Viewing.of("", "", Map.of()))
                .row(question, row, columns);
    }

    /** What goes along unseen: the fields that are filled and not shown. */
    List<Hidden> unseen(List<Column> shown) {
        Place place = new Place(question.id(), row);
        List<Hidden> hidden = new ArrayList<>();
        likely.forEach((column, values) -> {
            if (shown.stream().noneMatch(one -> one.id().equals(column))) {
                hidden.add(new Hidden(place.name() + FIELDS, column));
                values.forEach(value -> hidden.add(new Hidden(place.at(column).name(), value)));
            }
        });
        return hidden;
    }
}
