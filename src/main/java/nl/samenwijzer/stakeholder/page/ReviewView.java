package nl.samenwijzer.stakeholder.page;

import java.util.List;

import nl.samenwijzer.web.view.Link;

/**
 * The walk through the register.
 *
 * @param due why it must be walked; empty when it need not
 * @param since from when changes are told, in words
 * @param changes what became of groups since then
 * @param misfits parts of the plan that may no longer fit
 * @param lines the groups
 * @param left how many groups were not looked at in this phase
 */
record ReviewView(Tabs tabs, String due, String state, String since, List<Change> changes, List<Link> misfits, List<Line> lines,
        int left, String operation) {

    /** What became of a group; {@code href} is empty when it is gone. */
    record Change(String name, String href, String word, List<String> fields) {
    }

    /** A group with when it was last looked at. */
    record Line(String row, String name, String href, String kind, String seen, boolean fresh, int version, String operation) {
    }

    public String title() {
        return "Betrokkenen nalopen - " + tabs.open().plan().title();
    }
}
