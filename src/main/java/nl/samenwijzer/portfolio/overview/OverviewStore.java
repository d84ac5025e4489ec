package nl.samenwijzer.portfolio.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.progress.PlanProgress.PhaseProgress;
import nl.samenwijzer.portfolio.projection.Row;
import nl.samenwijzer.sql.Sql;

/** Reads the overview. */
@ApplicationScoped
class OverviewStore {

    /** How many plans of a guide have a traffic light (null: none). */
    record LightCount(String guide, String light, long plans) {
    }

    private final Sql sql;

    OverviewStore(Sql sql) {
        this.sql = sql;
    }

    /** Counts over all plans. */
    List<LightCount> lights() {
        return sql.list("select guide_id, traffic_light, count(*) as plans from portfolio_row group by guide_id,"
                + " traffic_light order by guide_id, traffic_light",
                row -> new LightCount(row.getString(1), row.getString(2), row.getLong(3)));
    }

    long count(Selection selection) {
        return sql.one(selection.count(), row -> row.getLong(1), selection.countParameters()).orElse(0L);
    }

    /** Some of the plans that were selected, in their order, in two statements. */
    List<ListedPlan> list(Selection selection, long skip, int size) {
        List<Row> rows = sql.list(selection.page(), OverviewStore::row, selection.pageParameters(skip, size));
        Map<UUID, Map<String, String>> cells = cells(rows.stream().map(Row::plan).toList());
        return rows.stream().map(row -> new ListedPlan(row, cells.getOrDefault(row.plan(), Map.of()))).toList();
    }

    private Map<UUID, Map<String, String>> cells(List<UUID> plans) {
        Map<UUID, Map<String, String>> cells = new HashMap<>();
        if (!plans.isEmpty()) {
            sql.list("select plan_id, column_id, display from portfolio_cell where plan_id in (?"
                    + ", ?".repeat(plans.size() - 1) + ")",
                    row -> cells.computeIfAbsent(Sql.uuid(row, "plan_id"), plan -> new HashMap<>())
                            .put(row.getString("column_id"), row.getString("display")),
                    plans.toArray());
        }
        return cells;
    }

    private static Row row(ResultSet row) throws SQLException {
        List<PhaseProgress> phases = new ArrayList<>();
        Json.parse(row.getString("phases")).forEach(phase -> phases.add(new PhaseProgress(phase.path("phase").asText(),
                phase.path("open").asBoolean(), phase.path("stepsDone").asInt(), phase.path("stepsTotal").asInt())));
        return new Row(Sql.uuid(row, "plan_id"), row.getString("guide_id"), row.getString("guide_version"),
                row.getString("title"), row.getString("status"), row.getInt("status_order"), row.getString("traffic_light"),
                row.getInt("traffic_order"), row.getString("attention"), row.getString("route"), row.getString("phase"),
                row.getInt("phase_order"), phases, row.getInt("minimum_answered"), row.getInt("minimum_total"),
                row.getString("leader"), row.getLong("revision"), Sql.instant(row, "changed_at"),
                row.getObject("computed_on", LocalDate.class));
    }
}
