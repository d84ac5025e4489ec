package nl.samenwijzer.guide;

/**
 * A condition of the guide that a person with the role of {@code override} may also open, giving a reason.
 */
public record Gate(String id, String name, Expression condition, String text, Override override) {

    /** Who may open the gate although its condition does not hold; null when nobody may. */
    public record Override(String role, boolean reasonRequired, boolean visibleToManagement) {
    }
}
