package nl.samenwijzer.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.progress.PlanProgress;
import nl.samenwijzer.plan.progress.PlanProgress.PhaseProgress;
import nl.samenwijzer.sql.Sql;

/**
 * The projection that lists show, one row per plan.
 */
@ApplicationScoped
public class ProgressStore {

    private final Sql sql;

    ProgressStore(Sql sql) {
        this.sql = sql;
    }

    /** Keeps how far a plan is. */
    public void write(UUID plan, PlanProgress progress) {
        Object[] values = { progress.route(), progress.stepsDone(), progress.stepsTotal(),
                progress.minimumAnswered(), progress.minimumTotal(), progress.nextStep(), Json.write(progress.phases()),
                plan };
        int updated = sql.change("update plan_progress set route = ?, steps_done = ?, steps_total = ?,"
                + " minimum_answered = ?, minimum_total = ?, next_step = ?, phases = ? where plan_id = ?", values);
        if (updated == 0) {
            sql.change("insert into plan_progress (route, steps_done, steps_total, minimum_answered,"
                    + " minimum_total, next_step, phases, plan_id) values (?, ?, ?, ?, ?, ?, ?, ?)", values);
        }
    }

    /**
     * Plans with how far they are, one page in one statement: those that {@code member} is on (null: all), with their role.
     */
    public List<PlanSummary> list(UUID member, PlanQuery query) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(member);
        parameters.addAll(PlanStore.parameters(member, query));
        parameters.add((long) query.page() * query.size());
        parameters.add(query.size());
        return sql.list("select p.id, p.number, p.guide_id, p.guide_version, p.title, p.changed_at, mine.role, g.route,"
                + " g.steps_done, g.steps_total, g.minimum_answered, g.minimum_total, g.next_step, g.phases from plan p"
                + " join plan_progress g on g.plan_id = p.id"
                + " left join membership mine on mine.plan_id = p.id and mine.account_id = ? where " + PlanStore.matches(query)
                + " order by " + query.sort().order() + " offset ? rows fetch next ? rows only", ProgressStore::summary,
                parameters.toArray());
    }

    private static PlanSummary summary(ResultSet row) throws SQLException {
        return new PlanSummary(Sql.uuid(row, "id"), row.getLong("number"), row.getString("guide_id"),
                row.getString("guide_version"),
                row.getString("title"), Sql.instant(row, "changed_at"), row.getString("role"),
                new PlanProgress(row.getString("route"), row.getInt("steps_done"),
                        row.getInt("steps_total"), row.getInt("minimum_answered"), row.getInt("minimum_total"),
                        row.getString("next_step"), phases(Json.parse(row.getString("phases")))));
    }

    private static List<PhaseProgress> phases(JsonNode stored) {
        List<PhaseProgress> phases = new ArrayList<>();
        stored.forEach(phase -> phases.add(new PhaseProgress(phase.path("phase").asText(), phase.path("open").asBoolean(),
                phase.path("stepsDone").asInt(), phase.path("stepsTotal").asInt())));
        return phases;
    }
}
