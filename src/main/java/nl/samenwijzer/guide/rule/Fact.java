package nl.samenwijzer.guide.rule;

import java.util.Arrays;
import java.util.Optional;

/** A fact that the application records itself; {@code id} is how a guide refers to it (guide format, "FEEL"). */
public enum Fact {
    TODAY("today", "date"),
    TITLE("title", "string"),
    LEADER("leader", "string"),
    COMMISSIONER("commissioner", "string"),
    DISTRICTS("districts", "list"),
    PROJECT_PHASE("projectPhase", "string"),
    PROJECT_PHASE_CHANGED_ON("projectPhaseChangedOn", "date"),
    CHANGED_ON("changedOn", "date"),
    CHANGED_SINCE_ADOPTION("changedSinceAdoption", "boolean"),
    SUBMITTED("submitted", "boolean"),
    REGISTER_REVIEWED_ON("registerReviewedOn", "date"),
    STOPPED("stopped", "boolean"),
    ANSWER_COUNT("answerCount", "number"),
    MINIMUM_QUESTIONS_ANSWERED("minimumQuestionsAnswered", "number"),
    RED_SIGNALS("redSignals", "number"),
    ORANGE_SIGNALS("orangeSignals", "number"),
    ORANGE_WITHOUT_REASON("orangeWithoutReason", "number");

    private final String id;
    private final String type;

    Fact(String id, String type) {
        this.id = id;
        this.type = type;
    }

    public String id() {
        return id;
    }

    /** The type of its value, as a guide writes it at a derived name. */
    public String type() {
        return type;
    }

    /** The fact with this id, or empty when there is none. */
    public static Optional<Fact> of(String id) {
        return Arrays.stream(values()).filter(fact -> fact.id.equals(id)).findFirst();
    }
}
