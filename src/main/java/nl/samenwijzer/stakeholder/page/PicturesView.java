package nl.samenwijzer.stakeholder.page;

import java.util.List;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.web.view.Link;
import nl.samenwijzer.web.view.Paging;

/**
 * The map and the rings, each with a table that says the same and in which groups are placed.
 *
 * @param register id of the question of the register, with which the names of fields begin
 */
record PicturesView(Tabs tabs, String register, List<Link> errors, boolean refused, String saved, List<Section> sections,
        Paging paging) {

    /**
     * A question with its drawings and the fields by which a group gets its place.
     *
     * @param id where the page refers to
     */
    record Section(String id, String title, String help, List<Drawn> drawings, List<Column> columns,
            List<GroupsView.Line> lines) {
    }

    /** A drawing under its own title. */
    record Drawn(String id, String title, GroupsView.Picture picture) {
    }

    public String title() {
        return (refused ? "Fout: " : "") + "Kaart en ringen - " + tabs.open().plan().title();
    }
}
