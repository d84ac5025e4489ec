package nl.samenwijzer.portfolio.projection;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.Upcoming;
import nl.samenwijzer.sql.Sql;

/** Reads the next dates of plans from the columns of the overview that hold a date. */
@ApplicationScoped
class UpcomingDates implements Upcoming {

    /** How a date sorts (see {@link SortText}); no other value does like this, unless somebody writes a text of this shape. */
    private static final String DATE = "1____-__-__";

    private record Kept(UUID plan, String title, String guide, String version, String column, String sortValue) {
    }

    private final Sql sql;
    private final Guides guides;
    private final OverviewColumns columns;

    UpcomingDates(Sql sql, Guides guides, OverviewColumns columns) {
        this.sql = sql;
        this.guides = guides;
        this.columns = columns;
    }

    @Override
    public List<Moment> of(UUID account, LocalDate from, int most) {
        return kept(" join membership m on m.plan_id = r.plan_id where m.account_id = ?", account, from, most);
    }

    @Override
    public List<Moment> ofPlan(UUID plan, LocalDate from, int most) {
        return kept(" where r.plan_id = ?", plan, from, most);
    }

    private List<Moment> kept(String whose, UUID id, LocalDate from, int most) {
        // columns that tell of the past, such as when the plan changed last, may say today too
        List<String> ahead = guides.all().stream().flatMap(guide -> columns.of(guide).stream())
                .filter(UpcomingDates::looksAhead).map(OverviewColumn::id).distinct().toList();
        if (ahead.isEmpty()) {
            return List.of();
        }
        return sql.list("select r.plan_id, r.title, r.guide_id, r.guide_version, c.column_id, c.sort_value"
                + " from portfolio_row r join portfolio_cell c on c.plan_id = r.plan_id" + whose
                + " and c.choices = '' and c.sort_value like ? and c.sort_value >= ? and c.column_id in ("
                + String.join(", ", Collections.nCopies(ahead.size(), "?"))
                + ") order by c.sort_value, r.title_sort, c.column_id fetch first 200 rows only",
                row -> new Kept(Sql.uuid(row, "plan_id"), row.getString("title"), row.getString("guide_id"),
                        row.getString("guide_version"), row.getString("column_id"), row.getString("sort_value")),
                Stream.concat(Stream.of(id, DATE, SortText.of(from)), ahead.stream()).toArray())
                .stream().flatMap(kept -> moment(kept).stream()).limit(most).toList();
    }

    private Optional<Moment> moment(Kept kept) {
        return guides.find(kept.guide(), kept.version()).stream().flatMap(guide -> columns.of(guide).stream())
                .filter(column -> column.id().equals(kept.column()) && looksAhead(column))
                .findFirst().flatMap(column -> date(kept.sortValue())
                        .map(date -> new Moment(kept.plan(), kept.title(), column.label(), date)));
    }

    private static boolean looksAhead(OverviewColumn column) {
        return column.written() && column.question() == null;
    }

    /** The date that sorts like this; empty for a text of the same shape. */
    private static Optional<LocalDate> date(String sortValue) {
        try {
            return Optional.of(LocalDate.parse(sortValue.substring(1)));
        } catch (DateTimeParseException text) {
            return Optional.empty();
        }
    }
}
