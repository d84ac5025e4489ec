package nl.samenwijzer.plan.store;

import java.time.Instant;
import java.util.UUID;

import nl.samenwijzer.plan.progress.PlanProgress;

/**
 * A plan in a list: its head, the role of the person who asks (id of a role of the guide; null for who only reads along) and
 * how far it is.
 */
public record PlanSummary(UUID id, long number, String guideId, String guideVersion, String title, Instant changedAt,
        String role,
        PlanProgress progress) {
}
