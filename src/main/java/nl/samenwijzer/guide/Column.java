package nl.samenwijzer.guide;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One column of a table, or one field of the stakeholder register. Of a field, {@code routes} tells in which routes it is
 * asked (empty for a column: in all), {@code help} explains it, {@code shielded} limits and logs its views and
 * {@code deleteOnClose} wipes it when the project closes.
 */
public record Column(String id, ColumnType type, String label, String help, boolean required,
        @JsonProperty("public") Publicity publicity,
        String of, String optionsFrom, List<Option> options, Expression when, Meaning meaning, List<String> routes,
        boolean shielded,
        boolean deleteOnClose) {

    public Column {
        options = options == null ? List.of() : List.copyOf(options);
        routes = routes == null ? List.of() : List.copyOf(routes);
        publicity = publicity == null ? Publicity.YES : publicity;
    }

    /** True when this field is asked in the route; a column without routes is asked in every route. */
    public boolean askedIn(String route) {
        return routes.isEmpty() || routes.contains(route);
    }
}
