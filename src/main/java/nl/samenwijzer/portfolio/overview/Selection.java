package nl.samenwijzer.portfolio.overview;

import java.util.ArrayList;
import java.util.List;

import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.portfolio.projection.Cell;
import nl.samenwijzer.portfolio.projection.OverviewColumn;
import nl.samenwijzer.portfolio.projection.SortText;

/** The rows that a query asks for, as SQL with its parameters in their order. */
final class Selection {

    private final OverviewQuery query;
    private final StringBuilder from = new StringBuilder(" from portfolio_row r");
    private final StringBuilder where = new StringBuilder(" where r.guide_id = ?");
    private final List<Object> ofFrom = new ArrayList<>();
    private final List<Object> ofWhere = new ArrayList<>();

    Selection(OverviewQuery query, List<OverviewColumn> columns) {
        this.query = query;
        ofWhere.add(query.guide());
        equal("r.status", query.status());
        equal("r.traffic_light", query.light());
        equal("r.route", query.route());
        equal("r.phase", query.phase());
        if (!query.search().isEmpty()) {
            title(query.search());
        }
        columns.stream().filter(column -> query.columns().containsKey(column.id()))
                .forEach(column -> choice(column, query.columns().get(column.id())));
    }

    /** How many rows there are. */
    String count() {
        return "select count(*)" + from + where;
    }

    /** Their columns, in the order asked for; takes two more parameters: how many to skip and how many to read. */
    String page() {
        String down = query.descending() ? " desc" : "";
        String order = Order.of(query.sort()).map(one -> one.sql(query.descending()))
                .orElse("s.sort_value" + down + ", s.plan_id" + down);
        return "select r.*" + from + (sortsByColumn() ? " join portfolio_cell s on s.plan_id = r.plan_id and s.guide_id ="
                + " r.guide_id and s.column_id = ?" : "") + where + " order by " + order
                + " offset ? rows fetch next ? rows only";
    }

    Object[] countParameters() {
        return parameters(List.of(), List.of());
    }

    Object[] pageParameters(long skip, int size) {
        return parameters(
                sortsByColumn() ? List.of(query.sort().substring(OverviewQuery.COLUMN.length())) : List.of(),
                List.of(skip, size));
    }

    private boolean sortsByColumn() {
        return Order.of(query.sort()).isEmpty();
    }

    private Object[] parameters(List<Object> ofSort, List<Object> last) {
        List<Object> all = new ArrayList<>(ofFrom);
        all.addAll(ofSort);
        all.addAll(ofWhere);
        all.addAll(last);
        return all.toArray();
    }

    private void equal(String column, String value) {
        if (!value.isEmpty()) {
            where.append(" and ").append(column).append(" = ?");
            ofWhere.add(value);
        }
    }

    private void title(String text) {
        if (text.indexOf('\0') >= 0) {
            where.append(" and 1 = 0"); // in no title, and PostgreSQL refuses it in any parameter
            return;
        }
        where.append(" and r.title_sort like ? escape '!'");
        ofWhere.add("%" + escaped(SortText.plain(text)) + "%");
    }

    private void choice(OverviewColumn column, String value) {
        String name = "c" + ofFrom.size();
        boolean one = column.truth() || column.question() != null && column.question().type() != QuestionType.MULTIPLE_CHOICE;
        from.append(" join portfolio_cell ").append(name).append(" on ").append(name).append(".plan_id = r.plan_id and ")
                .append(name).append(".column_id = ? and ").append(name)
                .append(one ? ".choices = ?" : ".choices like ? escape '!'");
        ofFrom.add(column.id());
        ofFrom.add(one ? Cell.choice(value) : "%" + escaped(Cell.choice(value)) + "%");
    }

    private static String escaped(String text) {
        return text.replaceAll("([!%_])", "!$1");
    }
}
