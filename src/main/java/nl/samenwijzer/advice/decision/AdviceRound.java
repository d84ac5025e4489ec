package nl.samenwijzer.advice.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import nl.samenwijzer.advice.decision.Advice.GroupAdvice;
import nl.samenwijzer.advice.decision.Advice.Reason;
import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Causes;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Outcome;
import nl.samenwijzer.guide.rule.Sentences;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.page.answer.Visibility;
import nl.samenwijzer.plan.progress.Deviation;
import nl.samenwijzer.plan.progress.PlanState;

/** Takes all decisions of the guide that people read, for one plan. Use it within one question to the state of the plan. */
public final class AdviceRound {

    /** Of a long register the first groups are advised on. */
    static final int GROUPS = 200;

    private final Guide guide;
    private final Names names;
    private final Causes causes;
    private final Sentences sentences;
    private final List<Deviation> deviations;

    public AdviceRound(PlanState state, Names names) {
        this.guide = state.guide();
        this.names = names;
        this.causes = names.rulebook().causes();
        this.sentences = new Sentences(guide);
        this.deviations = state.deviations();
    }

    /** All advice that this person may see: what rests on answers that they may not see is left out. */
    public static List<Advice> visibleTo(OpenPlan open, Names names) {
        Visibility visibility = new Visibility(open);
        return new AdviceRound(open.state(), names).all().stream()
                .filter(advice -> advice.decision().forEach() == null || open.may(Action.EXPORT_PRIVATE))
                .filter(advice -> visibility.shows(advice.decision()))
                .toList();
    }

    /** All that is advised in this route, in the order of the guide. */
    public List<Advice> all() {
        return guide.decisions().stream().filter(this::isAsked).map(this::of).toList();
    }

    /** Whether people read this decision and one of the questions beside which it stands is asked. */
    boolean isAsked(Decision decision) {
        boolean perRow = decision.forEach() != null && !decision.forEach().equals(guide.registerQuestion().id());
        return decision.advice() != null && !perRow && (decision.showAt().isEmpty()
                || decision.showAt().stream().map(guide::question).anyMatch(names::asked));
    }

    Advice of(Decision decision) {
        return decision.forEach() == null ? ofPlan(decision) : perGroup(decision);
    }

    private Advice ofPlan(Decision decision) {
        Outcome outcome = names.outcome(decision);
        Deviation deviation = deviations.stream().filter(one -> one.decision().equals(decision)).findFirst().orElse(null);
        return new Advice(decision, sentences.of(decision, outcome), outcome.outputs(),
                outcome.ready() ? reasons(decision, outcome) : List.of(),
                asked(causes.of(decision, outcome.hits())), outcome.ready() ? List.of() : needed(decision), List.of(),
                followed(decision, outcome, deviation), deviation);
    }

    private Advice perGroup(Decision decision) {
        Map<String, Outcome> outcomes = names.outcomes(decision, GROUPS);
        Labels labels = new Labels(names);
        List<GroupAdvice> groups = outcomes.entrySet().stream()
                .filter(group -> !sentences.of(decision, group.getValue()).isEmpty())
                .map(group -> new GroupAdvice(group.getKey(), labels.ofRow(guide.registerQuestion(), group.getKey()),
                        sentences.of(decision, group.getValue()), reasons(decision, group.getValue())))
                .toList();
        boolean ready = !outcomes.isEmpty() && outcomes.values().stream().allMatch(Outcome::ready);
        List<Reason> shared = decision.expression() == null ? List.of() : reasons(decision, null);
        return new Advice(decision, "", Map.of(), shared, asked(causes.of(decision)),
                ready ? List.of() : needed(decision), ready ? groups : List.of(), null, null);
    }

    private static List<Reason> reasons(Decision decision, Outcome outcome) {
        if (decision.expression() != null) {
            return outcome != null && decision.forEach() != null ? List.of()
                    : List.of(new Reason("", decision.reason(), decision.source()));
        }
        Map<String, Reason> once = new LinkedHashMap<>();
        outcome.hits().forEach(rule -> once.putIfAbsent(rule.reason(), new Reason(rule.id(), rule.reason(), rule.source())));
        return List.copyOf(once.values());
    }

    private List<Question> asked(List<Question> questions) {
        return questions.stream().filter(names::asked).toList();
    }

    private List<Question> needed(Decision decision) {
        List<Question> open = names.neededFor(decision);
        return open.isEmpty() && decision.forEach() != null ? List.of(guide.registerQuestion()) : open;
    }

    private Boolean followed(Decision decision, Outcome outcome, Deviation deviation) {
        boolean told = outcome.ready() && decision.advice().followed() != null;
        return !told ? null
                : deviation != null ? Boolean.FALSE
                        : Objects.equals(Boolean.TRUE, names.value(decision.advice().followed())) ? Boolean.TRUE : null;
    }
}
