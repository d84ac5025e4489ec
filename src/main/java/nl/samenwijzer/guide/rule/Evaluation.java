package nl.samenwijzer.guide.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.ForEach;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.feel.Variables;

/** Evaluates formulas, decision tables and answers, but only those that the memory does not know already. */
record Evaluation(Names names, Memory memory) {

    private static final int FEW_ROWS = 50;
    private static final int PART = 250;

    /** What a result is remembered by. */
    private record Formula(String text, Object about) {
    }

    private record Table(String decision, Object about) {
    }

    private record Rows(String list, String as, String when) {
    }

    /** The names, and some that hide others. */
    private record Hiding(Variables names, Map<String, Object> own) implements Variables {

        @Override
        public boolean has(String name) {
            return own.containsKey(name) || names.has(name);
        }

        @Override
        public Object get(String name) {
            return own.containsKey(name) ? own.get(name) : names.get(name);
        }
    }

    /** The value of a formula, or null. */
    Object formula(Expression formula, RowVariables variables) {
        var feel = names.rulebook().feel();
        if (feel.tellsTime(formula.text())) {
            return feel.value(formula.text(), variables);
        }
        return memory.value(new Formula(formula.text(), variables.about()), variables,
                reading -> feel.value(formula.text(), reading));
    }

    /** The rows of a list for which a condition is true. */
    List<Map<String, Object>> rows(ForEach forEach, Expression when) {
        var feel = names.rulebook().feel();
        var variables = RowVariables.plain(names);
        var rows = new Rows(forEach.list().text(), forEach.as(), when == null ? "true" : when.text());
        return feel.tellsTime(rows.list()) || feel.tellsTime(rows.when()) ? rows(rows, variables)
                : memory.value(rows, variables, reading -> rows(rows, reading));
    }

    @SuppressWarnings("unchecked") // rows of a guide's lists are maps by column
    private List<Map<String, Object>> rows(Rows rows, Variables variables) {
        var value = variables.has(rows.list()) ? variables.get(rows.list())
                : names.rulebook().feel().value(rows.list(), variables);
        if (!(value instanceof List<?> list)) {
            return List.of();
        }
        var holds = list.size() > FEW_ROWS ? inParts(rows, list, variables) : oneByOne(rows, list, variables);
        return IntStream.range(0, list.size()).filter(i -> Boolean.TRUE.equals(holds.get(i)) && list.get(i) instanceof Map)
                .mapToObj(i -> (Map<String, Object>) list.get(i)).toList();
    }

    private List<?> oneByOne(Rows rows, List<?> list, Variables variables) {
        var feel = names.rulebook().feel();
        return list.stream().map(row -> Optional.ofNullable(
                feel.value(rows.when(), new Hiding(variables, Collections.singletonMap(rows.as(), row)))).orElse(false))
                .toList();
    }

    /**
     * Each call of the engine has a price of its own, so a long list is asked about in few; not in one, because the engine
     * copies
     * all that it has for each row that it adds. An error in such a part is told per row.
     */
    private List<?> inParts(Rows rows, List<?> list, Variables variables) {
        // names with capitals are not a guide's
        var part = "for %s in sublist(allRows, firstRow, %d) return (%s)".formatted(rows.as(), PART, rows.when());
        var all = new ArrayList<Object>(list.size());
        for (int from = 0; from < list.size(); from += PART) {
            var own = Map.of("allRows", list, "firstRow", from + 1);
            var some = list.subList(from, Math.min(list.size(), from + PART));
            all.addAll(names.rulebook().feel().value(part, new Hiding(variables, own)) instanceof List<?> holds
                    && holds.size() == some.size() ? holds : oneByOne(rows, some, variables));
        }
        return all;
    }

    /** What a decision table says. */
    DecisionTables.Result table(Decision decision, RowVariables variables) {
        var tables = names.rulebook().tables();
        return tables.tellsTime(decision) ? tables.evaluate(decision, variables)
                : memory.value(new Table(decision.id(), variables.about()), variables,
                        reading -> tables.evaluate(decision, reading));
    }

    /** The value of a question that is asked; columns that are not shown are null. */
    Object answer(Question question, JsonNode answer) {
        var columns = names.rulebook().guide().columnsOf(question);
        var pure = columns.stream().allMatch(column -> column.when() == null && column.routes().isEmpty());
        return memory.shown(question.id(), answer, pure, () -> shown(question, columns, answer));
    }

    private Object shown(Question question, List<Column> columns, JsonNode answer) {
        var value = AnswerValues.of(question, columns, answer);
        if (question.type().hasRows() && value instanceof List<?> rows) {
            return rows.stream().map(row -> shown(columns, (Map<?, ?>) row)).toList();
        }
        return value;
    }

    private Map<String, Object> shown(List<Column> columns, Map<?, ?> filled) {
        var row = new LinkedHashMap<String, Object>();
        filled.forEach((column, value) -> row.put((String) column, value));
        columns.stream().filter(column -> !names.asked(column, row)).toList().forEach(hidden -> row.put(hidden.id(), null));
        return Collections.unmodifiableMap(row);
    }
}
