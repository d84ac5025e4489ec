package nl.samenwijzer.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.QueryParam;

import nl.samenwijzer.api.error.ApiFault;
import nl.samenwijzer.portfolio.overview.PortfolioList;

/**
 * Which plans of the portfolio to list: {@code page} from 1, {@code size} 1 to 100, {@code sort}, {@code descending},
 * {@code search} in the title, ids of the guide, and {@code column} as {@code id:value}, once per column.
 */
record PortfolioParameters(@QueryParam("page") String page, @QueryParam("size") String size,
        @QueryParam("sort") String sort, @QueryParam("descending") String descending, @QueryParam("search") String search,
        @QueryParam("guide") String guide, @QueryParam("status") String status,
        @QueryParam("trafficLight") String trafficLight, @QueryParam("route") String route,
        @QueryParam("phase") String phase, @QueryParam("column") List<String> column) {

    private static final int STANDARD_SIZE = 20;

    PortfolioList.Request request() {
        return new PortfolioList.Request(QueryValues.id("guide", guide), QueryValues.search(search), status, trafficLight,
                route, phase, columns(), sort, QueryValues.truth("descending", descending), QueryValues.page(page),
                QueryValues.size(size, STANDARD_SIZE));
    }

    private Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String one : column) {
            int colon = one.indexOf(':');
            if (colon < 1 || columns.put(one.substring(0, colon), one.substring(colon + 1)) != null) {
                throw ApiFault.invalid("column", "invalid", "Stuur per kolom één keuze, als kolom:keuze.");
            }
        }
        return columns;
    }
}
