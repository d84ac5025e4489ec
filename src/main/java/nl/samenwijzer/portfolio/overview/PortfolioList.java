package nl.samenwijzer.portfolio.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.guide.Portfolio;
import nl.samenwijzer.guide.Route;
import nl.samenwijzer.portfolio.overview.OverviewStore.LightCount;
import nl.samenwijzer.portfolio.projection.OverviewColumn;
import nl.samenwijzer.portfolio.projection.OverviewColumns;
import nl.samenwijzer.portfolio.projection.Refresh;

/** The overview for programs: the same plans, filters and orders as the page. */
@ApplicationScoped
public class PortfolioList {

    /** Before the id of a column of the guide, in a request for an order. */
    public static final String COLUMN = "column.";

    /**
     * What a program asks for; null for any.
     *
     * @param columns chosen value by id of a column of the guide
     * @param sort one of {@link #orders()}, or a column of the guide with {@link #COLUMN} before it
     * @param page from 1
     */
    public record Request(String guide, String search, String status, String trafficLight, String route, String phase,
            Map<String, String> columns, String sort, boolean descending, int page, int size) {
    }

    /**
     * A page of plans.
     *
     * @param columns label by id of what the cells of a plan show, in the order of the guide
     * @param lights how many plans of the guide have which traffic light, without filters
     * @param total how many plans the filters leave, on all pages
     */
    public record Page(Guide guide, Map<String, String> columns, Map<String, Long> lights, List<ListedPlan> plans, long total) {
    }

    private static final Map<String, Order> ORDERS = orderNames();

    private final OverviewGuides guides;
    private final OverviewColumns columns;
    private final OverviewStore store;
    private final Refresh refresh;

    PortfolioList(OverviewGuides guides, OverviewColumns columns, OverviewStore store, Refresh refresh) {
        this.guides = guides;
        this.columns = columns;
        this.store = store;
        this.refresh = refresh;
    }

    /** The orders that every overview has. */
    public static List<String> orders() {
        return List.copyOf(ORDERS.keySet());
    }

    /** What the guide does not know of a request: by parameter the values that it does know; empty when all is well. */
    public Map<String, List<String>> unknown(Request request) {
        Map<String, List<String>> unknown = new LinkedHashMap<>();
        if (request.guide() != null && !guides.installed().contains(request.guide())) {
            return Map.of("guide", guides.installed());
        }
        Guide guide = guide(request, store.lights());
        List<OverviewColumn> known = columns.of(guide);
        check(unknown, "status", request.status(), ids(guide.portfolio().statuses(), Portfolio.Status::id));
        check(unknown, "trafficLight", request.trafficLight(),
                ids(guide.portfolio().trafficLights(), Portfolio.TrafficLight::id));
        check(unknown, "route", request.route(), ids(guide.about().routes(), Route::id));
        check(unknown, "phase", request.phase(), ids(guide.phases(), Phase::id));
        check(unknown, "sort", request.sort(), Stream.concat(ORDERS.keySet().stream(), known.stream()
                .filter(column -> column.formula() != null).map(column -> COLUMN + column.id())).toList());
        request.columns().forEach((id, value) -> check(unknown, "column", id + ":" + value, known.stream()
                .flatMap(column -> column.choices().keySet().stream().map(choice -> column.id() + ":" + choice)).toList()));
        return unknown;
    }

    /** The plans that a request asks for, whose values are all known. */
    public Page find(Request request) {
        refresh.some();
        List<LightCount> counts = store.lights();
        Guide guide = guide(request, counts);
        List<OverviewColumn> known = columns.of(guide);
        OverviewQuery query = query(guide, request);
        Selection selection = new Selection(query, known);
        Map<String, Long> lights = lights(guide, counts);
        long all = counts.stream().filter(count -> count.guide().equals(guide.id())).mapToLong(LightCount::plans).sum();
        Map<String, String> labels = new LinkedHashMap<>();
        known.stream().filter(column -> column.formula() != null)
                .forEach(column -> labels.put(column.id(), column.label()));
        return new Page(guide, labels, lights,
                store.list(selection, (long) (request.page() - 1) * request.size(), request.size()),
                query.filters() ? store.count(selection) : all);
    }

    private Guide guide(Request request, List<LightCount> lights) {
        return request.guide() == null ? guides.choose(null, lights) : guides.latest(request.guide());
    }

    private static OverviewQuery query(Guide guide, Request request) {
        String sort = request.sort() == null ? Order.ATTENTION.key()
                : request.sort().startsWith(COLUMN) ? OverviewQuery.COLUMN + request.sort().substring(COLUMN.length())
                        : ORDERS.get(request.sort()).key();
        return new OverviewQuery(guide.id(), text(request.search()), text(request.status()), text(request.trafficLight()),
                text(request.route()), text(request.phase()), request.columns(), sort, request.descending(), request.page());
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    private static Map<String, Long> lights(Guide guide, List<LightCount> counts) {
        Map<String, Long> lights = new LinkedHashMap<>();
        guide.portfolio().trafficLights().forEach(light -> lights.put(light.id(), counts.stream()
                .filter(count -> count.guide().equals(guide.id()) && light.id().equals(count.light()))
                .mapToLong(LightCount::plans).sum()));
        return lights;
    }

    private static void check(Map<String, List<String>> unknown, String field, String value, List<String> known) {
        if (value != null && !known.contains(value)) {
            unknown.put(field, known);
        }
    }

    private static <T> List<String> ids(List<T> items, Function<T, String> id) {
        return items.stream().map(id).toList();
    }

    private static Map<String, Order> orderNames() {
        Map<String, Order> names = new LinkedHashMap<>();
        names.put("attention", Order.ATTENTION);
        names.put("title", Order.TITLE);
        names.put("status", Order.STATUS);
        names.put("phase", Order.PHASE);
        names.put("route", Order.ROUTE);
        names.put("leader", Order.LEADER);
        names.put("changedAt", Order.CHANGED);
        return names;
    }
}
