package nl.samenwijzer.advice.signal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Language;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.progress.RaisedSignal;
import nl.samenwijzer.plan.progress.SignalSource;

/**
 * The quality signals of the guide that are on for a plan, and the checks of its register (guide format, "Signals, checks").
 * A check that is no signal comes as a tip: it asks for nothing.
 */
@ApplicationScoped
public class Signals implements SignalSource {

    private final Map<Language, Readability> readability = new ConcurrentHashMap<>();

    @Override
    public List<RaisedSignal> raised(PlanState state) {
        return state.ask(names -> new SignalRound(state, names, readability(state.guide())).all());
    }

    private Readability readability(Guide guide) {
        return readability.computeIfAbsent(guide.language(), Readability::new);
    }
}
