package nl.samenwijzer.advice.method.page;

import java.util.List;

import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.web.field.Field;
import nl.samenwijzer.web.field.Hidden;
import nl.samenwijzer.web.view.Link;

/**
 * One method.
 *
 * @param place what its place in the ranking means; empty as long as nothing is ranked
 * @param form with which it is chosen or its choice is changed; null for who can do neither now
 * @param chosen what is filled in for the choice, for who only reads; empty when it is not chosen
 * @param closed why nothing can be chosen now; empty when it can
 * @param step where chosen methods stand; null when that is not asked
 */
public record MethodView(OpenPlan open, String address, String catalogue, String comparison, MethodLine method, String place,
        ChoiceForm form, List<String> chosen, String closed, Link step, List<Link> errors) {

    /**
     * The form of a choice.
     *
     * @param fields what is asked of the choice; the method itself is among {@code hidden}
     * @param suggested whether groups stand ready
     * @param action name of the button that takes the choice back
     */
    public record ChoiceForm(String row, List<Field> fields, List<Hidden> hidden, boolean isNew, boolean suggested,
            String action, String error) {
    }

    public String title() {
        return (errors.isEmpty() ? "" : "Fout: ") + method.name() + " - " + open.plan().title();
    }
}
