package nl.samenwijzer.api;

import java.util.Map;

import jakarta.ws.rs.QueryParam;

import nl.samenwijzer.api.error.ApiFault;
import nl.samenwijzer.plan.store.PlanQuery;

/**
 * Which plans to list: {@code page} from 1, {@code size} 1 to 100, {@code sort}, {@code search} in the title, {@code guide},
 * {@code changedSince} for those that changed then or later, and {@code mine} for those that the caller is on.
 */
record PlanListParameters(@QueryParam("page") String page, @QueryParam("size") String size, @QueryParam("sort") String sort,
        @QueryParam("search") String search, @QueryParam("guide") String guide,
        @QueryParam("changedSince") String changedSince, @QueryParam("mine") String onlyMine) {

    private static final Map<String, PlanQuery.Sort> SORTS = Map.of("changedAt", PlanQuery.Sort.CHANGED, "createdAt",
            PlanQuery.Sort.CREATED, "title", PlanQuery.Sort.TITLE);

    PlanQuery query() {
        return new PlanQuery(QueryValues.search(search), QueryValues.id("guide", guide),
                QueryValues.moment("changedSince", changedSince), sorted(), QueryValues.page(page) - 1,
                QueryValues.size(size, PlanQuery.first().size()));
    }

    boolean mine() {
        return QueryValues.truth("mine", onlyMine);
    }

    private PlanQuery.Sort sorted() {
        if (sort != null && !SORTS.containsKey(sort)) {
            throw ApiFault.invalid("sort", "invalid", "Kies changedAt, createdAt of title.");
        }
        return sort == null ? PlanQuery.Sort.CHANGED : SORTS.get(sort);
    }
}
