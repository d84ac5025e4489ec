package nl.samenwijzer.activity.page;

import java.util.List;

import nl.samenwijzer.web.field.TableField;
import nl.samenwijzer.web.view.Link;

/**
 * One moment of the planning.
 *
 * @param row its fields; without cells for who only reads
 * @param facts its values for who only reads
 * @param warnings what deserves attention
 * @param sections what belongs to an activity; empty for another moment
 * @param about the activity that this invites to or gives feedback on; null for none
 * @param log where what came of it is written down; empty for another moment
 * @param calendar the address of the activity as a file for a calendar; empty without a day
 */
record ActivityView(ActivityTabs tabs, String name, String kind, TableField.Row row, List<Fact> facts, List<String> warnings,
        List<Section> sections, Link about, String log, String calendar, String saved, List<Link> errors, boolean refused,
        String action, String history) {

    /** A field with its value. */
    record Fact(String label, String text) {
    }

    /**
     * A list that speaks of the activity.
     *
     * @param add the name of the button that adds to it; empty when this person can not
     * @param what {@code kind} or {@code question} that is added
     */
    record Section(String title, List<Link> rows, String whenEmpty, String add, String what, String operation) {
    }

    public String address() {
        return tabs.base() + "/" + row.id();
    }

    public String title() {
        return (refused ? "Fout: " : "") + name + " - " + tabs.open().plan().title();
    }
}
