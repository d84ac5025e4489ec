package nl.samenwijzer.document;

import java.util.List;
import java.util.Optional;

import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.web.view.Link;

/**
 * The page with documents.
 *
 * @param version the adopted version that is shown, or of the plan as it stands the newest one; empty when there is none
 * @param adopted whether that version is shown, and not the plan as it stands
 * @param changed whether the plan was changed since that version
 * @param versions all adopted versions, the newest first; of the plan as it stands only
 * @param mayExport whether this person may have the whole plan as a file
 * @param query the part of addresses that asks for this version; empty for the plan as it stands
 */
record DocumentsView(String plan, String title, String version, String adoptedOn, boolean adopted, boolean changed,
        List<Line> lines, List<Version> versions, boolean mayExport, String query) {

    /** An adopted version; {@code hash} tells its content apart from any other. */
    record Version(int number, String name, String date, String hash) {

        /** The hash in pieces between which a line may break. */
        public List<String> hashParts() {
            return List.of(hash.split("(?<=\\G.{16})"));
        }
    }

    /** One document on the page with the editions that this person may see, and where its text is used further. */
    record Line(Document document, String phase, List<Edition> editions, List<Format> formats, List<File> files,
            Optional<Link> usedIn) {

        public boolean perRow() {
            return document.forEach() != null;
        }

        /** Whether changes can be marked in it. */
        public boolean comparable() {
            return document.list() == null;
        }
    }

    /** A format with what the link to it says; one that is not a download is shown in the browser. */
    record Format(String extension, String name, boolean download) {
    }

    /**
     * A document to look at or to download.
     *
     * @param name of what it is about; empty when there is one for the whole plan
     * @param query part of its address
     * @param length how long it is, when the guide says how long it may be
     * @param leftOut how much it leaves out because not everyone may read it; 0 for who may not see what
     */
    record File(Edition edition, String name, String query, Optional<PlanDocuments.Length> length,
            int leftOut) {

        public String withChanges() {
            return query + "&wijzigingen=" + DocumentsPage.YES;
        }

        /** What a link to it is about. */
        public String called(Document document) {
            return document.title() + ", " + (name.isEmpty() ? "" : name + ", ") + edition.name();
        }
    }

    /** The adopted version since which something changed, to compare with; empty when there is nothing to compare. */
    public String changesSince() {
        return changed && !adopted ? version : "";
    }
}
