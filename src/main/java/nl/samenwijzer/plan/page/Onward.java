package nl.samenwijzer.plan.page;

import java.util.Optional;

import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.page.form.SavedForm;
import nl.samenwijzer.plan.page.form.Viewing;
import nl.samenwijzer.plan.progress.StepState;
import nl.samenwijzer.web.field.Asked;

/**
 * Where to go after a save: to the row that a button was about, back to where one came from, or on.
 */
final class Onward {

    private static final String NEXT = "volgende";

    private Onward() {
    }

    /** The address of the page to show; {@code before} is the step as it was. */
    static String address(SavedForm saved, StepState before) {
        OpenPlan open = saved.after();
        String here = PlanPaths.step(open.plan().id(), before.step().id());
        if (saved.action() != null) {
            return here + row(saved);
        }
        String back = LocalReturn.of(Optional.of(saved.form().text("terug")), open.plan().id());
        if (!back.isEmpty()) {
            return back;
        }
        Optional<StepState> after = open.state().step(before.step());
        boolean incomplete = after.filter(state -> state.marked() && !state.done()).isPresent();
        if (!saved.form().text("naar").equals(NEXT) || incomplete) {
            return here;
        }
        return StepViews.next(open, after.orElse(before)).map(link -> link.href())
                .orElse(PlanPaths.plan(open.plan().id()));
    }

    private static String row(SavedForm saved) {
        if (saved.removedRow().isPresent()) {
            return "?weg=" + saved.removedRow().get();
        }
        return saved.madeRow().or(saved::movedRow).or(saved::openedRow).map(address -> {
            int dot = address.indexOf('.');
            String question = address.substring(0, dot);
            return saved.pageOf(address).map(page -> "?open=" + address + "&" + question + Viewing.PAGE + "=" + page)
                    .orElse("?open=" + address) + "#" + Asked.idOf(question) + "-rij-" + address.substring(dot + 1);
        }).orElse("");
    }
}
