package nl.samenwijzer.web.field;

import java.util.List;

/**
 * An agreement that only some people may give; others read who gave it, or who can.
 *
 * @param mayApprove
 *        whether this user may fill in the fields
 * @param given
 *        the agreement in words, for example "Akkoord door Bas de Boer op 23 november 2026", "" for none yet
 * @param whoMay
 *        who can agree, for those who may not
 * @param fields
 *        outcome, date, note and the like
 */
public record ApprovalField(Asked asked, boolean mayApprove, String given, String whoMay, List<Field> fields)
        implements
            Field {

    public ApprovalField {
        given = Absent.text(given);
        whoMay = Absent.text(whoMay);
        fields = Absent.list(fields);
    }

    @Override
    public Kind kind() {
        return Kind.APPROVAL;
    }
}
