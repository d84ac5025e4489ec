package nl.samenwijzer.advice.duty.page;

import java.util.List;

import nl.samenwijzer.guide.Law;
import nl.samenwijzer.web.view.Link;
import nl.samenwijzer.web.view.Status;

/**
 * A legal rule on the page.
 *
 * @param status how it stands
 * @param late why it is urgent; empty when it is not
 * @param when by when it must be ready
 * @param because the answers by which it applies
 * @param missing proof that is not there yet, {@code there} proof that is
 * @param statement what people say of it themselves; without lines when they said nothing, null when they cannot say anything
 * @param wouldApply for a rule that does not apply: what would make it apply
 * @param applies whether it applies to this plan
 * @param everyPlan whether it applies to each plan, whatever its answers
 */
public record DutyLine(String id, String duty, String article, Status status, Law.Term severity, Law.Term certainty,
        String note, String late, String when, List<Answer> because, List<Link> missing, List<Link> there,
        Statement statement, List<Answer> wouldApply, boolean applies, boolean everyPlan) {

    /** A question with what is, or would be, answered; a question that is not asked now has no address. */
    public record Answer(String question, String href, List<String> lines) {
    }

    /** What people say of the rule, and where they say so. */
    public record Statement(List<String> lines, String href) {
    }
}
