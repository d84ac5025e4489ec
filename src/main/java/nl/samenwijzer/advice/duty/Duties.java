package nl.samenwijzer.advice.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Law;
import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.Setting;
import nl.samenwijzer.guide.rule.Conditions;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.progress.PlanState;

/** All legal rules of the guide for one plan; what is most urgent comes first, what does not apply last. */
public record Duties(List<Duty> all) {

    /** The rules for a plan as it stands. */
    public static Duties of(PlanState state) {
        return state.kept("duties", Duties.class, names -> new Round(state, names).all());
    }

    /** The rules that apply by the answers. */
    public List<Duty> applying() {
        return all.stream().filter(Duty::applies).toList();
    }

    /** Those of which something is still to be done. */
    public List<Duty> open() {
        return all.stream().filter(duty -> duty.status().open()).toList();
    }

    /** Those that do not apply, by the answers or because people say so. */
    public List<Duty> others() {
        return all.stream().filter(duty -> !duty.applies() || duty.status() == Duty.Status.SET_ASIDE).toList();
    }

    /** Goes through the rules of one plan once. */
    private static final class Round {

        /** A setting that is not filled in, as text: absent, an empty text or an empty list. */
        private static final Set<String> NOTHING = Set.of("null", "", "[]");

        private final PlanState state;
        private final Guide guide;
        private final Names names;
        private final Deadlines deadlines;
        private final Conditions conditions;
        private final Question said;

        Round(PlanState state, Names names) {
            this.state = state;
            this.guide = state.guide();
            this.names = names;
            this.deadlines = new Deadlines(state, names);
            this.conditions = new Conditions(names);
            this.said = guide.lawQuestion() == null || !names.asked(guide.lawQuestion()) ? null : guide.lawQuestion();
        }

        Duties all() {
            List<String> severities = guide.law().severities().stream().map(Law.Term::id).toList();
            Comparator<Duty> urgency = Comparator.<Duty, Integer> comparing(duty -> place(duty.status()))
                    .thenComparing(duty -> !duty.late())
                    .thenComparing(duty -> duty.phase() == null ? guide.phases().size() : guide.phases().indexOf(duty.phase()))
                    .thenComparing(duty -> severities.indexOf(duty.rule().severity()));
            return new Duties(guide.law().rules().stream().map(this::duty).sorted(urgency).toList());
        }

        private static int place(Duty.Status status) {
            return status.open() ? 0 : status.ordinal();
        }

        private Duty duty(Law.Rule rule) {
            Phase phase = guide.index().phases().get(rule.phase());
            if (!names.isTrue(rule.when())) {
                return new Duty(rule, Duty.Status.DOES_NOT_APPLY, phase, false, null, List.of(),
                        conditions.dependsOn(rule.when()), List.of(), null);
            }
            Entry statement = statement(rule);
            List<Duty.Proof> proofs = proofs(rule);
            Duty.Status status = status(proofs, statement);
            return new Duty(rule, status, phase, status.open() && deadlines.passed(phase),
                    status.open() ? deadlines.of(phase) : null, conditions.holdsBy(rule.when()), Map.of(), proofs, statement);
        }

        private Duty.Status status(List<Duty.Proof> proofs, Entry statement) {
            Column column = guide.statementColumn();
            String says = statement == null || column == null ? "" : statement.value().path(column.id()).asText();
            if (column != null && guide.law().statement().notApplicable().contains(says)) {
                return Duty.Status.SET_ASIDE;
            }
            boolean done = column != null && guide.law().statement().done().contains(says);
            long there = proofs.stream().filter(Duty.Proof::there).count();
            boolean notYet = !says.isEmpty() && !done; // people say that it is planned, or still to be done
            if (!notYet && (proofs.isEmpty() ? done : there == proofs.size())) {
                return Duty.Status.PROVEN;
            }
            return there > 0 || done ? Duty.Status.PARTLY : Duty.Status.TO_DO;
        }

        /**
         * Questions that are not asked prove nothing and are not missed either; what is said of the rule itself stands apart.
         */
        private List<Duty.Proof> proofs(Law.Rule rule) {
            List<Duty.Proof> proofs = new ArrayList<>();
            rule.evidence().stream().map(guide::question).filter(question -> !question.equals(guide.lawQuestion()))
                    .filter(names::asked)
                    .forEach(question -> proofs.add(new Duty.Proof(question, null, state.complete(question))));
            rule.evidenceSettings().stream().map(this::setting).filter(Objects::nonNull)
                    .forEach(setting -> proofs.add(new Duty.Proof(null, setting, filledIn(setting))));
            return proofs;
        }

        private Setting setting(String id) {
            return guide.about().settings().stream().filter(setting -> setting.id().equals(id)).findFirst().orElse(null);
        }

        private boolean filledIn(Setting setting) {
            Object value = state.input().settings().get(setting.id());
            return !NOTHING.contains(String.valueOf(value)) || setting.standard() != null;
        }

        private Entry statement(Law.Rule rule) {
            return said == null ? null
                    : said.columns().stream().filter(column -> "law".equals(column.optionsFrom())).findFirst()
                            .flatMap(column -> state.entries().rows(said.id()).stream().filter(
                                    row -> row.value() != null && rule.id().equals(row.value().path(column.id()).asText()))
                                    .findFirst())
                            .orElse(null);
        }
    }
}
