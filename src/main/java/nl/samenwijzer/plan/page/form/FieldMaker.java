package nl.samenwijzer.plan.page.form;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.web.field.Addition;
import nl.samenwijzer.web.field.Asked;
import nl.samenwijzer.web.field.ChoiceField;
import nl.samenwijzer.web.field.ChoicesField;
import nl.samenwijzer.web.field.DateField;
import nl.samenwijzer.web.field.Field;
import nl.samenwijzer.web.field.NumberField;
import nl.samenwijzer.web.field.Option;
import nl.samenwijzer.web.field.ScoreField;
import nl.samenwijzer.web.field.TextField;
import nl.samenwijzer.web.field.TimeField;

/**
 * Form elements for single answers and for columns, which are written alike.
 */
final class FieldMaker {

    private static final int LINES_IN_A_ROW = 2;

    private final Guide guide;
    private final Choices choices;
    private final Contents contents;

    FieldMaker(Guide guide, Choices choices, Contents contents) {
        this.guide = guide;
        this.choices = choices;
        this.contents = contents;
    }

    /** The element for a question with one value. */
    Field single(Question question, Asked asked, Place place, JsonNode stored) {
        List<String> values = contents.single(place, stored);
        ColumnType type = ReadForm.typeOf(question);
        if (type == ColumnType.TEXT || type == ColumnType.SHORT_TEXT) {
            TextField text = type == ColumnType.TEXT ? TextField.area(asked, first(values))
                    : TextField.line(asked, first(values));
            return text.advise(question.maxWords() == null ? 0 : question.maxWords());
        }
        return element(type, asked, values, choices.of(question, values), question.unit(), null);
    }

    /** The element for a column of a row, or for an extra column of an approval. */
    Field cell(Column column, Place cell, JsonNode stored, boolean inRow) {
        Asked asked = Asked.of(cell.name(), column.label()).help(column.help()).required(column.required())
                .error(contents.error(cell));
        List<String> values = inRow ? contents.cell(cell, stored) : contents.part(cell, stored);
        if (column.type() == ColumnType.TEXT) {
            return new TextField(asked, first(values), LINES_IN_A_ROW, 0);
        }
        return element(column.type(), asked, values, choices.of(column, values), null, addition(column, cell));
    }

    private Field element(ColumnType type, Asked asked, List<String> values, List<Option> options, String unit,
            Addition addition) {
        return switch (type) {
            case TEXT, SHORT_TEXT -> TextField.line(asked, first(values));
            case NUMBER -> new NumberField(asked, first(values), unit);
            case DATE -> new DateField(asked, first(values));
            case TIME -> new TimeField(asked, first(values));
            case SCORE -> new ScoreField(asked, options, first(values));
            case SINGLE_CHOICE, YES_NO, REFERENCE -> new ChoiceField(asked, options, first(values), addition);
            case MULTIPLE_CHOICE, REFERENCES -> new ChoicesField(asked, options, Set.copyOf(values), addition,
                    type == ColumnType.REFERENCES ? "Er staat nog niets in de lijst waaruit je hier kiest." : "");
        };
    }

    private Addition addition(Column column, Place cell) {
        if (column.type() != ColumnType.REFERENCE && column.type() != ColumnType.REFERENCES) {
            return null;
        }
        Question referred = guide.question(column.of());
        boolean register = referred.equals(guide.registerQuestion());
        if (!register && !choices.isLong(referred)) {
            return null;
        }
        String label = choices.isLong(referred) ? "Of typ de naam van een andere" : "Of voeg een nieuwe groep toe";
        return new Addition(cell.addition(), label, contents.addition(cell));
    }

    private static String first(List<String> values) {
        return values.isEmpty() || values.get(0) == null ? "" : values.get(0);
    }
}
