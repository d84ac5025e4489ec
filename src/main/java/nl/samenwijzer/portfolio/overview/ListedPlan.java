package nl.samenwijzer.portfolio.overview;

import java.util.Map;

import nl.samenwijzer.portfolio.projection.Row;

/** A plan in the list: its row, and what the columns of its guide show, by column. */
public record ListedPlan(Row row, Map<String, String> cells) {

    public ListedPlan {
        cells = Map.copyOf(cells);
    }
}
