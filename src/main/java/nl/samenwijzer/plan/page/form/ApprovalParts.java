package nl.samenwijzer.plan.page.form;

/**
 * The parts that every approval has, by the names of the guide format.
 */
public final class ApprovalParts {

    public static final String OUTCOME = "uitkomst";
    public static final String NOTE = "toelichting";
    /** Sent only: give the same approval once more. */
    static final String AGAIN = "opnieuw";
    /** Who gave it, and when: filled in by the application. */
    public static final String BY = "door";
    public static final String DATE = "datum";

    private ApprovalParts() {
    }
}
