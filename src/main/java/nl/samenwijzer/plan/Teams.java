package nl.samenwijzer.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.PlanRole;
import nl.samenwijzer.guide.Role;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.progress.PlanProgress;
import nl.samenwijzer.plan.store.PlanStore;
import nl.samenwijzer.plan.store.ProgressStore;
import nl.samenwijzer.plan.store.Trail;

/**
 * Who are on a plan. A plan always has somebody who leads it. Each change answers what is wrong in Dutch, or nothing when
 * it was done; all throw {@link NotAllowed} for who may not manage the team.
 */
@ApplicationScoped
public class Teams {

    private static final String LAST_LEADER = "Een plan heeft altijd iemand die het leidt. Geef eerst een ander die rol.";

    private final PlanLoader loader;
    private final PlanStore plans;
    private final ProgressStore progress;
    private final Projections projections;
    private final Trail trail;
    private final Clock clock;

    Teams(PlanLoader loader, PlanStore plans, ProgressStore progress, Projections projections, Trail trail,
            Clock clock) {
        this.loader = loader;
        this.plans = plans;
        this.progress = progress;
        this.projections = projections;
        this.trail = trail;
        this.clock = clock;
    }

    /** Makes who starts a plan its leader. Within the transaction of who starts it. */
    static void begin(PlanStore plans, Trail trail, UUID plan, Guide guide, Account account, Instant now) {
        Role leader = guide.about().roles().stream().filter(role -> role.planRole() == PlanRole.LEADER).findFirst()
                .orElseThrow();
        plans.addMember(plan, account.id(), leader.id());
        trail.record(plan, 0, now, account.id(), Trail.Kind.MEMBER_ADDED, account.id() + " " + leader.id());
    }

    /** Puts somebody on the plan in a role of the guide, or gives who is on it another role. */
    public Optional<String> put(UUID plan, Account person, String role, Account account) {
        return change(plan, account, open -> {
            Optional<Role> wanted = Plan.role(open.guide(), role).filter(known -> known.planRole() != null);
            if (wanted.isEmpty()) {
                return Optional.of("Deze rol bestaat niet. Kies een rol uit de lijst.");
            }
            Optional<Member> now = open.plan().member(person.id());
            if (now.isEmpty()) {
                plans.addMember(plan, person.id(), role);
                return done(open, Trail.Kind.MEMBER_ADDED, person.id() + " " + role);
            }
            if (wanted.get().planRole() != PlanRole.LEADER && isLastLeader(open, person.id())) {
                return Optional.of(LAST_LEADER);
            }
            plans.changeRole(plan, person.id(), role);
            return done(open, Trail.Kind.MEMBER_CHANGED, person.id() + " " + role);
        });
    }

    /** Takes somebody off the plan; nothing happens when not on it. */
    public Optional<String> remove(UUID plan, UUID person, Account account) {
        return change(plan, account, open -> {
            if (isLastLeader(open, person)) {
                return Optional.of(LAST_LEADER);
            }
            if (open.plan().member(person).isEmpty()) {
                return Optional.empty();
            }
            plans.removeMember(plan, person);
            return done(open, Trail.Kind.MEMBER_REMOVED, person.toString());
        });
    }

    private interface TeamChange {
        Optional<String> on(OpenPlan open);
    }

    private Optional<String> change(UUID plan, Account account, TeamChange change) {
        return Transactions.run(() -> {
            plans.lock(plan);
            OpenPlan open = loader.open(plan, account);
            open.require(Action.MANAGE_TEAM);
            return change.on(open);
        });
    }

    private Optional<String> done(OpenPlan open, Trail.Kind kind, String detail) {
        Plan plan = open.plan();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long revision = plan.revision() + 1;
        plans.touch(plan.id(), revision, plan.title(), open.account().id(), now);
        progress.write(plan.id(), PlanProgress.of(open.state()));
        trail.record(plan.id(), revision, now, open.account().id(), kind, detail);
        loader.find(plan.id()).ifPresent(changed -> projections.keep(changed, loader.stateUnkept(changed)));
        return Optional.empty();
    }

    private static boolean isLastLeader(OpenPlan open, UUID person) {
        Guide guide = open.guide();
        return open.plan().team(PlanRole.LEADER, guide).stream().map(Member::account).toList()
                .equals(List.of(person));
    }
}
