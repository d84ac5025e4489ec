package nl.samenwijzer.advice.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Methods.Method;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.progress.PlanState;

/**
 * The question in which a plan chooses its methods, and what is chosen there.
 *
 * @param column the column with the method
 */
public record Choice(Question question, Column column) {

    /** The first question of the guide that is asked now; else the first that the guide has. */
    public static Optional<Choice> of(Guide guide, Names names) {
        List<Choice> all = guide.questions().stream().filter(question -> question.type() == QuestionType.METHODS)
                .flatMap(question -> question.columns().stream().filter(Choice::isMethod)
                        .map(column -> new Choice(question, column)))
                .toList();
        return all.stream().filter(choice -> names.asked(choice.question())).findFirst().or(() -> all.stream().findFirst());
    }

    /** The rows with a method, by its id. */
    public Map<String, Entry> chosen(PlanState state) {
        Map<String, Entry> chosen = new LinkedHashMap<>();
        state.entries().rows(question.id()).stream()
                .filter(row -> row.value() != null && row.value().hasNonNull(column.id()))
                .forEach(row -> chosen.put(row.value().path(column.id()).asText(), row));
        return chosen;
    }

    /** Groups that this method reaches well, by the columns that ask for groups: a suggestion. */
    public Map<String, List<String>> suggested(PlanState state, Method method) {
        Column kind = state.guide().register().kind();
        Question register = state.guide().registerQuestion();
        List<String> reached = kind == null ? List.of()
                : state.entries().rows(register.id()).stream()
                        .filter(group -> group.value() != null
                                && method.reaches().contains(group.value().path(kind.id()).asText()))
                        .map(Entry::row).toList();
        Map<String, List<String>> suggested = new LinkedHashMap<>();
        question.columns().stream().filter(one -> one.type() == ColumnType.REFERENCES && register.id().equals(one.of()))
                .forEach(one -> suggested.put(one.id(), reached));
        return suggested;
    }

    private static boolean isMethod(Column column) {
        return "methods".equals(column.optionsFrom());
    }
}
