package nl.samenwijzer.plan.page;

import java.util.List;
import java.util.Optional;

import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.Step;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.page.answer.AnswerText;
import nl.samenwijzer.plan.progress.RaisedSignal;
import nl.samenwijzer.web.view.Link;

/**
 * A signal as the step tells it.
 *
 * @param advice what to do about it; empty when the text says so itself
 * @param row the row it is about, where that is in a list of this step; null otherwise
 */
record StepSignal(String look, String word, String text, String advice, Link row) {

    /** The signals of a step, in the order of the guide. */
    static List<StepSignal> of(OpenPlan open, Step step, Names names) {
        AnswerText text = new AnswerText(open, names);
        return open.state().signals().stream().filter(signal -> signal.steps().contains(step.id()))
                .map(signal -> new StepSignal(SignalViews.look(signal.severity()), SignalViews.word(signal.severity()),
                        signal.text(), SignalViews.advice(open.guide(), signal),
                        row(open, step, signal, text).orElse(null)))
                .toList();
    }

    /** The row of this step that a signal is about; empty when it is about something else. */
    static Optional<Link> row(OpenPlan open, Step step, RaisedSignal signal, AnswerText text) {
        return step.questions().stream().filter(question -> question.type().hasRows() && !signal.row().isEmpty())
                .flatMap(question -> open.state().entries().find(question.id(), signal.row())
                        .filter(entry -> !entry.deleted()).stream().map(entry -> link(open, question, entry, text)))
                .findFirst();
    }

    private static Link link(OpenPlan open, Question question, Entry row, AnswerText text) {
        List<Entry> rows = open.state().entries().rows(question.id());
        int number = rows.indexOf(row) + 1;
        return new Link(text.label(question, row, number), PlanPaths.row(open, question, row.row(), number));
    }
}
