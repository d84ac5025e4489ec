package nl.samenwijzer.stakeholder.register;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.entry.Entry;

/**
 * A row elsewhere in the plan that points at a group of the register.
 *
 * @param column the column that points
 */
public record Mention(Question question, Column column, Entry row) {

    /** Whether the row tells of a contact with the group (guide format, meaning {@code contact}). */
    public boolean contact() {
        return column.meaning() == Meaning.CONTACT;
    }
}
