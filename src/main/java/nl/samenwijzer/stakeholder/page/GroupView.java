package nl.samenwijzer.stakeholder.page;

import java.util.List;

import nl.samenwijzer.web.field.TableField;
import nl.samenwijzer.web.view.Link;

/**
 * One group of the register.
 *
 * @param name how the group is called
 * @param row its fields; without cells for who only reads
 * @param facts its values for who only reads
 * @param remarks what stands out
 * @param seen when somebody last looked at it
 * @param sections what the plan says about it, per list
 * @param changes its newest versions in words
 * @param next the group after it; null for the last
 */
record GroupView(Tabs tabs, String name, TableField.Row row, int version, List<Fact> facts, List<String> remarks, String seen,
        String saved, List<Link> errors, boolean refused, List<Section> sections, List<Change> changes, String history,
        Link next, String action, String confirmation) {

    /** A field with its value. */
    record Fact(String label, String text) {
    }

    /** A list that can speak of the group, with what it says; {@code question} is its id. */
    record Section(String question, String title, boolean contact, List<Link> rows, String operation) {

        /** Whether it is shown unfolded: it speaks of the group, or should. */
        public boolean shown() {
            return contact || !rows.isEmpty();
        }
    }

    /** A version of the group: who, when, and what it became. */
    record Change(String what, String by) {
    }

    public String address() {
        return tabs.base() + "/groep/" + row.id();
    }

    public List<Section> otherSections() {
        return sections.stream().filter(section -> !section.shown()).toList();
    }

    /** The row of the next group; empty after the last. */
    public String nextRow() {
        return next == null ? "" : next.href().substring(next.href().lastIndexOf('/') + 1);
    }

    public String title() {
        return (refused ? "Fout: " : "") + name + " - " + tabs.open().plan().title();
    }
}
