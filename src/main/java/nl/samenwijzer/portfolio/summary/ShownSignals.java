package nl.samenwijzer.portfolio.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Signal;
import nl.samenwijzer.guide.rule.NeverShown;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.progress.RaisedSignal;
import nl.samenwijzer.portfolio.projection.Withheld;
import nl.samenwijzer.portfolio.summary.SummaryView.Warning;
import nl.samenwijzer.web.view.Status;

/**
 * The red and orange signals of a plan as management reads them. Of a signal that is made from what they never see, they
 * read that it is on and no more.
 */
final class ShownSignals {

    private final PlanState state;
    private final Guide guide;
    private final NeverShown sources;
    private final Withheld withheld;

    ShownSignals(PlanState state, NeverShown sources) {
        this.state = state;
        this.guide = state.guide();
        this.sources = sources;
        this.withheld = new Withheld(guide);
    }

    List<Warning> all() {
        return guide.signals().stream().filter(signal -> signal.severity() != Signal.Severity.YELLOW)
                .filter(signal -> !raised(signal).isEmpty()).map(this::warning).toList();
    }

    private List<RaisedSignal> raised(Signal signal) {
        return state.signals().stream().filter(raised -> raised.signal().equals(signal.id())).toList();
    }

    private Warning warning(Signal signal) {
        List<RaisedSignal> raised = raised(signal);
        boolean red = signal.severity() == Signal.Severity.RED;
        Status status = new Status(red ? Status.Shape.BLOCKING : Status.Shape.ATTENTION, red ? "Rood" : "Oranje");
        List<String> lines = new ArrayList<>();
        if (mayShow(signal)) {
            raised.forEach(one -> lines.add(withheld.shown(one.text()) + (red ? "" : reason(one))));
        } else if (!red) {
            boolean all = raised.stream().allMatch(RaisedSignal::reasonGiven);
            lines.add(all ? "Er is een reden gegeven." : "Er is nog geen reden gegeven.");
        }
        return new Warning(status, signal.name(), lines);
    }

    private boolean mayShow(Signal signal) {
        List<Expression> expressions = Stream.of(signal.when(), signal.forEach() == null ? null : signal.forEach().list())
                .filter(Objects::nonNull).toList();
        return sources.mayShow(expressions, signal.text());
    }

    private String reason(RaisedSignal signal) {
        Entry given = state.entries().find(Marks.signal(signal.signal()), signal.row()).filter(entry -> entry.value() != null)
                .or(() -> state.entries().find(Marks.signal(signal.signal()), Entry.SINGLE)).orElse(null);
        String reason = given == null || given.value() == null ? "" : given.value().path("reden").asText();
        return reason.isEmpty() ? " Er is nog geen reden gegeven." : " Reden: " + withheld.shown(reason);
    }
}
