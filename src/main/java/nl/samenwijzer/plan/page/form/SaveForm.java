package nl.samenwijzer.plan.page.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.SaveResult;

/**
 * Saves a form: first what was typed, then what the pressed button of a list does.
 */
@ApplicationScoped
public class SaveForm {

    private final SaveEntries saving;
    private final Plans plans;

    SaveForm(SaveEntries saving, Plans plans) {
        this.saving = saving;
        this.plans = plans;
    }

    /** Saves what it can; each entry that cannot be saved is in the outcome. */
    public SavedForm save(OpenPlan open, SentForm form) {
        List<Change> changes = new ReadForm(open, form).changes();
        Optional<RowAction> action = form.action();
        List<SaveResult> results = new ArrayList<>(save(open, changes));
        OpenPlan after = plans.open(open.plan().id(), open.account());
        SavedForm typed = new SavedForm(after, form, results, null);
        if (action.isEmpty() || !typed.complete()) {
            return typed;
        }
        return act(after, form, action.get(), results);
    }

    private SavedForm act(OpenPlan open, SentForm form, RowAction action, List<SaveResult> results) {
        Question question = RowChanges.questionOf(open.guide(), action);
        if (question != null) {
            results.addAll(save(open, new RowChanges(open.state(), form, question, action).all()));
        }
        return new SavedForm(plans.open(open.plan().id(), open.account()), form, results, action);
    }

    private List<SaveResult> save(OpenPlan open, List<Change> changes) {
        return changes.isEmpty() ? List.of() : saving.saveAll(open, changes);
    }
}
