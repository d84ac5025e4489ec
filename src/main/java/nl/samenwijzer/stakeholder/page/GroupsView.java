package nl.samenwijzer.stakeholder.page;

import java.util.List;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.web.field.Hidden;
import nl.samenwijzer.web.field.TableField;
import nl.samenwijzer.web.view.Link;
import nl.samenwijzer.web.view.Paging;

/**
 * The register as a sheet.
 *
 * @param lead how many groups there are and how many the route asks
 * @param due why the register must be walked again; empty when it need not
 * @param errors what is wrong, with links to the fields; {@code refused} when it was not saved
 * @param saved when the register was last saved
 * @param kinds what can be filtered on; {@code search} and {@code kind} are what is asked now
 * @param hidden inputs of the save protocol for the list as a whole
 * @param empty lines to type new groups in
 * @param map the picture beside the sheet; null when this route has none or this person may not see it
 * @param removed a group that was just removed; null for none
 */
record GroupsView(Tabs tabs, String lead, String due, List<Link> errors, boolean refused, String saved, String search,
        String kind, List<Choice> kinds, String sort, List<Column> columns, List<Line> lines, List<TableField.Row> empty,
        List<Hidden> hidden, String action, Paging paging, Picture map, Removed removed) {

    /** A kind that can be filtered on. */
    record Choice(String id, String name) {
    }

    /**
     * A group in the sheet.
     *
     * @param row its fields; without cells for who only reads
     * @param texts its values for who only reads
     * @param remarks what stands out
     */
    record Line(String href, TableField.Row row, List<String> texts, List<String> remarks) {
    }

    /** A drawing with what it tells in words. */
    record Picture(String svg, String words, List<String> beside) {
    }

    /** A removed group and how to bring it back. */
    record Removed(String question, String row, int version, int base, String operation) {
    }

    public String title() {
        return (refused ? "Fout: " : "") + "Betrokkenen - " + tabs.open().plan().title();
    }
}
