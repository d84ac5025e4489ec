package nl.samenwijzer.guide;

import java.util.List;

/**
 * The stakeholder register: kinds of stakeholder, fields per group, checks on the whole.
 */
public record Register(List<Category> categories, List<Column> fields, List<RegisterCheck> checks) {

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

    public Register {
        categories = categories == null ? List.of() : List.copyOf(categories);
        fields = fields == null ? List.of() : List.copyOf(fields);
        checks = checks == null ? List.of() : List.copyOf(checks);
    }
}
