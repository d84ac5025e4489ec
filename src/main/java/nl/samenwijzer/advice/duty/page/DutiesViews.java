package nl.samenwijzer.advice.duty.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import nl.samenwijzer.advice.duty.Duties;
import nl.samenwijzer.advice.duty.Duty;
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Law;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.page.Moments;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.plan.page.answer.AnswerText;
import nl.samenwijzer.web.view.Link;
import nl.samenwijzer.web.view.Status;

/** Makes the page about what the law asks. */
final class DutiesViews {

    private static final String OPEN = "open";
    private static final String OTHERS = "anders";
    private static final int ANSWER_LINES = 3;
    private static final int LONGEST = 160;

    private final OpenPlan open;
    private final Guide guide;
    private final Moments moments;
    private final Duties duties;

    DutiesViews(OpenPlan open, Moments moments) {
        this.open = open;
        this.guide = open.guide();
        this.moments = moments;
        this.duties = Duties.of(open.state());
    }

    /** @param part which rules to show; anything unknown shows all that apply */
    DutiesView view(String part) {
        String address = PlanPaths.duties(open.plan().id());
        boolean onlyOpen = part.equals(OPEN);
        boolean onlyOthers = part.equals(OTHERS);
        List<Duty> shown = onlyOpen ? duties.open() : onlyOthers ? duties.others() : duties.applying();
        List<Duty> folded = onlyOpen || onlyOthers ? List.of() : duties.all().stream().filter(duty -> !duty.applies()).toList();
        List<DutiesView.Part> parts = List.of(
                new DutiesView.Part("Wat geldt (" + duties.applying().size() + ")", address, !onlyOpen && !onlyOthers),
                new DutiesView.Part("Nog te doen (" + duties.open().size() + ")", address + "?toon=" + OPEN, onlyOpen),
                new DutiesView.Part("Geldt niet (" + duties.others().size() + ")", address + "?toon=" + OTHERS, onlyOthers));
        return open.state().ask(names -> new DutiesView(open, address, lead(), parts, lines(shown, names), lines(folded, names),
                guide.law().severities(), guide.law().certainties()));
    }

    private String lead() {
        int todo = duties.open().size();
        long late = duties.open().stream().filter(Duty::late).count();
        int applying = duties.applying().size();
        String rules = applying == 1 ? "Er geldt 1 regel" : "Er gelden " + applying + " regels";
        if (todo == 0) {
            return rules + ". Er is nu niets meer te doen.";
        }
        return rules + ". Bij " + todo + " moet je nog iets doen."
                + (late == 0 ? "" : " Daarvan " + (late == 1 ? "is er 1" : "zijn er " + late) + " al te laat.");
    }

    private List<DutyLine> lines(List<Duty> some, Names names) {
        AnswerText text = new AnswerText(open, names);
        return some.stream().map(duty -> line(duty, names, text)).toList();
    }

    private DutyLine line(Duty duty, Names names, AnswerText text) {
        Law.Rule rule = duty.rule();
        return new DutyLine(rule.id(), rule.duty(), rule.article(), status(duty.status()),
                term(guide.law().severities(), rule.severity()), term(guide.law().certainties(), rule.certainty()),
                rule.note() == null ? "" : rule.note(),
                duty.late() ? "Het project is al verder dan deze fase." : "", when(duty),
                duty.because().stream().map(question -> new DutyLine.Answer(question.text(), href(question),
                        shortened(text.lines(question)))).toList(),
                proofs(duty, false), proofs(duty, true), duty.applies() ? statement(duty, names, text) : null,
                wouldApply(duty.wouldApply()), duty.applies(), rule.when().text().equals("true"));
    }

    private static Status status(Duty.Status status) {
        return switch (status) {
            case TO_DO -> new Status(Status.Shape.OPEN, "Nog doen");
            case PARTLY -> new Status(Status.Shape.BUSY, "Deels gedaan");
            case PROVEN -> new Status(Status.Shape.DONE, "Staat in het plan");
            case SET_ASIDE -> new Status(Status.Shape.LOCKED, "Geldt niet volgens jullie");
            case DOES_NOT_APPLY -> new Status(Status.Shape.LOCKED, "Geldt niet");
        };
    }

    private String when(Duty duty) {
        String phase = duty.phase() == null ? "Dit geldt altijd." : "Klaar in de fase " + duty.phase().name() + ".";
        return duty.due() == null ? phase
                : phase + " De eerste datum die daarbij hoort: " + moments.day(duty.due().day()) + " (" + duty.due().what()
                        + ").";
    }

    private List<Link> proofs(Duty duty, boolean there) {
        return duty.proofs().stream().filter(proof -> proof.there() == there)
                .map(proof -> proof.question() != null ? new Link(proof.question().text(), href(proof.question()))
                        : new Link(proof.setting().name() + " (vult de beheerder in)", ""))
                .toList();
    }

    /** What people say of the rule: all that they filled in for it, besides the rule itself. */
    private DutyLine.Statement statement(Duty duty, Names names, AnswerText text) {
        Question said = guide.lawQuestion();
        if (said == null || !names.asked(said)) {
            return null;
        }
        List<String> own = said.prefill().stream().flatMap(prefill -> prefill.map().keySet().stream()).toList();
        List<Column> columns = said.columns().stream().filter(column -> !own.contains(column.id())).toList();
        Entry row = duty.statement();
        List<String> lines = row == null ? List.of()
                : columns.stream().filter(column -> row.value().hasNonNull(column.id()))
                        .map(column -> column.label() + ": " + text.of(column, row.value().get(column.id()))).toList();
        String place = row == null ? duty.rule().id() : row.row();
        return columns.isEmpty() || href(said).isEmpty() ? new DutyLine.Statement(lines, href(said))
                : new DutyLine.Statement(lines, PlanPaths.field(open, said.id(), place, columns.get(0).id()));
    }

    private List<DutyLine.Answer> wouldApply(Map<Question, List<String>> depends) {
        return depends.entrySet().stream()
                .map(one -> new DutyLine.Answer(one.getKey().text(), href(one.getKey()), one.getValue())).toList();
    }

    /** Where a question is answered; empty when its step is not there for this plan now. */
    private String href(Question question) {
        UUID plan = open.plan().id();
        return open.state().step(guide.stepOf(question)).isEmpty() ? ""
                : PlanPaths.step(plan, guide.stepOf(question).id()) + "?terug=" + PlanPaths.duties(plan) + "#" + question.id();
    }

    private static Law.Term term(List<Law.Term> terms, String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst().orElseGet(() -> new Law.Term(id, id, ""));
    }

    private static List<String> shortened(List<String> lines) {
        Stream<String> first = lines.stream().limit(ANSWER_LINES)
                .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
        return lines.size() > ANSWER_LINES
                ? Stream.concat(first, Stream.of("en nog " + (lines.size() - ANSWER_LINES))).toList()
                : first.toList();
    }
}
