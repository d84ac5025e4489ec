package nl.samenwijzer.portfolio.overview;

import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.portfolio.overview.OverviewStore.LightCount;
import nl.samenwijzer.portfolio.overview.OverviewView.Line;
import nl.samenwijzer.portfolio.projection.OverviewColumn;
import nl.samenwijzer.portfolio.projection.OverviewColumns;
import nl.samenwijzer.portfolio.projection.Refresh;
import nl.samenwijzer.spreadsheet.Csv;
import nl.samenwijzer.web.view.Paging;
import nl.samenwijzer.web.view.SortHeader;

/** Puts the overview of one guide together, as a page and as a file. */
@ApplicationScoped
class Overview {

    static final String PATH = "/overzicht";

    private static final int PAGE_SIZE = 25;
    private static final int EXPORTED_AT_ONCE = 500;

    private final OverviewGuides guides;
    private final OverviewColumns columns;
    private final OverviewStore store;
    private final Refresh refresh;
    private final ZoneId zone;

    Overview(OverviewGuides guides, OverviewColumns columns, OverviewStore store, Refresh refresh,
            @ConfigProperty(name = "samenwijzer.time-zone", defaultValue = "Europe/Amsterdam") ZoneId zone) {
        this.guides = guides;
        this.columns = columns;
        this.store = store;
        this.refresh = refresh;
        this.zone = zone;
    }

    /** The page that these parameters of the address ask for. */
    OverviewView page(Map<String, String> parameters) {
        refresh.some();
        List<LightCount> lights = store.lights();
        Guide guide = guides.choose(parameters.get(OverviewQuery.GUIDE), lights);
        List<OverviewColumn> known = columns.of(guide);
        OverviewQuery query = OverviewQuery.of(parameters, guide, known);
        Selection selection = new Selection(query, known);
        long all = lights.stream().filter(count -> count.guide().equals(guide.id())).mapToLong(LightCount::plans).sum();
        long total = query.filters() ? store.count(selection) : all;
        Paging paging = Paging.of(query.page(), PAGE_SIZE, total,
                PATH + "?" + query.parameters() + "&" + OverviewQuery.PAGE + "=");
        List<Field> fields = new Fields(guide, columns, zone).all();
        List<ListedPlan> plans = store.list(selection, (long) (paging.page() - 1) * PAGE_SIZE, PAGE_SIZE);
        return new OverviewView(KeyLine.of(guide, lights), KeyLine.lights(guide, lights), query, choices(lights),
                Filters.of(guide, known, query), headers(query, fields),
                plans.stream().map(plan -> line(plan, fields)).toList(),
                paging, KeyLine.plans(total), PATH + ".csv?" + query.parameters());
    }

    /** Writes what these parameters ask for as CSV, all pages of it. */
    void export(Map<String, String> parameters, Writer out) throws IOException {
        Guide guide = guides.choose(parameters.get(OverviewQuery.GUIDE), store.lights());
        List<OverviewColumn> known = columns.of(guide);
        Selection selection = new Selection(OverviewQuery.of(parameters, guide, known), known);
        List<Field> fields = new Fields(guide, columns, zone).all();
        List<String> labels = new ArrayList<>(List.of("Plan"));
        fields.forEach(field -> labels.add(field.label()));
        labels.add("Toelichting");
        out.write(Csv.START + Csv.line(labels));
        List<ListedPlan> plans;
        long skip = 0;
        do {
            plans = store.list(selection, skip, EXPORTED_AT_ONCE);
            for (ListedPlan plan : plans) {
                out.write(Csv.line(cells(plan, fields)));
            }
            skip += plans.size();
        } while (plans.size() == EXPORTED_AT_ONCE);
    }

    private static List<String> cells(ListedPlan plan, List<Field> fields) {
        List<String> cells = new ArrayList<>(List.of(plan.row().title()));
        List<Value> values = fields.stream().map(field -> field.value().apply(plan)).toList();
        values.forEach(value -> cells.add(value.text()));
        cells.add(values.stream().flatMap(value -> value.more().stream()).collect(Collectors.joining(" | ")));
        return cells;
    }

    private List<Option> choices(List<LightCount> lights) {
        return guides.used(lights).stream().map(guide -> new Option(guide.id(), guide.about().title())).toList();
    }

    private static List<SortHeader> headers(OverviewQuery query, List<Field> fields) {
        List<SortHeader> headers = new ArrayList<>();
        headers.add(header(query, Order.TITLE.key(), "Plan"));
        fields.forEach(field -> headers.add(header(query, field.sort(), field.label())));
        return headers;
    }

    private static SortHeader header(OverviewQuery query, String key, String label) {
        boolean sorted = query.sort().equals(key);
        boolean turn = sorted && !query.descending();
        SortHeader.Direction now = query.descending() ? SortHeader.Direction.DESCENDING : SortHeader.Direction.ASCENDING;
        return new SortHeader(label, PATH + "?" + query.parameters(key, turn), sorted ? now : SortHeader.Direction.NONE);
    }

    private static Line line(ListedPlan plan, List<Field> fields) {
        return new Line(plan.row().title(), PATH + "/" + plan.row().plan(),
                fields.stream().map(field -> field.value().apply(plan)).toList());
    }
}
