package nl.samenwijzer.portfolio.projection;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.guide.Portfolio.Status;
import nl.samenwijzer.guide.Portfolio.TrafficLight;
import nl.samenwijzer.plan.Plan;
import nl.samenwijzer.plan.Projection;
import nl.samenwijzer.plan.progress.PhaseState;
import nl.samenwijzer.plan.progress.PlanProgress;
import nl.samenwijzer.plan.progress.PlanState;

/**
 * Keeps what the overview shows of each plan.
 */
@ApplicationScoped
class PortfolioProjection implements Projection {

    private static final int LONGEST_TEXT = 1000;
    private static final int LAST = Integer.MAX_VALUE;

    private final OverviewColumns columns;
    private final PortfolioStore store;

    PortfolioProjection(OverviewColumns columns, PortfolioStore store) {
        this.columns = columns;
        this.store = store;
    }

    @Override
    public void keep(Plan plan, PlanState state) {
        state.ask(names -> {
            PlanCells shown = PlanCells.of(state, names, columns.of(state.guide()));
            store.write(row(plan, state, shown.standing()), shown.cells());
            return null;
        });
    }

    static Row row(Plan plan, PlanState state, Standing standing) {
        Guide guide = state.guide();
        PlanProgress progress = PlanProgress.of(state);
        Optional<Phase> phase = phase(state);
        String light = standing.light().map(TrafficLight::id).orElse(null);
        String leader = state.input().leader();
        return new Row(plan.id(), guide.id(), guide.version(), plan.title(), standing.status().map(Status::id).orElse(null),
                standing.status().map(guide.portfolio().statuses()::indexOf).orElse(LAST), light,
                light == null ? LAST : Standing.place(guide.portfolio(), light),
                Shortened.to(LONGEST_TEXT, standing.attention()), progress.route(), phase.map(Phase::id).orElse(null),
                phase.map(guide.phases()::indexOf).orElse(LAST), progress.phases(), progress.minimumAnswered(),
                progress.minimumTotal(), leader == null ? null : Shortened.to(LONGEST_TEXT, leader), plan.revision(),
                plan.changedAt(), state.input().today());
    }

    /** The phase to go on in; when all that is open is done, the last open one. */
    private static Optional<Phase> phase(PlanState state) {
        List<PhaseState> open = state.phases().stream().filter(PhaseState::open).toList();
        return state.nextStep().map(step -> step.phase())
                .or(() -> open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1).phase()));
    }
}
