package nl.samenwijzer.document.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Publicity;
import nl.samenwijzer.guide.Question;

/** Replaces every answer that is not public by a word or number that stands nowhere else. */
final class Secrets {

    private final Guide guide;
    private final List<String> open = new ArrayList<>();
    private final List<String> shielded = new ArrayList<>();

    private Secrets(Guide guide) {
        this.guide = guide;
    }

    /** Plants the secrets in these answers. */
    static Secrets in(Guide guide, ObjectNode answers) {
        var secrets = new Secrets(guide);
        guide.questions().forEach(question -> secrets.plant(question, answers));
        return secrets;
    }

    /** All that was planted. */
    List<String> all() {
        return Stream.concat(open.stream(), shielded.stream()).toList();
    }

    /** Those that stand in the text. */
    List<String> foundIn(String text) {
        return all().stream().filter(text::contains).toList();
    }

    /** Those in shielded fields. */
    List<String> shielded() {
        return shielded;
    }

    private void plant(Question question, ObjectNode answers) {
        var answer = answers.get(question.id());
        if (answer == null || answer.isNull()) {
            return;
        }
        if (question.type().hasRows()) {
            answer.forEach(row -> guide.columnsOf(question).stream().filter(column -> isSecret(question, column))
                    .forEach(column -> plant(column, (ObjectNode) row)));
        } else if (question.publicity() == Publicity.NO && answer.isNumber()) {
            answers.put(question.id(), Integer.parseInt(secret(open, "").replace(".", "")));
        } else if (question.publicity() == Publicity.NO && answer.isTextual() && question.options().isEmpty()) {
            answers.put(question.id(), secret(open, "geheim"));
        }
    }

    private static boolean isSecret(Question question, Column column) {
        return question.publicity() == Publicity.NO || column.publicity() == Publicity.NO || column.shielded();
    }

    private void plant(Column column, ObjectNode row) {
        var secrets = column.shielded() ? shielded : open;
        if (column.type() == ColumnType.TEXT || column.type() == ColumnType.SHORT_TEXT) {
            row.put(column.id(), secret(secrets, "geheim"));
        } else if (column.type() == ColumnType.NUMBER && row.path(column.id()).isNumber()) {
            row.put(column.id(), Integer.parseInt(secret(secrets, "").replace(".", "")));
        }
    }

    /** A number as Dutch documents write it, after the word. */
    private String secret(List<String> secrets, String word) {
        var number = 987_001 + open.size() + shielded.size();
        var secret = word.isEmpty() ? "987." + (number - 987_000 + 1000 + "").substring(1) : word + number;
        secrets.add(secret);
        return secret;
    }
}
