package nl.samenwijzer.plan.page.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.entry.SaveResult.Conflict;
import nl.samenwijzer.plan.entry.SaveResult.Refused;
import nl.samenwijzer.plan.entry.SaveResult.Saved;

/**
 * What became of a form.
 *
 * @param after the plan as it now stands
 * @param action the button of a list that was carried out; null when none was
 */
public record SavedForm(OpenPlan after, SentForm form, List<SaveResult> results, RowAction action) {

    public SavedForm {
        results = List.copyOf(results);
    }

    /** Whether everything that was sent is saved. */
    public boolean complete() {
        return conflicts().isEmpty() && refused().isEmpty() && form.unknown().isEmpty();
    }

    public List<Conflict> conflicts() {
        return of(Conflict.class);
    }

    public List<Refused> refused() {
        return of(Refused.class);
    }

    /** Whether something was refused because of who asked. */
    public boolean notAllowed() {
        return refused().stream().anyMatch(refused -> refused.reason() == Refused.Reason.NOT_ALLOWED);
    }

    /** Whether something was refused because its phase is not open or the plan is not ready for it. */
    public boolean tooEarly() {
        return refused().stream().anyMatch(refused -> refused.reason() == Refused.Reason.NOT_READY);
    }

    /** Why not everything is saved, in the order of the form. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(refused().stream().flatMap(one -> one.problems().stream()).toList());
        form.unknown().forEach(name -> problems.add(new Problem(name, "", null,
                "Het veld '" + shortened(name) + "' hoort niet bij deze stap en is niet opgeslagen. Laad de pagina opnieuw.")));
        return problems;
    }

    /** The fields of the form as they were typed, where they are not saved. */
    public Contents contents() {
        return Contents.typed(form, unsaved(), problems());
    }

    /** The rows of this question that were typed and are not saved. */
    public List<String> unsavedRows(String question) {
        return unsaved().stream().filter(place -> place.question().equals(question)).map(Place::row).toList();
    }

    /** The entries that are not saved, in the order of the form. */
    public List<Place> unsaved() {
        return results.stream().filter(result -> !(result instanceof Saved))
                .map(result -> new Place(result.question(), result.row())).toList();
    }

    /** Address of the row that the button made. */
    public Optional<String> madeRow() {
        return actedOn(RowAction.ADD, RowAction.COPY, RowAction.PICK);
    }

    /** Address of the row that the button moved. */
    public Optional<String> movedRow() {
        return actedOn(RowAction.UP, RowAction.DOWN);
    }

    /** Address of the row that the button removed. */
    public Optional<String> removedRow() {
        return actedOn(RowAction.REMOVE);
    }

    /** Address of the row whose fields the button asks for. */
    public Optional<String> openedRow() {
        return action != null && action.kind().equals(RowAction.OPEN)
                ? Optional.of(new Place(action.question(), action.subject()).name())
                : Optional.empty();
    }

    /** The page on which this row stands; empty when it is the first. */
    public Optional<Integer> pageOf(String address) {
        Place place = Place.of(address);
        boolean ofRegister = after.guide().question(place.question()).type().editsRegister();
        List<Entry> rows = after.state().entries()
                .rows(ofRegister ? after.guide().registerQuestion().id() : place.question());
        for (int i = Viewing.ROWS_A_PAGE; i < rows.size(); i++) {
            if (rows.get(i).row().equals(place.row())) {
                return Optional.of(i / Viewing.ROWS_A_PAGE + 1);
            }
        }
        return Optional.empty();
    }

    private Optional<String> actedOn(String... kinds) {
        if (action == null || results.isEmpty() || !List.of(kinds).contains(action.kind())
                || !(results.get(results.size() - 1) instanceof Saved saved)) {
            return Optional.empty();
        }
        return Optional.of(new Place(saved.question(), saved.row()).name());
    }

    private <T extends SaveResult> List<T> of(Class<T> kind) {
        return results.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static String shortened(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }
}
