package nl.samenwijzer.plan.progress;

/**
 * How far a step is.
 */
public enum StepStatus {
    NOT_BEGUN("Nog niet begonnen"),
    BUSY("Mee bezig"),
    /** Marked as ready, and nothing that is required is missing. */
    DONE("Klaar"),
    /** Its phase is not open yet. */
    LOCKED("Kan nog niet beginnen");

    private final String label;

    StepStatus(String label) {
        this.label = label;
    }

    /** The Dutch name on screen. */
    public String label() {
        return label;
    }
}
