package nl.samenwijzer.plan.page.form;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.rule.Names;

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

    /** Whether this part of an approval is asked, as the plan and the stored approval (may be null) are now. */
    static boolean asks(Names names, Column column, JsonNode stored) {
        Map<String, Object> values = new HashMap<>();
        if (stored != null) {
            stored.properties().forEach(part -> values.put(part.getKey(), PlainCell.of(part.getValue())));
        }
        return names.asked(column, values);
    }
}
