package nl.samenwijzer.guide.rule;

import java.util.Arrays;
import java.util.Optional;

/** A fact that the application records itself; {@code id} is how a guide refers to it (guide format, "FEEL"). */
public enum Fact {
    TODAY("today"),
    TITLE("title"),
    LEADER("leader"),
    COMMISSIONER("commissioner"),
    DISTRICTS("districts"),
    PROJECT_PHASE("projectPhase"),
    PROJECT_PHASE_CHANGED_ON("projectPhaseChangedOn"),
    CHANGED_ON("changedOn"),
    CHANGED_SINCE_ADOPTION("changedSinceAdoption"),
    SUBMITTED("submitted"),
    REGISTER_REVIEWED_ON("registerReviewedOn"),
    STOPPED("stopped"),
    ANSWER_COUNT("answerCount"),
    MINIMUM_QUESTIONS_ANSWERED("minimumQuestionsAnswered"),
    RED_SIGNALS("redSignals"),
    ORANGE_SIGNALS("orangeSignals"),
    ORANGE_WITHOUT_REASON("orangeWithoutReason");

    private final String id;

    Fact(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** The fact with this id, or empty when there is none. */
    public static Optional<Fact> of(String id) {
        return Arrays.stream(values()).filter(fact -> fact.id.equals(id)).findFirst();
    }
}
