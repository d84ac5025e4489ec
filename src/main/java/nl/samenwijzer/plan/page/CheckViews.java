package nl.samenwijzer.plan.page;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.page.answer.Visibility;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.progress.RaisedSignal;
import nl.samenwijzer.web.view.Link;

/**
 * Makes the check page from the state of the plan.
 */
@ApplicationScoped
class CheckViews {

    private static final int NAMED = 50;

    private final SignalViews signals;

    CheckViews(SignalViews signals) {
        this.signals = signals;
    }

    /** The page as it is stored; {@code phase} is null for the whole plan. */
    CheckView of(OpenPlan open, Phase phase) {
        return view(open, phase, SentReason.NONE, List.of());
    }

    /** The page of a plan that cannot be submitted yet. */
    CheckView notReady(OpenPlan open) {
        return view(open, null, SentReason.NONE, needed(open).stream().limit(NAMED).toList());
    }

    /** The page with a reason that could not be saved. */
    CheckView refused(OpenPlan open, SentReason sent) {
        return view(open, null, sent,
                List.of(new Link(sent.error(), "#reden-" + PlanPaths.signal(sent.signal(), sent.row()))));
    }

    private CheckView view(OpenPlan open, Phase phase, SentReason sent, List<Link> errors) {
        List<Link> needed = needed(open);
        Entry mark = open.state().entries().find(Marks.SUBMITTED, Entry.SINGLE).orElse(null);
        Question approval = open.guide().question(open.guide().about().adoption().question());
        return new CheckView(open, phase, phases(open), CheckAnswers.of(open, phase), needed.stream().limit(NAMED).toList(),
                Math.max(0, needed.size() - NAMED), signals.all(open, sent), deviations(open), errors,
                mark != null && mark.value() != null,
                mark == null ? 0 : mark.version(), UUID.randomUUID().toString(),
                new Link(approval.text(), PlanPaths.field(open, approval.id(), Entry.SINGLE, null)));
    }

    private static List<CheckView.DeviationView> deviations(OpenPlan open) {
        Visibility visibility = new Visibility(open);
        return open.state().deviations().stream().filter(deviation -> visibility.shows(deviation.decision()))
                .map(deviation -> new CheckView.DeviationView(
                        new Link(deviation.advised(), PlanPaths.advice(open.plan().id(), deviation.decision().id())),
                        deviation.reason()))
                .toList();
    }

    /** What submitting asks for: answers, no red signals, a reason for each orange one. */
    private static List<Link> needed(OpenPlan open) {
        PlanState state = open.state();
        Stream<Link> missing = state.adoption().missing().stream()
                .map(gap -> new Link(open.guide().question(gap.question()).text() + " " + gap.text(),
                        PlanPaths.gap(open, gap)));
        Stream<Link> red = state.adoption().redSignals().stream().map(signal -> link(open, signal, signal.text()));
        Stream<Link> unexplained = state.adoption().unexplainedSignals().stream()
                .map(signal -> link(open, signal, "Schrijf op waarom je dit zo laat: " + signal.text()));
        Stream<Link> deviations = state.adoption().unexplainedDeviations().stream()
                .map(deviation -> new Link("Schrijf op waarom je afwijkt van dit advies: " + deviation.advised(),
                        PlanPaths.advice(open.plan().id(), deviation.decision().id())));
        return Stream.of(missing, red, unexplained, deviations).flatMap(links -> links).toList();
    }

    /** The signal on the check page. */
    static Link link(OpenPlan open, RaisedSignal signal, String text) {
        return new Link(text, PlanPaths.field(open, Marks.signal(signal.signal()), signal.row(), null));
    }

    private static List<Link> phases(OpenPlan open) {
        return open.state().phases().stream().filter(phase -> !phase.steps().isEmpty())
                .map(phase -> new Link(phase.phase().name(),
                        PlanPaths.plan(open.plan().id()) + "/controle?fase=" + phase.phase().id()))
                .toList();
    }
}
