package nl.samenwijzer.activity.page;

import java.util.List;

import nl.samenwijzer.web.field.Hidden;
import nl.samenwijzer.web.field.TableField;
import nl.samenwijzer.web.view.Link;

/**
 * The logbook of a plan.
 *
 * @param form to write a log line; null for who can not
 * @param promising to write down a promise; null for who can not, or when the guide asks for none
 * @param waiting activities that took place and of which nothing is written, to begin with
 * @param open promises that are not done
 */
record LogbookView(ActivityTabs tabs, Form form, Form promising, List<Link> waiting, List<Open> open, List<Entry> entries,
        List<Link> errors, boolean refused) {

    /** A short form of one new row; {@code about} is what it is about, empty for nothing. */
    record Form(String title, String about, TableField.Row row, List<Hidden> hidden, String step) {
    }

    /** A promise; {@code version} and {@code operation} are for the button that says that it is done. */
    record Open(String row, String what, String due, boolean overdue, int version, String operation, String href) {
    }

    /**
     * What came of one activity.
     *
     * @param href its page; empty when it was not planned
     * @param write where to write what came of it; empty for who can not, or when it is still to come
     * @param feedback how it stands with telling people, in words; empty when nothing was held
     */
    record Entry(String id, String name, String day, String href, String write, String turnout, String missing,
            List<Link> lines, List<Link> promised, List<Said> said, String feedback, boolean late, Link tell) {

        public boolean held() {
            return !lines.isEmpty();
        }
    }

    /** What people said, and what was done with it. */
    record Said(Link what, String done) {
    }

    public String title() {
        return (refused ? "Fout: " : "") + "Logboek - " + tabs.open().plan().title();
    }
}
