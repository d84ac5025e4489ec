package nl.samenwijzer.api;

import java.util.Map;

import jakarta.ws.rs.QueryParam;

import nl.samenwijzer.api.error.ApiFault;
import nl.samenwijzer.plan.store.PlanQuery;

/**
 * Which plans to list: {@code page} from 1, {@code size} 1 to 100, {@code sort}, {@code search} in the title, and
 * {@code mine} for those that the caller is on.
 */
record PlanListParameters(@QueryParam("page") String page, @QueryParam("size") String size, @QueryParam("sort") String sort,
        @QueryParam("search") String search, @QueryParam("mine") String onlyMine) {

    private static final int LARGEST_PAGE = 100;
    private static final int LARGEST_SEARCH = 200;
    private static final Map<String, PlanQuery.Sort> SORTS = Map.of("changedAt", PlanQuery.Sort.CHANGED, "createdAt",
            PlanQuery.Sort.CREATED, "title", PlanQuery.Sort.TITLE);

    PlanQuery query() {
        return new PlanQuery(searched(), sorted(), number("page", page, 1, 1_000_000) - 1,
                number("size", size, PlanQuery.first().size(), LARGEST_PAGE));
    }

    boolean mine() {
        if (onlyMine == null || onlyMine.equals("true") || onlyMine.equals("false")) {
            return "true".equals(onlyMine);
        }
        throw ApiFault.invalid("mine", "invalid", "Kies true of false.");
    }

    private PlanQuery.Sort sorted() {
        if (sort != null && !SORTS.containsKey(sort)) {
            throw ApiFault.invalid("sort", "invalid", "Kies changedAt, createdAt of title.");
        }
        return sort == null ? PlanQuery.Sort.CHANGED : SORTS.get(sort);
    }

    /** A database refuses NUL and half a character in a text, so such a search can find nothing. */
    private String searched() {
        if (search != null && (search.length() > LARGEST_SEARCH || search.chars()
                .anyMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c) && !paired(search)))) {
            throw ApiFault.invalid("search", "invalid", "Zoek op een tekst van hooguit 200 tekens.");
        }
        return search;
    }

    private static boolean paired(String text) {
        return text.codePoints().noneMatch(point -> point <= Character.MAX_VALUE && Character.isSurrogate((char) point));
    }

    private static int number(String field, String value, int standard, int largest) {
        try {
            int number = value == null ? standard : Integer.parseInt(value);
            if (number >= 1 && number <= largest) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // refused below
        }
        throw ApiFault.invalid(field, "invalid", "Vul een getal in van 1 tot en met " + largest + ".");
    }
}
