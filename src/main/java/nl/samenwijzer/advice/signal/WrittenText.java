package nl.samenwijzer.advice.signal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;

/** A text that somebody wrote: an answer, a cell of a row ({@code column}), or the remark of an approval. */
record WrittenText(Question question, Column column, String text) {

    /** All texts in the answer to a question. */
    static Stream<WrittenText> of(Guide guide, Question question, Object answer) {
        return switch (question.type()) {
            case TEXT, SHORT_TEXT -> text(question, null, answer);
            case PER_CHOICE_TEXT -> items(answer).flatMap(item -> text(question, null, item.get("tekst")));
            case TABLE, TIMELINE, METHODS, STAKEHOLDERS -> columns(guide, question)
                    .flatMap(column -> items(answer).flatMap(row -> text(question, column, row.get(column.id()))));
            case APPROVAL -> approval(guide, question, answer);
            default -> Stream.empty();
        };
    }

    private static Stream<WrittenText> approval(Guide guide, Question question, Object answer) {
        if (!(answer instanceof Map<?, ?> given)) {
            return Stream.empty();
        }
        return Stream.concat(text(question, null, given.get("toelichting")),
                columns(guide, question).flatMap(column -> text(question, column, given.get(column.id()))));
    }

    /** The columns of a question that hold texts. */
    static Stream<Column> columns(Guide guide, Question question) {
        return guide.columnsOf(question).stream()
                .filter(column -> column.type() == ColumnType.TEXT || column.type() == ColumnType.SHORT_TEXT);
    }

    /** The rows of an answer that has them. */
    static Stream<Map<?, ?>> items(Object answer) {
        return answer instanceof List<?> list
                ? list.stream().filter(Map.class::isInstance).map(item -> (Map<?, ?>) item)
                : Stream.empty();
    }

    /** A value as text; empty when it is none. */
    static Stream<WrittenText> text(Question question, Column column, Object value) {
        return Stream.ofNullable(value).filter(String.class::isInstance)
                .map(text -> new WrittenText(question, column, (String) text));
    }
}
