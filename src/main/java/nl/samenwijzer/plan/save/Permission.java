package nl.samenwijzer.plan.save;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.guide.Gate;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.plan.access.AccessPolicy;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.access.PlanAccess;
import nl.samenwijzer.plan.entry.Marks;

/**
 * Who may save which entry.
 */
final class Permission {

    private final Guide guide;
    private final Account account;
    private final PlanAccess access;

    Permission(Guide guide, Account account, PlanAccess access) {
        this.guide = guide;
        this.account = account;
        this.access = access;
    }

    boolean saves(Question question) {
        if (question.type() != QuestionType.APPROVAL) {
            return may(Action.ANSWER);
        }
        return may(question.id().equals(guide.about().adoption().question()) ? Action.ADOPT : Action.APPROVE);
    }

    boolean savesMark(String mark) {
        if (Marks.gateOf(mark) != null) {
            return guide.about().gates().stream().filter(gate -> gate.id().equals(Marks.gateOf(mark)))
                    .anyMatch(this::opens);
        }
        return switch (mark) {
            case Marks.TITLE, Marks.SUBMITTED -> may(Action.LEAD);
            case Marks.STOPPED -> may(Action.LEAD) || may(Action.APPROVE);
            default -> Marks.phaseOf(mark) == null && may(Action.ANSWER);
        };
    }

    private boolean opens(Gate gate) {
        return AccessPolicy.mayOverride(gate, access);
    }

    private boolean may(Action action) {
        return AccessPolicy.may(account, action, access);
    }
}
