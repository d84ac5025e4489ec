package nl.samenwijzer.api;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.api.error.ApiFault;
import nl.samenwijzer.api.view.EntryLens;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.plan.NewPlan;
import nl.samenwijzer.plan.NotAllowed;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.PlanNotFound;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.access.AccessPolicy;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.SaveResult.Saved;
import nl.samenwijzer.plan.store.PlanPage;
import nl.samenwijzer.plan.store.PlanQuery;
import nl.samenwijzer.web.error.Fault;
import nl.samenwijzer.web.error.Problem;
import nl.samenwijzer.web.error.ProblemType;

/**
 * Who calls, and what this person does with plans; whatever stands in the way becomes a problem.
 */
@RequestScoped
class Caller {

    private final CurrentAccount current;
    private final Plans plans;
    private final SaveEntries saving;

    Caller(CurrentAccount current, Plans plans, SaveEntries saving) {
        this.current = current;
        this.plans = plans;
        this.saving = saving;
    }

    Account account() {
        return current.require();
    }

    /** Ends the call when the caller may not do this in the organisation. */
    void require(Action action) {
        if (!AccessPolicy.may(account(), action)) {
            throw ApiFault.of(ProblemType.NOT_ALLOWED);
        }
    }

    /** The plans on the caller's own list, or all that the caller may see. */
    PlanPage plans(boolean mine, PlanQuery query) {
        return mine ? plans.mine(account(), query) : plans.visible(account(), query);
    }

    /** The plan with this id. A plan that is not there, not the caller's, or no id at all: the answer is the same. */
    OpenPlan open(String id) {
        try {
            return plans.open(UUID.fromString(id), account());
        } catch (PlanNotFound | IllegalArgumentException missing) {
            throw ApiFault.of(ProblemType.NOT_FOUND);
        }
    }

    /** Starts a plan and answers its id. */
    UUID create(String title, Guide guide) {
        try {
            NewPlan plan = plans.create(title, guide, null, account());
            if (plan.id() == null) {
                List<Fault> faults = plan.problems().stream().map(problem -> new Fault("title", "invalid", problem.text()))
                        .toList();
                throw new ApiFault(Problem.of(ProblemType.INVALID, faults), null);
            }
            return plan.id();
        } catch (NotAllowed no) {
            throw ApiFault.of(ProblemType.NOT_ALLOWED);
        }
    }

    /** Saves one entry and answers how it now stands. */
    Entry save(OpenPlan open, Change change) {
        try {
            return saving.save(open, change).match(Saved::entry,
                    conflict -> {
                        throw Refusals.conflict(conflict, new EntryLens(open));
                    },
                    refused -> {
                        throw Refusals.refused(refused);
                    });
        } catch (PlanNotFound goneMeanwhile) {
            throw ApiFault.of(ProblemType.NOT_FOUND);
        }
    }
}
