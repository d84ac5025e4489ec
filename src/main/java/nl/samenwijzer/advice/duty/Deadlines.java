package nl.samenwijzer.advice.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.GuideFile.ProjectPhase;
import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Fact;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.progress.PlanState;

/** When a duty must be ready, as far as the plan has dates. */
final class Deadlines {

    private final Guide guide;
    private final Names names;
    private final LocalDate today;
    private final Labels labels;
    private final int projectPhase;
    private final Duty.Due decision;

    Deadlines(PlanState state, Names names) {
        this.guide = state.guide();
        this.names = names;
        this.today = state.input().today();
        this.labels = new Labels(names);
        this.projectPhase = order(state.fact(Fact.PROJECT_PHASE));
        this.decision = decisions().flatMap(this::dated).min(Comparator.comparing(Duty.Due::day)).orElse(null);
    }

    /** The first date that still comes: in the phase itself, or that of the next decision when it must be ready for that. */
    Duty.Due of(Phase phase) {
        if (phase == null) {
            return null;
        }
        Stream<Duty.Due> own = phase.steps().stream().flatMap(step -> step.questions().stream())
                .filter(question -> question.type().hasRows() && meant(question).isPresent()).flatMap(this::dated);
        Stream<Duty.Due> decided = Stream.ofNullable(beforeDecision(phase) ? decision : null);
        return Stream.concat(own, decided).min(Comparator.comparing(Duty.Due::day)).orElse(null);
    }

    /** Whether the project is further than this phase. */
    boolean passed(Phase phase) {
        return phase != null && projectPhase > order(phase.projectPhase());
    }

    private boolean beforeDecision(Phase phase) {
        Phase decided = guide.index().phases().get(guide.law().decidedIn());
        return decided != null && guide.phases().indexOf(phase) <= guide.phases().indexOf(decided);
    }

    /** Where decisions stand: what the time line calls so. */
    private Stream<Question> decisions() {
        return guide.questions().stream().flatMap(question -> question.columns().stream())
                .filter(column -> column.meaning() == Meaning.DECISION).map(column -> guide.question(column.of())).distinct();
    }

    private Stream<Duty.Due> dated(Question question) {
        Optional<Column> date = meant(question)
                .or(() -> question.columns().stream().filter(column -> column.type() == ColumnType.DATE).findFirst());
        List<Map<String, Object>> rows = date.isEmpty() ? List.of() : names.rows(question);
        return rows.stream().filter(row -> row.get(date.get().id()) instanceof LocalDate day && !day.isBefore(today))
                .map(row -> new Duty.Due((LocalDate) row.get(date.get().id()), labels.ofRow(question, row)));
    }

    private static Optional<Column> meant(Question question) {
        return question.columns().stream().filter(column -> column.meaning() == Meaning.DATE).findFirst();
    }

    private int order(Object phase) {
        return guide.about().projectPhases().stream().filter(one -> one.id().equals(phase)).map(ProjectPhase::order)
                .findFirst().orElse(Integer.MIN_VALUE);
    }
}
