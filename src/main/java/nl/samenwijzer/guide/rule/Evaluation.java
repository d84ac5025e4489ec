package nl.samenwijzer.guide.rule;

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

    /** What a result is remembered by. */
    private record Formula(String text, Object about) {
    }

    private record Table(String decision, Object about) {
    }

    private record Rows(String list, String as, String when) {
    }

    /** The names, and one of the rows as a name that hides others. */
    private record WithRow(Variables names, String as, Object row) implements Variables {

        @Override
        public boolean has(String name) {
            return name.equals(as) || names.has(name);
        }

        @Override
        public Object get(String name) {
            return name.equals(as) ? row : names.get(name);
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
        var holds = list.size() > FEW_ROWS ? allAtOnce(rows, list, variables) : oneByOne(rows, list, variables);
        return IntStream.range(0, list.size()).filter(i -> Boolean.TRUE.equals(holds.get(i)) && list.get(i) instanceof Map)
                .mapToObj(i -> (Map<String, Object>) list.get(i)).toList();
    }

    private List<?> oneByOne(Rows rows, List<?> list, Variables variables) {
        var feel = names.rulebook().feel();
        return list.stream().map(row -> Optional.ofNullable(
                feel.value(rows.when(), new WithRow(variables, rows.as(), row))).orElse(false)).toList();
    }

    /** Each call of the engine has a price of its own: a long list is asked about in one. An error there is told per row. */
    private List<?> allAtOnce(Rows rows, List<?> list, Variables variables) {
        var whole = "for %s in (%s) return (%s)".formatted(rows.as(), rows.list(), rows.when());
        return names.rulebook().feel().value(whole, variables) instanceof List<?> holds && holds.size() == list.size() ? holds
                : oneByOne(rows, list, variables);
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
