package nl.samenwijzer.portfolio.overview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.portfolio.projection.OverviewColumn;

/**
 * What somebody asks of the overview, by the parameters of the address; what the guide does not know is left out.
 *
 * @param columns chosen value by id of a column of the guide
 * @param sort key of an {@link Order}, or a column of the guide with {@link #COLUMN} before it
 * @param page from 1
 */
record OverviewQuery(String guide, String search, String status, String light, String route, String phase,
        Map<String, String> columns, String sort, boolean descending, int page) {

    static final String GUIDE = "stappenplan";
    static final String SEARCH = "zoek";
    static final String STATUS = "stand";
    static final String LIGHT = "kleur";
    static final String ROUTE = "route";
    static final String PHASE = "fase";
    static final String SORT = "sorteer";
    static final String DIRECTION = "richting";
    static final String DOWN = "af";
    static final String PAGE = "pagina";
    /** Before the id of a column, so that it can not be taken for one of the other names. */
    static final String COLUMN = "k.";

    /** Reads the parameters of an address; a faulty one counts as absent. */
    static OverviewQuery of(Map<String, String> given, Guide guide, List<OverviewColumn> columns) {
        Map<String, String> chosen = new LinkedHashMap<>();
        columns.forEach(column -> chosen.put(column.id(),
                known(given.get(COLUMN + column.id()), column.choices().keySet().stream().toList())));
        chosen.values().removeIf(value -> value.isEmpty());
        return new OverviewQuery(guide.id(), given.getOrDefault(SEARCH, "").strip(),
                known(given.get(STATUS), guide.portfolio().statuses().stream().map(one -> one.id()).toList()),
                known(given.get(LIGHT), guide.portfolio().trafficLights().stream().map(one -> one.id()).toList()),
                known(given.get(ROUTE), guide.about().routes().stream().map(one -> one.id()).toList()),
                known(given.get(PHASE), guide.phases().stream().map(one -> one.id()).toList()), chosen,
                sort(given.get(SORT), columns), DOWN.equals(given.get(DIRECTION)), page(given.get(PAGE)));
    }

    private static String known(String value, List<String> known) {
        return value != null && known.contains(value) ? value : "";
    }

    private static String sort(String key, List<OverviewColumn> columns) {
        boolean column = key != null && columns.stream().filter(one -> one.formula() != null)
                .anyMatch(one -> key.equals(COLUMN + one.id()));
        return column || Order.of(key).isPresent() ? key : Order.ATTENTION.key();
    }

    private static int page(String number) {
        try {
            return number == null ? 1 : Math.max(1, Integer.parseInt(number));
        } catch (NumberFormatException notANumber) {
            return 1;
        }
    }

    /** Whether some plans of the guide are left out. */
    boolean filters() {
        return !search.isEmpty() || !status.isEmpty() || !light.isEmpty() || !route.isEmpty() || !phase.isEmpty()
                || !columns.isEmpty();
    }

    /** The parameters of an address that asks for the same in this order, without a page. */
    String parameters(String order, boolean down) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(GUIDE, guide);
        all.put(SEARCH, search);
        all.put(STATUS, status);
        all.put(LIGHT, light);
        all.put(ROUTE, route);
        all.put(PHASE, phase);
        columns.forEach((column, value) -> all.put(COLUMN + column, value));
        all.put(SORT, order);
        all.put(DIRECTION, down ? DOWN : "");
        return all.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** As {@link #parameters(String, boolean)}, in the order asked for. */
    String parameters() {
        return parameters(sort, descending);
    }
}
