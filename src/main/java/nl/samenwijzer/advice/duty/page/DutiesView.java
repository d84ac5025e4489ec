package nl.samenwijzer.advice.duty.page;

import java.util.List;

import nl.samenwijzer.guide.Law;
import nl.samenwijzer.plan.OpenPlan;

/**
 * What the law asks of a plan.
 *
 * @param lead how it stands, in words
 * @param parts which of the rules can be looked at; one of them is shown
 * @param lines the rules that are shown
 * @param others the rules that do not apply, folded beneath the others; empty when they are shown themselves
 */
public record DutiesView(OpenPlan open, String address, String lead, List<Part> parts, List<DutyLine> lines,
        List<DutyLine> others, List<Law.Term> severities, List<Law.Term> certainties) {

    /** A part of the rules, with how many they are. */
    public record Part(String text, String href, boolean current) {
    }
}
