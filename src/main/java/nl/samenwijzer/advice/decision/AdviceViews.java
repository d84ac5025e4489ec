package nl.samenwijzer.advice.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import nl.samenwijzer.advice.decision.AdviceView.Cause;
import nl.samenwijzer.advice.decision.AdviceView.ChangeLine;
import nl.samenwijzer.advice.decision.AdviceView.Deviating;
import nl.samenwijzer.advice.decision.AdviceView.GroupLine;
import nl.samenwijzer.advice.decision.AdviceView.Line;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.plan.page.answer.AnswerText;
import nl.samenwijzer.plan.progress.Deviation;
import nl.samenwijzer.web.view.Link;

/** Makes the pages with what is advised. */
final class AdviceViews {

    /** A reason that could not be saved. */
    record Sent(String reason, int version, String error) {
    }

    private static final int NAMED = 10;

    private final OpenPlan open;
    private final Guide guide;
    private final AnswerText text;
    private final Sent sent;

    private AdviceViews(OpenPlan open, Names names, Sent sent) {
        this.open = open;
        this.guide = open.guide();
        this.text = new AnswerText(open, names);
        this.sent = sent;
    }

    /** All advice that this person may see, in short. */
    static AdviceView all(OpenPlan open) {
        return open.state().ask(names -> {
            AdviceViews views = new AdviceViews(open, names, null);
            return new AdviceView(open,
                    AdviceRound.visibleTo(open, names).stream().map(advice -> views.line(advice, List.of())).toList(),
                    List.of());
        });
    }

    /** One advice with all that is behind it; empty when there is none that this person may see. */
    static Optional<AdviceView> one(OpenPlan open, String decision, Sent sent) {
        return open.state().ask(names -> AdviceRound.visibleTo(open, names).stream()
                .filter(advice -> advice.decision().id().equals(decision)).findFirst()
                .map(advice -> new AdviceView(open,
                        List.of(new AdviceViews(open, names, sent).line(advice, new Changes(open.state()).of(advice))),
                        sent == null ? List.of() : List.of(new Link(sent.error(), "#reden")))));
    }

    private Line line(Advice advice, List<Change> changes) {
        String id = advice.decision().id();
        return new Line(id, advice.decision().name(), advice.sentence(), advice.reasons(),
                advice.causes().stream().map(question -> new Cause(link(question), answer(question))).toList(),
                advice.needed().stream().map(this::link).toList(), advice.groups().stream().map(this::group).toList(),
                advice.groups().isEmpty() ? 0 : Math.max(0, register() - AdviceRound.GROUPS),
                Boolean.TRUE.equals(advice.followed()), deviating(advice.deviation()),
                advice.decision().advice().followed() == null ? List.of()
                        : advice.decision().showAt().stream().map(guide::question).map(this::link).toList(),
                changes.stream().map(this::change).toList());
    }

    /** The answer; of a list the names of its rows, because what stands in them is too much to read here. */
    private List<String> answer(Question question) {
        if (!question.type().hasRows()) {
            return text.lines(question);
        }
        List<Entry> rows = open.state().entries().rows(question.id());
        List<String> named = rows.stream().limit(NAMED).map(row -> text.label(question, row, rows.indexOf(row) + 1)).toList();
        return rows.size() <= NAMED ? named
                : Stream.concat(named.stream(), Stream.of("En nog " + (rows.size() - NAMED) + " andere.")).toList();
    }

    private int register() {
        return open.state().entries().rows(guide.registerQuestion().id()).size();
    }

    private GroupLine group(Advice.GroupAdvice group) {
        return new GroupLine(new Link(group.name(), PlanPaths.group(open.plan().id(), group.row())), group.sentence(),
                group.reasons());
    }

    private ChangeLine change(Change change) {
        return new ChangeLine(change.sentence(),
                change.by().stream().map(other -> new Cause(link(other.question()), List.of(other.answer()))).toList());
    }

    private Deviating deviating(Deviation deviation) {
        if (deviation == null) {
            return null;
        }
        int stored = open.state().entries().find(Marks.deviation(deviation.decision().id()), Entry.SINGLE)
                .map(Entry::version).orElse(0);
        return new Deviating(deviation.reason(), deviation.reasonAt() == null ? null : link(deviation.reasonAt()),
                deviation.reasonAt() == null && open.may(Action.ANSWER), sent == null ? stored : sent.version(),
                UUID.randomUUID().toString(), sent == null ? deviation.reason() : sent.reason(),
                sent == null ? "" : sent.error());
    }

    private Link link(Question question) {
        return new Link(question.text(), PlanPaths.field(open, question.id(), Entry.SINGLE, null));
    }
}
