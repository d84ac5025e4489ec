package nl.samenwijzer.plan.store;

import java.time.Instant;

/**
 * Which plans to list: those whose title contains {@code search} (null or empty: all), sorted, one page of them.
 *
 * @param guide id of the guide that they follow; null for any
 * @param changedSince only plans that were changed at this moment or later; null for any
 * @param page from 0
 * @param size 1 to 100
 */
public record PlanQuery(String search, String guide, Instant changedSince, Sort sort, int page, int size) {

    /** The order of a list. */
    public enum Sort {
        CHANGED("p.changed_at desc, p.id"),
        CREATED("p.created_at desc, p.id"),
        TITLE("lower(p.title), p.id");

        private final String order;

        Sort(String order) {
            this.order = order;
        }

        /** The order as SQL, over the plan as {@code p}. */
        public String order() {
            return order;
        }
    }

    public PlanQuery {
        search = search == null ? "" : search;
        sort = sort == null ? Sort.CHANGED : sort;
        page = Math.max(page, 0);
        size = Math.min(Math.max(size, 1), 100);
    }

    /** Plans of any guide and moment. */
    public PlanQuery(String search, Sort sort, int page, int size) {
        this(search, null, null, sort, page, size);
    }

    /** The first plans of the list: last changed first. */
    public static PlanQuery first() {
        return new PlanQuery("", Sort.CHANGED, 0, 20);
    }
}
