package nl.samenwijzer.guide;

import java.util.List;

/**
 * The stakeholder register: kinds of stakeholder, fields per group, checks on the whole, and by what to compare who takes part
 * with who lives in the area ({@code comparison}, null when the guide compares nothing).
 */
public record Register(List<Category> categories, List<Column> fields, List<RegisterCheck> checks, Comparison comparison) {

    /** A kind of stakeholder. */
    public record Category(String id, String name, String example) {
    }

    /** A check on the register; {@code blocking} keeps the step from being ready. */
    public record RegisterCheck(String id, ForEach forEach, Expression when, Check check, String text, boolean blocking,
            List<String> routes) {

        public RegisterCheck {
            routes = routes == null ? List.of() : List.copyOf(routes);
        }
    }

    /**
     * By what participants are compared with the area, never per person.
     *
     * @param gap from how many percentage points a difference is named
     * @param fewest shares are told of no fewer participants than this
     */
    public record Comparison(int gap, int fewest, List<Trait> traits) {
    }

    /** A trait in large classes, such as age; each person is in one of them. */
    public record Trait(String id, String name, String help, List<TraitClass> classes) {
    }

    /** One of the classes of a trait. */
    public record TraitClass(String id, String name) {
    }

    public Register {
        categories = categories == null ? List.of() : List.copyOf(categories);
        fields = fields == null ? List.of() : List.copyOf(fields);
        checks = checks == null ? List.of() : List.copyOf(checks);
    }

    /** The field that tells of what kind a group is; null when no field does. */
    public Column kind() {
        return fields.stream().filter(field -> "stakeholderCategories".equals(field.optionsFrom())).findFirst().orElse(null);
    }
}
