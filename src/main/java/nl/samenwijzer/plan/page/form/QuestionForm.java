package nl.samenwijzer.plan.page.form;

import java.util.List;

import nl.samenwijzer.web.field.ApprovalField;
import nl.samenwijzer.web.field.Asked;
import nl.samenwijzer.web.field.Field;
import nl.samenwijzer.web.field.TableField;
import nl.samenwijzer.web.view.CheckSection.Answer;
import nl.samenwijzer.web.view.Paging;

/**
 * A question as a step page shows it: as one form element, as groups of fields that nobody can add to, or as an answer to
 * read. Of the three one is filled.
 *
 * @param asked text and help of the question
 * @param field the form element; null for another shape
 * @param groups rows of fields that follow from elsewhere
 * @param answer for who may read and not fill in; null otherwise
 * @param offers what stands ready to be taken over
 * @param paging pages of rows; null when all are shown
 */
public record QuestionForm(Asked asked, Field field, List<TableField.Row> groups, String whenEmpty, Answer answer,
        List<Offer> offers, Paging paging) {

    /** Something to take over with one button: {@code name} and {@code value} are its parameter. */
    public record Offer(String name, String value, String button, List<String> lines) {
    }

    public QuestionForm {
        groups = List.copyOf(groups);
        offers = List.copyOf(offers);
    }

    /** Whether this person can fill in something here. */
    public boolean fillable() {
        return field instanceof ApprovalField approval ? approval.mayApprove() : field != null || !groups.isEmpty();
    }

    /** The name of the buttons of its groups. */
    public String rowAction() {
        return asked.name() + ".action";
    }

    static QuestionForm of(Field field) {
        return new QuestionForm(field.asked(), field, List.of(), "", null, List.of(), null);
    }

    static QuestionForm read(Asked asked, Answer answer) {
        return new QuestionForm(asked, null, List.of(), "", answer, List.of(), null);
    }

    static QuestionForm groups(Asked asked, List<TableField.Row> groups, String whenEmpty, Paging paging) {
        return new QuestionForm(asked, null, groups, whenEmpty, null, List.of(), paging);
    }

    QuestionForm with(List<Offer> all) {
        return new QuestionForm(asked, field, groups, whenEmpty, answer, all, paging);
    }

    QuestionForm with(Paging pages) {
        return new QuestionForm(asked, field, groups, whenEmpty, answer, offers, pages);
    }
}
