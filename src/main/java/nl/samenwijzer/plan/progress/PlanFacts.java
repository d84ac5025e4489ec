package nl.samenwijzer.plan.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Gate;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.Signal;
import nl.samenwijzer.guide.rule.Fact;
import nl.samenwijzer.guide.rule.Facts;
import nl.samenwijzer.plan.entry.Answers;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.Marks;

/**
 * The facts that the application keeps of a plan (guide format, "FEEL", table of facts).
 */
final class PlanFacts implements Facts {

    private final PlanState state;
    private final PlanInput input;

    PlanFacts(PlanState state, PlanInput input) {
        this.state = state;
        this.input = input;
    }

    @Override
    public Object value(Fact fact) {
        return switch (fact) {
            case TODAY -> input.today();
            case TITLE -> input.title();
            case LEADER -> input.leader();
            case COMMISSIONER -> input.commissioner();
            case DISTRICTS -> districts();
            case PROJECT_PHASE -> input.entries().text(projectPhase());
            case PROJECT_PHASE_CHANGED_ON -> input.entries().find(projectPhase(), Entry.SINGLE)
                    .filter(entry -> entry.version() > 1).map(entry -> date(entry.updatedAt())).orElse(null);
            case CHANGED_ON -> input.guide().questions().stream()
                    .flatMap(question -> input.entries().changedAt(question.id()).stream()).max(Comparator.naturalOrder())
                    .map(this::date).orElse(null);
            case CHANGED_SINCE_ADOPTION -> changedSinceAdoption();
            case SUBMITTED -> input.entries().value(Marks.SUBMITTED) != null;
            case REGISTER_REVIEWED_ON -> registerReviewedOn();
            case STOPPED -> input.entries().value(Marks.STOPPED) != null;
            case ANSWER_COUNT -> state.answerCount();
            case MINIMUM_QUESTIONS_ANSWERED -> state.minimumAnswered();
            case RED_SIGNALS -> signals(Signal.Severity.RED).count();
            case ORANGE_SIGNALS -> signals(Signal.Severity.ORANGE).count();
            case ORANGE_WITHOUT_REASON -> (long) state.adoption().unexplainedSignals().size();
        };
    }

    @Override
    public Set<String> openedGates() {
        return input.guide().about().gates().stream().map(Gate::id)
                .filter(gate -> input.entries().value(Marks.gate(gate)) != null).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<String, Object> settings() {
        return input.settings();
    }

    private List<String> districts() {
        JsonNode stored = input.entries().value(Marks.DISTRICTS);
        if (stored == null) {
            return null;
        }
        List<String> names = new ArrayList<>();
        stored.forEach(name -> names.add(name.asText()));
        return names;
    }

    private String projectPhase() {
        String question = input.guide().about().projectPhaseQuestion();
        return question == null ? Marks.PROJECT_PHASE : question;
    }

    private boolean changedSinceAdoption() {
        return input.adopted() != null && state.adoption().questions().stream()
                .filter(question -> question.type() != QuestionType.APPROVAL && !question.id().equals(projectPhase()))
                .anyMatch(this::differs);
    }

    private boolean differs(Question question) {
        List<String> contacts = question.equals(input.guide().registerQuestion()) ? Contacts.fields(input.guide()) : List.of();
        return !Json.same(Contacts.without(contacts, Answers.of(question, input.entries())),
                Contacts.without(contacts, input.adopted().get(question.id())));
    }

    private LocalDate registerReviewedOn() {
        Optional<Instant> changed = input.entries().changedAt(input.guide().registerQuestion().id());
        Optional<Instant> confirmed = input.entries().changedAt(Marks.REVIEWED);
        Optional<Instant> group = input.entries().changedAt(Marks.CONFIRMED);
        return Stream.of(changed, confirmed, group).flatMap(Optional::stream).max(Comparator.naturalOrder()).map(this::date)
                .orElse(null);
    }

    private Stream<RaisedSignal> signals(Signal.Severity severity) {
        return state.signals().stream().filter(signal -> signal.severity() == severity);
    }

    private LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, input.zone());
    }
}
