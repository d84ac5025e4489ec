package nl.samenwijzer.advice.method.page;

import java.util.List;
import java.util.UUID;

import nl.samenwijzer.advice.method.Fit;
import nl.samenwijzer.guide.Guide;

/**
 * A method in a list.
 *
 * @param inShort what a choice mostly turns on
 * @param reasons why it fits this plan or not
 */
public record MethodLine(String id, String name, String summary, String href, boolean chosen, List<String> inShort,
        List<Reason> reasons, List<Fact> facts, boolean last) {

    /** What a rule of the guide says, and where that comes from. */
    public record Reason(String text, String source) {
    }

    static MethodLine of(Guide guide, UUID plan, Fit fit, boolean chosen) {
        return new MethodLine(fit.method().id(), fit.method().name(), fit.method().summary(),
                MethodPaths.method(plan, fit.method().id()), chosen, Fact.inShort(guide, fit.method()), reasons(fit),
                Fact.all(guide, fit.method()).stream().filter(fact -> !fact.lines().isEmpty()).toList(),
                fit.place() == Fit.Place.LAST);
    }

    static List<Reason> reasons(Fit fit) {
        return fit.reasons().stream().map(rule -> new Reason(rule.reason(), rule.source() == null ? "" : rule.source()))
                .toList();
    }
}
