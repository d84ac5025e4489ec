package nl.samenwijzer.advice.method.page;

import java.util.Map;
import java.util.Optional;

import nl.samenwijzer.advice.method.Choice;
import nl.samenwijzer.guide.Step;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.plan.progress.PhaseState;
import nl.samenwijzer.web.view.Link;

/**
 * Whether this person can choose methods in this plan now.
 *
 * @param choice where they are chosen; null when the guide has no such question
 * @param chosen rows by method
 * @param step where that stands; null when it is not asked now
 * @param closed why nothing can be chosen now; empty when it can, or when this person only reads along
 */
record Choosing(Choice choice, Map<String, Entry> chosen, Link step, String closed, boolean possible) {

    static Choosing of(OpenPlan open, Names names) {
        Optional<Choice> found = Choice.of(open.guide(), names);
        if (found.isEmpty()) {
            return new Choosing(null, Map.of(), null, "", false);
        }
        Choice choice = found.get();
        Step step = open.guide().stepOf(choice.question());
        Map<String, Entry> chosen = choice.chosen(open.state());
        if (!names.asked(choice.question())) {
            return new Choosing(choice, chosen, null, "Bij jullie antwoorden tot nu toe hoort geen keuze van werkvormen. "
                    + "Je kunt ze hier wel bekijken en vergelijken.", false);
        }
        PhaseState phase = open.state().phase(open.guide().phaseOf(step));
        Link link = new Link(step.name(), PlanPaths.step(open.plan().id(), step.id()));
        return new Choosing(choice, chosen, link, phase.open() ? "" : phase.locked(),
                phase.open() && open.may(Action.ANSWER));
    }

    boolean has(String method) {
        return chosen.containsKey(method);
    }
}
