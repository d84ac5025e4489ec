package nl.samenwijzer.plan.store;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which plans to list: those whose title contains {@code search} (null or empty: all) or whose number it is, sorted, one page
 * of them.
 *
 * @param guide id of the guide that they follow; null for any
 * @param changedSince only plans that were changed at this moment or later; null for any
 * @param page from 0
 * @param size 1 to 100
 */
public record PlanQuery(String search, String guide, Instant changedSince, Sort sort, int page, int size) {

    /** As people write it, and short enough to be one. */
    private static final Pattern NUMBER = Pattern.compile("\\s*(?:plan[\\s-]*)?([0-9]{1,18})\\s*", Pattern.CASE_INSENSITIVE);

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

    /** The number of a plan, when that is what is searched for. */
    Optional<Long> number() {
        Matcher number = NUMBER.matcher(search);
        return number.matches() ? Optional.of(Long.valueOf(number.group(1))) : Optional.empty();
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
