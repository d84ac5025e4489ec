package nl.samenwijzer.plan.progress;

import java.util.List;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Sentences;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Marks;

/** Finds where a plan deviates from what is advised (guide format, {@code advice.followed}). */
final class Deviations {

    private final Guide guide;
    private final Names names;
    private final Entries entries;

    Deviations(PlanState state, Names names) {
        this.guide = state.guide();
        this.names = names;
        this.entries = state.entries();
    }

    List<Deviation> all() {
        List<Decision> deviating = names.kept("deviating", () -> guide.decisions().stream().filter(this::deviates).toList());
        return deviating.stream().map(this::deviation).toList();
    }

    private boolean deviates(Decision decision) {
        return decision.advice() != null && decision.advice().followed() != null && names.outcome(decision).ready()
                && Boolean.FALSE.equals(names.value(decision.advice().followed()));
    }

    private Deviation deviation(Decision decision) {
        String advised = new Sentences(guide).of(decision, names.outcome(decision));
        String at = decision.advice().reasonAt();
        Question question = at == null ? null : guide.question(at);
        if (question == null || !names.asked(question)) {
            var mark = entries.value(Marks.deviation(decision.id()));
            return new Deviation(decision, advised, mark == null ? "" : mark.path("reden").asText(), null);
        }
        return new Deviation(decision, advised, names.value(at) instanceof String text ? text : "", question);
    }
}
