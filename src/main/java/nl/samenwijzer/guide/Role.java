package nl.samenwijzer.guide;

/**
 * A role of the organisation around a plan; without {@code planRole} it has no place in a plan.
 */
public record Role(String id, String code, String name, String description, boolean mayAnswer, boolean mayApprove,
        PlanRole planRole) {
}
