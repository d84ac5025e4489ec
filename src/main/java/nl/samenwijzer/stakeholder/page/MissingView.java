package nl.samenwijzer.stakeholder.page;

import java.util.List;

import nl.samenwijzer.web.view.Link;

/**
 * Who is missing: what the checks of the guide say, and which kinds were considered.
 *
 * @param findings what to do, with where
 * @param errors what is wrong with a reason, with links
 */
record MissingView(Tabs tabs, List<Finding> findings, String considered, List<KindLine> kinds, List<Link> errors) {

    /** Something that the checks found; {@code blocking} keeps the step from being ready, {@code link} may be null. */
    record Finding(boolean blocking, String text, Link link) {
    }

    /**
     * A kind of stakeholder.
     *
     * @param groups the groups of this kind
     * @param reason why there is none, as written or typed; empty for nothing
     * @param error what is wrong with the reason
     */
    record KindLine(String id, String name, String example, List<Link> groups, String reason, int version, String operation,
            String error) {
    }

    public String title() {
        return (errors.isEmpty() ? "" : "Fout: ") + "Wie missen we? - " + tabs.open().plan().title();
    }
}
