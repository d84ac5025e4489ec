package nl.samenwijzer.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.PlanRole;
import nl.samenwijzer.guide.Role;
import nl.samenwijzer.plan.access.PlanAccess;
import nl.samenwijzer.plan.entry.CopiedText;
import nl.samenwijzer.plan.store.PlanStore.Head;
import nl.samenwijzer.plan.store.PlanStore.HeadAndSeat;
import nl.samenwijzer.web.DownloadName;

/**
 * The head of a plan and its team. {@code revision} grows with every change of the plan, its entries or its team, so that
 * what is derived from it can be kept.
 *
 * @param number by which people call the plan; never changes
 * @param copied texts that stand in another plan of their author too: that changes without this plan changing
 */
public record Plan(UUID id, long number, String guideId, String guideVersion, String title, long revision, Instant createdAt,
        UUID createdBy, Instant changedAt, UUID changedBy, List<Member> team, Set<CopiedText> copied) {

    public Plan {
        team = List.copyOf(team);
    }

    static Plan of(List<HeadAndSeat> rows) {
        Head head = rows.get(0).head();
        List<Member> team = rows.stream().map(HeadAndSeat::seat).filter(seat -> seat.account() != null)
                .map(seat -> new Member(seat.account(), seat.displayName(), seat.role())).toList();
        return new Plan(head.id(), head.number(), head.guideId(), head.guideVersion(), head.title(), head.revision(),
                head.createdAt(),
                head.createdBy(), head.changedAt(), head.changedBy(), team, rows.get(0).copied());
    }

    /** The head after a change of the plan. */
    Plan changed(long newRevision, String newTitle, UUID actor, Instant now) {
        return new Plan(id, number, guideId, guideVersion, newTitle, newRevision, createdAt, createdBy, now, actor, team,
                copied);
    }

    /** The name of a file about this plan: the plan by its number, and what the file is. */
    public DownloadName file(String extension, String... parts) {
        return DownloadName.of(extension,
                Stream.concat(Stream.of("plan-" + number), Stream.of(parts)).toArray(String[]::new));
    }

    /** The person's place on the team; empty when not on it. */
    public Optional<Member> member(UUID account) {
        return team.stream().filter(member -> member.account().equals(account)).findFirst();
    }

    /** How this person relates to the plan. */
    public PlanAccess access(UUID account, Guide guide) {
        return member(account).flatMap(member -> role(guide, member.role())).map(PlanAccess::as)
                .orElse(PlanAccess.OUTSIDER);
    }

    /** Who have this place in the plan, by name. */
    public List<Member> team(PlanRole planRole, Guide guide) {
        return team.stream()
                .filter(member -> role(guide, member.role()).map(Role::planRole).filter(planRole::equals).isPresent())
                .toList();
    }

    static Optional<Role> role(Guide guide, String id) {
        return guide.about().roles().stream().filter(role -> role.id().equals(id)).findFirst();
    }
}
