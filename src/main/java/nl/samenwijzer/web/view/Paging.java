package nl.samenwijzer.web.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages of a list.
 *
 * @param page
 *        from 1
 * @param pages
 *        at least 1
 * @param total
 *        number of items in all pages
 * @param hrefPrefix
 *        address up to the page number, for example "/plannen?sorteer=titel&amp;pagina="
 */
public record Paging(int page, int pages, long total, String hrefPrefix) {

    private static final int NEIGHBOURS = 2;

    /** From counts: {@code size} items a page; a page beyond the last becomes the last. */
    public static Paging of(int page, int size, long total, String hrefPrefix) {
        int pages = (int) Math.max(1, (total + size - 1) / size);
        return new Paging(Math.min(Math.max(page, 1), pages), pages, total, hrefPrefix);
    }

    public boolean needed() {
        return pages > 1;
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages;
    }

    public String href(int number) {
        return hrefPrefix + number;
    }

    /** Page numbers to show: first, last, and those around this page; 0 stands for a gap. */
    public List<Integer> numbers() {
        List<Integer> shown = new ArrayList<>();
        for (int number = 1; number <= pages; number++) {
            boolean near = Math.abs(number - page) <= NEIGHBOURS;
            if (near || number == 1 || number == pages) {
                shown.add(number);
            } else if (shown.get(shown.size() - 1) != 0) {
                shown.add(0);
            }
        }
        return shown;
    }
}
