package nl.samenwijzer.guide;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One question of the step plan; field by field as in the guide format, section "Question fields".
 */
public record Question(String id, QuestionType type, String text, String help, String example, boolean required,
        Expression requiredWhen,
        List<String> routes, String chapter, List<Integer> minimum, String role, @JsonProperty("public") Publicity publicity,
        Expression when, Integer min, Map<String, Integer> minPerRoute, Integer max, Integer maxWords, String unit,
        boolean strictReadability, String per, List<String> registerFields, Axes axes, Roles rings, List<Prefill> prefill,
        List<Option> options,
        String optionsFrom, List<Column> columns, String labelColumn, Purpose meaning) {

    /** The two score fields of the register between which the map of groups is drawn. */
    public record Axes(String x, String y) {
    }

    /** The fields of the register that tell in which ring of influence a group is, wants to be and should be. */
    public record Roles(String now, String wished, String proposed) {
    }

    public Question {
        routes = routes == null ? List.of() : List.copyOf(routes);
        minimum = minimum == null ? List.of() : List.copyOf(minimum);
        registerFields = registerFields == null ? List.of() : List.copyOf(registerFields);
        prefill = prefill == null ? List.of() : List.copyOf(prefill);
        options = options == null ? List.of() : List.copyOf(options);
        columns = columns == null ? List.of() : List.copyOf(columns);
        minPerRoute = minPerRoute == null ? Map.of() : minPerRoute;
    }

    /** The column with this meaning; null when there is none. */
    public Column column(Meaning wanted) {
        return columns.stream().filter(column -> column.meaning() == wanted).findFirst().orElse(null);
    }

    /** There is one object for each question of a guide, so that it need not be compared field by field. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The least number of choices or rows in a route, or the lowest number; null when there is none. */
    public Integer min(String route) {
        return minPerRoute.getOrDefault(route, min);
    }
}
