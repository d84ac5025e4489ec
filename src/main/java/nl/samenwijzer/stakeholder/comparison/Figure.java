package nl.samenwijzer.stakeholder.comparison;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;

/**
 * How many people of one class live in the area and take part; null for what is not filled in.
 */
record Figure(Integer area, Integer participants) {

    static final Figure NONE = new Figure(null, null);

    /** The figure that is stored for this class of a trait. */
    static Figure stored(Entries entries, String trait, String traitClass) {
        return entries.find(Marks.trait(trait), traitClass).map(Entry::value)
                .map(value -> new Figure(number(value.get(Marks.AREA)), number(value.get(Marks.PARTICIPANTS)))).orElse(NONE);
    }

    private static Integer number(JsonNode value) {
        return value == null || !value.isNumber() ? null : Integer.valueOf(value.intValue());
    }
}
