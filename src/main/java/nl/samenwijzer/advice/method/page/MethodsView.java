package nl.samenwijzer.advice.method.page;

import java.util.List;

import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.web.view.Link;

/**
 * The catalogue.
 *
 * @param lead what the order says
 * @param waitsFor what to fill in before methods can be ranked
 * @param found how many there are, in words
 * @param fitting in the order that was asked
 * @param others those that the advice folds away, with the reason
 * @param unfold whether those stand open
 * @param loosen what to ask less of, when nothing is found
 * @param closed why nothing can be chosen now; empty when it can
 * @param step where chosen methods stand; null when that is not asked
 * @param chosen links to the methods that were chosen
 * @param removed a choice that was just taken back; null for none
 */
public record MethodsView(OpenPlan open, String address, String comparison, String lead, List<Link> waitsFor, Filters filters,
        String found, List<MethodLine> fitting, List<MethodLine> others, boolean unfold, List<Link> loosen, String closed,
        Link step, List<Link> chosen, boolean choosing, Removed removed) {

    /** A row that was removed and how to bring it back. */
    public record Removed(String question, String row, int version, int base, String operation) {
    }
}
