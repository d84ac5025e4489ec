package nl.samenwijzer.portfolio.overview;

import java.util.ArrayList;
import java.util.List;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Route;
import nl.samenwijzer.portfolio.overview.OverviewView.Filter;
import nl.samenwijzer.portfolio.projection.OverviewColumn;

/** What the overview of a guide can be narrowed by: any column with a limited set of values. */
final class Filters {

    private Filters() {
    }

    static List<Filter> of(Guide guide, List<OverviewColumn> columns, OverviewQuery query) {
        List<Filter> filters = new ArrayList<>();
        filters.add(new Filter(OverviewQuery.LIGHT, "Stoplicht", guide.portfolio().trafficLights().stream()
                .map(light -> new Option(light.id(), light.name())).toList(), query.light()));
        filters.add(new Filter(OverviewQuery.STATUS, "Stand", guide.portfolio().statuses().stream()
                .map(status -> new Option(status.id(), status.name())).toList(), query.status()));
        List<Option> routes = guide.about().routes().stream().map(route -> new Option(route.id(), route.name())).toList();
        filters.add(new Filter(OverviewQuery.ROUTE, "Route", routes, query.route()));
        filters.add(new Filter(OverviewQuery.PHASE, "Fase", guide.phases().stream()
                .map(phase -> new Option(phase.id(), phase.name())).toList(), query.phase()));
        List<String> routeIds = guide.about().routes().stream().map(Route::id).toList();
        columns.stream().filter(column -> !column.choices().isEmpty() && !routeIds.containsAll(column.choices().keySet()))
                .forEach(column -> filters.add(new Filter(OverviewQuery.COLUMN + column.id(), column.label(),
                        column.choices().entrySet().stream()
                                .map(choice -> new Option(choice.getKey(), choice.getValue())).toList(),
                        query.columns().getOrDefault(column.id(), ""))));
        return List.copyOf(filters);
    }
}
