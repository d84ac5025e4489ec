package nl.samenwijzer.advice.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import nl.samenwijzer.guide.Law;
import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.Setting;
import nl.samenwijzer.plan.entry.Entry;

/**
 * A legal rule for one plan.
 *
 * @param phase in which it must be ready; null when it always holds
 * @param late whether the project is further than that phase and the proof is not whole
 * @param due a date before which it must be ready; null when the plan has none
 * @param because the questions whose answers make that the rule applies
 * @param wouldApply for a rule that does not apply: what that depends on, with the choices by which it would
 * @param proofs what proves that it is done, as far as the plan asks it
 * @param statement what people say themselves of the rule; null when they said nothing yet, or cannot
 */
public record Duty(Law.Rule rule, Status status, Phase phase, boolean late, Due due, List<Question> because,
        Map<Question, List<String>> wouldApply, List<Proof> proofs, Entry statement) {

    /** How a rule stands. */
    public enum Status {
        TO_DO,
        PARTLY,
        PROVEN,
        /** The answers make that it applies, but people wrote down why it does not. */
        SET_ASIDE,
        DOES_NOT_APPLY;

        /** Whether something is still to be done. */
        public boolean open() {
            return this == TO_DO || this == PARTLY;
        }
    }

    /** A date, and what happens then. */
    public record Due(LocalDate day, String what) {
    }

    /** A question or a setting (the other is null) that proves it, and whether that is filled in. */
    public record Proof(Question question, Setting setting, boolean there) {
    }

    /** Whether the answers make that the rule applies. */
    public boolean applies() {
        return status != Status.DOES_NOT_APPLY;
    }
}
