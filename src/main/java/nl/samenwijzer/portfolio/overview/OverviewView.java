package nl.samenwijzer.portfolio.overview;

import java.util.List;

import nl.samenwijzer.guide.Option;
import nl.samenwijzer.web.view.Paging;
import nl.samenwijzer.web.view.SortHeader;

/**
 * The page of the overview.
 *
 * @param keyLine how it stands in words
 * @param lights how many plans have which traffic light, in words
 * @param guides to choose from; one when there is nothing to choose
 * @param found how many plans the filters leave, in words
 */
record OverviewView(String keyLine, String lights, OverviewQuery query, List<Option> guides, List<Filter> filters,
        List<SortHeader> headers, List<Line> lines, Paging paging, String found, String csvHref) {

    /** A choice that narrows the list; {@code chosen} is empty for all. */
    record Filter(String name, String label, List<Option> options, String chosen) {
    }

    /** A plan. */
    record Line(String title, String href, List<Value> values) {
    }

    /** Whether there are no plans at all, so nothing to filter. */
    public boolean isEmpty() {
        return lines.isEmpty() && !query.filters();
    }

    /** Whether the list is narrowed by more than a title. */
    public boolean narrowed() {
        return filters.stream().anyMatch(filter -> !filter.chosen().isEmpty());
    }

    public boolean choosesGuide() {
        return guides.size() > 1;
    }

    public String direction() {
        return query.descending() ? OverviewQuery.DOWN : "";
    }
}
