package nl.samenwijzer.portfolio.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import nl.samenwijzer.plan.progress.PlanProgress.PhaseProgress;

/**
 * A plan in the overview, as kept. {@code status}, {@code light}, {@code route} and {@code phase} are ids of the guide, null
 * when there is none; {@code statusOrder} and so on are their places, for sorting.
 */
public record Row(UUID plan, String guide, String guideVersion, String title, String status, int statusOrder, String light,
        int lightOrder, String attention, String route, String phase, int phaseOrder, List<PhaseProgress> phases,
        int minimumAnswered, int minimumTotal, String leader, long revision, Instant changedAt, LocalDate computedOn) {

    public Row {
        phases = List.copyOf(phases);
    }
}
