package nl.samenwijzer.plan.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Options;

/**
 * What an answer still misses to be whole. Nothing here is a reason not to save: half an answer is an answer.
 */
final class Completeness {

    /** Of a long list only the first gaps are named: nobody reads thousands. */
    private static final int NAMED = 50;

    private final Guide guide;
    private final Names names;

    Completeness(Guide guide, Names names) {
        this.guide = guide;
        this.names = names;
    }

    /** What is missing in a question that is asked; an optional question without an answer misses nothing. */
    List<Missing> missing(Question question) {
        return names.required(question) || begun(question) ? gaps(question) : List.of();
    }

    /** Whether the question is asked and has a whole answer. */
    boolean complete(Question question) {
        return names.answered(question) && gaps(question).isEmpty();
    }

    /** Whether anything was filled in that counts. */
    boolean begun(Question question) {
        return question.type().editsRegister()
                ? names.asked(question) && names.rows(guide.registerQuestion()).stream()
                        .anyMatch(row -> question.registerFields().stream().anyMatch(field -> row.get(field) != null))
                : names.value(question.id()) != null;
    }

    private List<Missing> gaps(Question question) {
        return switch (question.type()) {
            case TEXT, SHORT_TEXT, SINGLE_CHOICE, YES_NO, SCORE -> ifEmpty(question);
            case NUMBER -> number(question);
            case MULTIPLE_CHOICE -> choices(question);
            case TABLE, TIMELINE, METHODS -> rows(question, question.columns());
            case STAKEHOLDERS -> rows(question, ownFields());
            case STAKEHOLDER_MATRIX -> matrix(question);
            case PER_CHOICE_TEXT -> texts(question);
            case APPROVAL -> approval(question);
        };
    }

    private List<Missing> ifEmpty(Question question) {
        return names.value(question.id()) == null ? List.of(whole(question, "Vul deze vraag nog in.")) : List.of();
    }

    private List<Missing> number(Question question) {
        if (!(names.value(question.id()) instanceof Number number)) {
            return ifEmpty(question);
        }
        Integer least = question.min(names.route().id());
        if (least != null && number.doubleValue() < least) {
            return List.of(whole(question, "Vul een getal in van " + least + " of hoger."));
        }
        if (question.max() != null && number.doubleValue() > question.max()) {
            return List.of(whole(question, "Vul een getal in van " + question.max() + " of lager."));
        }
        return List.of();
    }

    private List<Missing> choices(Question question) {
        int chosen = names.value(question.id()) instanceof List<?> list ? list.size() : 0;
        return count(question, chosen, least -> "Kies er minstens " + least + ".", most -> "Kies er hooguit " + most + ".");
    }

    private List<Missing> rows(Question question, List<Column> columns) {
        List<Map<String, Object>> rows = names.rows(question);
        List<Missing> gaps = new ArrayList<>(
                count(question, rows.size(), least -> "Vul minstens " + lines(least) + " in.",
                        most -> "Vul hooguit " + lines(most) + " in."));
        gaps.addAll(fields(question, rows, columns));
        return gaps;
    }

    private static String lines(int number) {
        return number + (number == 1 ? " regel" : " regels");
    }

    private List<Missing> count(Question question, int count, IntFunction<String> least, IntFunction<String> most) {
        Integer set = question.min(names.route().id());
        int min = set == null ? 1 : set;
        if (count < min) {
            return List.of(whole(question, least.apply(min)));
        }
        return question.max() != null && count > question.max() ? List.of(whole(question, most.apply(question.max())))
                : List.of();
    }

    private List<Missing> fields(Question question, List<Map<String, Object>> rows, List<Column> columns) {
        List<Column> required = columns.stream().filter(Column::required).toList();
        return rows.stream().flatMap(row -> required.stream()
                .filter(column -> row.get(column.id()) == null && names.asked(column, row))
                .map(column -> new Missing(question.id(), (String) row.get("id"), column.id(),
                        "Vul '" + column.label() + "' nog in.")))
                .limit(NAMED).toList();
    }

    /** The fields that the register itself must have; those of a matrix are asked there. */
    private List<Column> ownFields() {
        return names.kept("own fields", () -> {
            Set<String> elsewhere = new HashSet<>();
            guide.questions().stream().filter(question -> !question.registerFields().isEmpty()).filter(names::asked)
                    .forEach(question -> elsewhere.addAll(question.registerFields()));
            return guide.register().fields().stream().filter(field -> !elsewhere.contains(field.id())).toList();
        });
    }

    private List<Missing> matrix(Question question) {
        List<Map<String, Object>> rows = names.rows(guide.registerQuestion());
        if (rows.isEmpty()) {
            return List.of(whole(question, "Zet eerst betrokkenen in de lijst."));
        }
        return fields(question, rows, guide.register().fields().stream()
                .filter(field -> question.registerFields().contains(field.id())).toList());
    }

    private List<Missing> texts(Question question) {
        Set<String> written = new HashSet<>();
        if (names.value(question.id()) instanceof List<?> list) {
            list.stream().map(item -> (Map<?, ?>) item).filter(item -> item.get("tekst") != null)
                    .forEach(item -> written.add((String) item.get("keuze")));
        }
        Question per = guide.question(question.per());
        List<String> choices = choicesOf(per);
        if (choices.isEmpty()) {
            return List.of(whole(question, "Beantwoord eerst de vraag '" + per.text() + "'"));
        }
        return choices.stream().filter(choice -> !written.contains(choice))
                .map(choice -> new Missing(question.id(), choice, null,
                        "Vul de tekst bij '" + label(per, choice) + "' nog in."))
                .toList();
    }

    private List<String> choicesOf(Question chosen) {
        if (chosen.type() == QuestionType.METHODS) {
            String method = methodOf(chosen).map(Column::id).orElse(null);
            return names.rows(chosen).stream().map(row -> (String) row.get(method)).filter(id -> id != null).distinct()
                    .toList();
        }
        Object value = names.value(chosen.id());
        Stream<?> ids = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
        return ids.map(String::valueOf).toList();
    }

    private String label(Question chosen, String choice) {
        Options options = new Options(names);
        return chosen.type() == QuestionType.METHODS
                ? methodOf(chosen).map(column -> options.label(column, choice)).orElse(choice)
                : options.label(chosen, choice);
    }

    private static Optional<Column> methodOf(Question chosen) {
        return chosen.columns().stream().filter(column -> "methods".equals(column.optionsFrom())).findFirst();
    }

    private List<Missing> approval(Question question) {
        if (!(names.value(question.id()) instanceof Map<?, ?> given) || given.get("uitkomst") == null) {
            return List.of(whole(question, "Hier is nog geen akkoord gegeven."));
        }
        Map<String, Object> row = new HashMap<>();
        given.forEach((key, value) -> row.put((String) key, value));
        return question.columns().stream()
                .filter(column -> column.required() && row.get(column.id()) == null && names.asked(column, row))
                .map(column -> new Missing(question.id(), null, column.id(), "Vul '" + column.label() + "' nog in."))
                .toList();
    }

    private static Missing whole(Question question, String text) {
        return new Missing(question.id(), null, null, text);
    }
}
