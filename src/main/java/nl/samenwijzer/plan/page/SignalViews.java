package nl.samenwijzer.plan.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Signal;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.page.answer.AnswerText;
import nl.samenwijzer.plan.progress.RaisedSignal;
import nl.samenwijzer.web.view.Link;

/**
 * Makes the signals of a plan for the check page: what blocks comes first, tips come last.
 */
@ApplicationScoped
class SignalViews {

    private final Signatures signatures;

    SignalViews(Signatures signatures) {
        this.signatures = signatures;
    }

    /** All signals that are on, and the one that {@code sent} is about: its text must not go when the signal does. */
    List<SignalView> all(OpenPlan open, SentReason sent) {
        List<RaisedSignal> on = open.state().signals();
        boolean lost = on.stream().noneMatch(signal -> sent.isFor(signal.signal(), signal.row()));
        Stream<RaisedSignal> off = find(open.guide(), sent.signal()).filter(signal -> lost)
                .map(signal -> new RaisedSignal(signal.id(), sent.row(), signal.severity(), signal.name(), signal.steps(),
                        false))
                .stream();
        return open.state().ask(names -> {
            AnswerText text = new AnswerText(open, names);
            return Stream.concat(on.stream(), off).sorted(Comparator.comparing(RaisedSignal::severity))
                    .map(signal -> view(open, signal, sent, text)).toList();
        });
    }

    private SignalView view(OpenPlan open, RaisedSignal signal, SentReason sent, AnswerText text) {
        Optional<Entry> reason = reason(open, signal);
        boolean asks = signal.severity() == Signal.Severity.ORANGE;
        return new SignalView(PlanPaths.signal(signal.signal(), signal.row()), look(signal.severity()),
                word(signal.severity()), signal.text(),
                advice(open.guide(), signal), steps(open, signal, text), asks,
                reason.map(SignalViews::text).orElse(""), reason.map(entry -> signatures.of(open, entry)).orElse(""),
                asks && open.may(Action.ANSWER) ? form(open, signal, reason, sent) : null);
    }

    private static SignalView.ReasonForm form(OpenPlan open, RaisedSignal signal, Optional<Entry> reason, SentReason sent) {
        boolean typed = sent.isFor(signal.signal(), signal.row());
        int stored = open.state().entries().find(Marks.signal(signal.signal()), signal.row()).map(Entry::version).orElse(0);
        return new SignalView.ReasonForm(signal.signal(), signal.row(), typed ? sent.base() : stored,
                UUID.randomUUID().toString(), typed ? sent.text() : reason.map(SignalViews::text).orElse(""),
                typed ? sent.error() : "");
    }

    /** The reason for this row, or else the one for the signal as a whole. */
    private static Optional<Entry> reason(OpenPlan open, RaisedSignal signal) {
        String mark = Marks.signal(signal.signal());
        return Stream.of(signal.row(), Entry.SINGLE)
                .flatMap(row -> open.state().entries().find(mark, row).filter(entry -> entry.value() != null).stream())
                .findFirst();
    }

    private static String text(Entry reason) {
        return reason.value().path("reden").asText();
    }

    /** What to do about it; empty for a check of the register, which says so itself. */
    static String advice(Guide guide, RaisedSignal signal) {
        return find(guide, signal.signal()).map(Signal::advice).orElse("");
    }

    private static Optional<Signal> find(Guide guide, String id) {
        return guide.signals().stream().filter(signal -> signal.id().equals(id)).findFirst();
    }

    /** Where to mend it: the step, at the row that it is about. */
    private static List<Link> steps(OpenPlan open, RaisedSignal signal, AnswerText text) {
        return signal.steps().stream().map(open.guide()::step)
                .filter(step -> open.state().step(step).isPresent())
                .map(step -> StepSignal.row(open, step, signal, text)
                        .map(row -> new Link(step.name() + ": " + row.text(), row.href()))
                        .orElseGet(() -> new Link(step.name(), PlanPaths.step(open.plan().id(), step.id()))))
                .toList();
    }

    static String look(Signal.Severity severity) {
        return switch (severity) {
            case RED -> "error";
            case ORANGE -> "warning";
            case YELLOW -> "info";
        };
    }

    static String word(Signal.Severity severity) {
        return switch (severity) {
            case RED -> "Nog nodig";
            case ORANGE -> "Let op";
            case YELLOW -> "Tip";
        };
    }
}
