package nl.samenwijzer.stakeholder.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.entry.SaveResult.Refused;
import nl.samenwijzer.stakeholder.sheet.Parcel.Group;

/** What came of an import, row by row. */
final class Imported {

    private static final int CONFLICT = 409;
    private static final int FORBIDDEN = 403;
    private static final int INVALID = 400;
    private static final int FINE = 200;

    /** A row that was not saved, and why. */
    record Left(int number, String name, String text) {
    }

    private final List<Left> left = new ArrayList<>();
    private int added;
    private int changed;
    private int status = FINE;

    int added() {
        return added;
    }

    int changed() {
        return changed;
    }

    List<Left> left() {
        return left;
    }

    /** The HTTP status that fits; that of the last row that was not saved. */
    int status() {
        return status;
    }

    /** A group that a colleague added since the preview. */
    void met(Group group, String name) {
        leave(group, name, "Een collega heeft intussen een groep met deze naam toegevoegd.", CONFLICT);
    }

    void add(Group group, RegisterSheet sheet, SaveResult result) {
        String name = name(group, sheet, result);
        result.match(saved -> {
            added += group.base() == 0 ? 1 : 0;
            changed += group.base() != 0 && saved.changed() ? 1 : 0;
            return null;
        }, conflict -> leave(group, name, conflict.theirs().deleted() ? "Een collega heeft deze groep intussen verwijderd."
                : "Een collega heeft deze groep intussen veranderd.", CONFLICT),
                refused -> leave(group, name,
                        refused.problems().stream().map(Problem::text).distinct().collect(Collectors.joining(" ")),
                        status(refused.reason())));
    }

    private Void leave(Group group, String name, String text, int why) {
        left.add(new Left(group.number(), name, text));
        status = why;
        return null;
    }

    private static int status(Refused.Reason reason) {
        return switch (reason) {
            case INVALID -> INVALID;
            case NOT_ALLOWED -> FORBIDDEN;
            case NOT_READY -> CONFLICT;
        };
    }

    private static String name(Group group, RegisterSheet sheet, SaveResult result) {
        String sent = sheet.nameOf(group.fields());
        return sent.isEmpty() ? result.match(saved -> sheet.nameOf(saved.entry().value()),
                conflict -> sheet.nameOf(conflict.theirs().value()), refused -> "") : sent;
    }
}
