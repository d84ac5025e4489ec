package nl.samenwijzer.api;

import java.util.List;

import nl.samenwijzer.api.error.ApiFault;
import nl.samenwijzer.api.view.EntryLens;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.entry.SaveResult.Conflict;
import nl.samenwijzer.plan.entry.SaveResult.Refused;
import nl.samenwijzer.web.error.Fault;
import nl.samenwijzer.web.error.ProblemType;

/**
 * A save that did not happen, as a problem.
 */
final class Refusals {

    /** What the caller started from. */
    record Base(Object value, int version) {
    }

    private Refusals() {
    }

    /** Somebody was first: 412 with the three values, and the version to build on in the ETag. */
    static ApiFault conflict(Conflict conflict, EntryLens lens) {
        String question = conflict.question();
        Base base = conflict.base() == null ? null
                : new Base(lens.seen(question, conflict.row(), conflict.base().value()), conflict.base().version());
        var problem = nl.samenwijzer.web.error.Problem.of(ProblemType.VERSION_CONFLICT).with("base", base)
                .with("mine", lens.seen(question, conflict.row(), conflict.mine())).with("theirs", lens.of(conflict.theirs()));
        int version = conflict.theirs().version();
        return new ApiFault(problem, version == 0 ? null : String.valueOf(version));
    }

    /** The value cannot be, or not yet, or not by this person. */
    static ApiFault refused(Refused refused) {
        return switch (refused.reason()) {
            case INVALID -> fault(ProblemType.INVALID, "invalid", refused);
            case NOT_ALLOWED -> fault(ProblemType.NOT_ALLOWED, "notAllowed", refused);
            case NOT_READY -> fault(ProblemType.NOT_READY, "notReady", refused);
        };
    }

    private static ApiFault fault(ProblemType type, String code, Refused refused) {
        List<Fault> faults = refused.problems().stream()
                .map(problem -> new Fault(field(problem, refused.change()), code, problem.text())).toList();
        return new ApiFault(nl.samenwijzer.web.error.Problem.of(type, faults), null);
    }

    /** {@code value.column} in the entry of the call itself; {@code question/rows/row.column} for another one. */
    private static String field(Problem problem, Change change) {
        boolean own = problem.question().equals(change.question()) && change.row().equals(problem.row());
        String row = problem.row() == null || problem.row().isEmpty() ? "" : "/rows/" + problem.row();
        return (own ? "value" : problem.question() + row) + (problem.column() == null ? "" : "." + problem.column());
    }
}
