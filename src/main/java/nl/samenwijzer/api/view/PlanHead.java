package nl.samenwijzer.api.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plan;
import nl.samenwijzer.plan.progress.PlanProgress;

/**
 * A plan: what it is, who are on it, how much is asked and how far it is.
 *
 * @param number by which people call the plan; never changes
 * @param createdBy account
 * @param changedBy account
 * @param route id of the route that is followed; null as long as it is not known
 */
public record PlanHead(UUID id, long number, String title, GuideReference guide, Instant createdAt, UUID createdBy,
        Instant changedAt,
        UUID changedBy, List<TeamMember> team, String route, boolean adopted, PlanFigures progress) {

    /** Somebody on the plan; {@code role} is the id of a role of the guide. */
    public record TeamMember(UUID account, String name, String role) {
    }

    public static PlanHead of(OpenPlan open) {
        Plan plan = open.plan();
        PlanProgress progress = PlanProgress.of(open.state());
        List<TeamMember> team = plan.team().stream()
                .map(member -> new TeamMember(member.account(), member.displayName(), member.role())).toList();
        return new PlanHead(plan.id(), plan.number(), plan.title(), new GuideReference(plan.guideId(), plan.guideVersion()),
                plan.createdAt(), plan.createdBy(), plan.changedAt(), plan.changedBy(), team, progress.route(),
                open.state().adoption().given(), PlanFigures.of(progress));
    }
}
