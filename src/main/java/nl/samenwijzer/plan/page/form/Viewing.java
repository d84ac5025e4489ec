package nl.samenwijzer.plan.page.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which part of long lists somebody looks at.
 *
 * @param address of the page
 * @param openRows addresses of rows that are unfolded
 * @param pages page (from 1) by question; absent: the first
 */
public record Viewing(String address, Set<String> openRows, Map<String, Integer> pages) {

    /** The parameter with the page of a question is its id with this behind it. */
    public static final String PAGE = ".pagina";
    /** So many rows of a list are on one page. */
    public static final int ROWS_A_PAGE = 50;

    public Viewing {
        openRows = Set.copyOf(openRows);
        pages = Map.copyOf(pages);
    }

    /** What the address of a page asks for: the unfolded row {@code open}, empty for none, and the pages of lists. */
    public static Viewing of(String address, String open, Map<String, List<String>> parameters) {
        Map<String, Integer> pages = new HashMap<>();
        parameters.forEach((name, values) -> {
            if (name.endsWith(PAGE) && values.get(0).matches("\\d{1,6}")) {
                pages.put(name.substring(0, name.length() - PAGE.length()), Integer.parseInt(values.get(0)));
            }
        });
        return new Viewing(address, open.isEmpty() ? Set.of() : Set.of(open), pages);
    }

    int page(String question) {
        return pages.getOrDefault(question, 1);
    }

    String pageHref(String question) {
        return address + "?" + question + PAGE + "=";
    }
}
