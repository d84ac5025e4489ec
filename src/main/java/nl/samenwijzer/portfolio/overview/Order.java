package nl.samenwijzer.portfolio.overview;

import java.util.Arrays;
import java.util.Optional;

/** What every overview can be sorted by besides the columns of its guide; {@code key} stands in addresses. */
enum Order {
    ATTENTION("aandacht", "r.traffic_order%1$s, r.title_sort%1$s, r.plan_id%1$s"),
    TITLE("titel", "r.title_sort%1$s, r.plan_id%1$s"),
    STATUS("stand", "r.status_order%1$s, r.title_sort%1$s, r.plan_id%1$s"),
    PHASE("voortgang", "r.phase_order%1$s, r.title_sort%1$s, r.plan_id%1$s"),
    ROUTE("route", "r.route%1$s, r.title_sort%1$s, r.plan_id%1$s"),
    LEADER("leider", "r.leader%1$s, r.plan_id%1$s"),
    CHANGED("gewijzigd", "r.changed_at%1$s, r.plan_id%1$s");

    private final String key;
    private final String columns;

    Order(String key, String columns) {
        this.key = key;
        this.columns = columns;
    }

    String key() {
        return key;
    }

    /** The order as SQL over the row as {@code r}. */
    String sql(boolean descending) {
        return columns.formatted(descending ? " desc" : "");
    }

    static Optional<Order> of(String key) {
        return Arrays.stream(values()).filter(order -> order.key.equals(key)).findFirst();
    }
}
