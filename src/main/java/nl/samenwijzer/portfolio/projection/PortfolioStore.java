package nl.samenwijzer.portfolio.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.sql.Sql;

/**
 * Writes the overview: one row per plan and one cell per column of its guide.
 */
@ApplicationScoped
class PortfolioStore {

    private final Sql sql;

    PortfolioStore(Sql sql) {
        this.sql = sql;
    }

    /** Keeps a plan as it stands. The plan must be held by the transaction. Cells that did not change are left alone. */
    void write(Row row, List<Cell> cells) {
        Object[] values = { row.guide(), row.guideVersion(), row.title(), SortText.plain(row.title()), row.status(),
                row.statusOrder(), row.light(), row.lightOrder(), row.attention(), row.route(), row.phase(), row.phaseOrder(),
                Json.write(row.phases()), row.minimumAnswered(), row.minimumTotal(), row.leader(), row.revision(),
                row.changedAt(), row.computedOn(), row.plan() };
        boolean known = sql.change("update portfolio_row set guide_id = ?, guide_version = ?, title = ?, title_sort = ?,"
                + " status = ?, status_order = ?, traffic_light = ?, traffic_order = ?, attention = ?, route = ?, phase = ?,"
                + " phase_order = ?, phases = ?, minimum_answered = ?, minimum_total = ?, leader = ?, revision = ?,"
                + " changed_at = ?, computed_on = ? where plan_id = ?", values) > 0;
        if (!known) {
            sql.change("insert into portfolio_row (guide_id, guide_version, title, title_sort, status, status_order,"
                    + " traffic_light, traffic_order, attention, route, phase, phase_order, phases, minimum_answered,"
                    + " minimum_total, leader, revision, changed_at, computed_on, plan_id)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values);
        }
        write(row, cells, known ? kept(row.plan()) : Map.of());
    }

    private void write(Row row, List<Cell> cells, Map<String, Cell> kept) {
        List<Object[]> updates = new ArrayList<>();
        List<Object[]> inserts = new ArrayList<>();
        for (Cell cell : cells) {
            if (!cell.equals(kept.get(cell.column()))) {
                (kept.containsKey(cell.column()) ? updates : inserts).add(new Object[] { cell.display(), cell.sortValue(),
                        cell.choices(), row.guide(), row.plan(), cell.column() });
            }
        }
        changeAll("update portfolio_cell set display = ?, sort_value = ?, choices = ?, guide_id = ? where plan_id = ?"
                + " and column_id = ?", updates);
        changeAll("insert into portfolio_cell (display, sort_value, choices, guide_id, plan_id, column_id)"
                + " values (?, ?, ?, ?, ?, ?)", inserts);
        List<String> wanted = cells.stream().map(Cell::column).toList();
        changeAll("delete from portfolio_cell where plan_id = ? and column_id = ?", kept.keySet().stream()
                .filter(column -> !wanted.contains(column)).map(column -> new Object[] { row.plan(), column }).toList());
    }

    private void changeAll(String command, List<Object[]> all) {
        if (!all.isEmpty()) {
            sql.changeAll(command, all);
        }
    }

    private Map<String, Cell> kept(UUID plan) {
        return sql.list("select column_id, display, sort_value, choices from portfolio_cell where plan_id = ?",
                PortfolioStore::cell, plan).stream().collect(Collectors.toMap(Cell::column, Function.identity()));
    }

    /** Plans whose overview was worked out on another day, at most so many. */
    List<UUID> stale(LocalDate today, int most) {
        return sql.list("select plan_id from portfolio_row where computed_on < ? order by computed_on, plan_id"
                + " fetch first " + most + " rows only", row -> Sql.uuid(row, "plan_id"), today);
    }

    /** Plans that are not in the overview yet, at most so many. */
    List<UUID> missing(int most) {
        return sql.list("select p.id from plan p where not exists (select 1 from portfolio_row r where r.plan_id = p.id)"
                + " order by p.id fetch first " + most + " rows only", row -> Sql.uuid(row, "id"));
    }

    /** Leaves a plan as it is until the next day. */
    void postpone(UUID plan, LocalDate today) {
        sql.change("update portfolio_row set computed_on = ? where plan_id = ?", today, plan);
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(row.getString("column_id"), row.getString("display"), row.getString("sort_value"),
                row.getString("choices"));
    }
}
