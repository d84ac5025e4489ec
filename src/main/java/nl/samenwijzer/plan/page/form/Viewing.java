package nl.samenwijzer.plan.page.form;

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
    static final int ROWS_A_PAGE = 50;

    public Viewing {
        openRows = Set.copyOf(openRows);
        pages = Map.copyOf(pages);
    }

    int page(String question) {
        return pages.getOrDefault(question, 1);
    }

    String pageHref(String question) {
        return address + "?" + question + PAGE + "=";
    }
}
