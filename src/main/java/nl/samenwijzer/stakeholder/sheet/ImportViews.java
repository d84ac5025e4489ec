package nl.samenwijzer.stakeholder.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.spreadsheet.SheetFormat;
import nl.samenwijzer.stakeholder.page.Tabs;
import nl.samenwijzer.stakeholder.sheet.RowOutcome.Kind;
import nl.samenwijzer.web.view.Link;

/** What the pages of an import show. */
final class ImportViews {

    /** Of each kind of row a page shows this many. */
    private static final int SHOWN = 100;
    /** Of a text that changes a page shows so many characters. */
    private static final int LONGEST = 400;

    private ImportViews() {
    }

    /**
     * The page to choose a file.
     *
     * @param notYet why nobody can fill in the register yet, or empty
     * @param mayExport whether this person may download the groups
     */
    record Upload(Tabs tabs, String plan, String title, String nameHeader, List<SheetFormat> formats, String notYet,
            boolean mayExport,
            String error) {

        /** What is wrong, as the page lists it on top. */
        public List<Link> errors() {
            return error.isEmpty() ? List.of() : List.of(new Link(error, "#bestand"));
        }
    }

    /** Rows of one kind: the first of them, and how many there are. */
    record Rows(List<RowOutcome> shown, int total) {

        static Rows of(Kind kind, List<RowOutcome> all) {
            List<RowOutcome> rows = all.stream().filter(row -> row.kind() == kind).toList();
            return new Rows(rows.stream().limit(SHOWN).map(ImportViews::shortened).toList(), rows.size());
        }

        /** How many are not shown. */
        public int more() {
            return total - shown.size();
        }
    }

    /**
     * What the file would do, and the question to go on.
     *
     * @param parcel what is sent when this person confirms; empty when there is nothing to save
     * @param unknown headers of columns that are not read
     */
    record Shown(String plan, String title, Rows added, Rows changed, Rows unchanged, Rows wrong, int emptyLeft,
            List<String> unknown, String parcel, String button, String error) {

        /** What is wrong, as the page lists it on top. */
        public List<Link> errors() {
            return error.isEmpty() ? List.of() : List.of(new Link(error, "#overslaan"));
        }
    }

    /** What came of it. */
    record Done(String plan, String title, String summary, List<Imported.Left> left, int more) {
    }

    static Upload upload(OpenPlan open, String notYet, boolean mayExport, String error) {
        RegisterSheet sheet = RegisterSheet.of(open);
        return new Upload(Tabs.of(open, Tabs.IMPORT, "Betrokkenen uit een bestand"), open.plan().id().toString(),
                open.plan().title(),
                sheet.name() == null ? RegisterSheet.ID : sheet.name().header(), Arrays.asList(SheetFormat.values()), notYet,
                mayExport, error);
    }

    static Shown preview(OpenPlan open, Preview preview) {
        List<RowOutcome> rows = preview.result().rows();
        return new Shown(open.plan().id().toString(), open.plan().title(), Rows.of(Kind.NEW, rows),
                Rows.of(Kind.CHANGED, rows), Rows.of(Kind.UNCHANGED, rows), Rows.of(Kind.WRONG, rows),
                preview.result().emptyLeft(), preview.unknown().stream().map(ImportViews::shortened).toList(),
                preview.parcel().groups().isEmpty() ? "" : preview.text(), button(preview.parcel()), "");
    }

    /** The question once more, for who did not say that the other rows may be left out. */
    static Shown again(OpenPlan open, Parcel parcel, String text, String error) {
        return new Shown(open.plan().id().toString(), open.plan().title(), new Rows(List.of(), (int) parcel.added()),
                new Rows(List.of(), (int) parcel.changed()), new Rows(List.of(), 0), new Rows(List.of(), parcel.wrong()), 0,
                List.of(), text, button(parcel), error);
    }

    static Done done(OpenPlan open, Imported imported) {
        return new Done(open.plan().id().toString(), open.plan().title(), summary(imported),
                imported.left().stream().limit(SHOWN).toList(), Math.max(0, imported.left().size() - SHOWN));
    }

    /** What was saved, in a sentence. */
    static String summary(Imported imported) {
        List<String> parts = Stream.of(counted(imported.added(), "toegevoegd"), counted(imported.changed(), "aangepast"))
                .filter(part -> !part.isEmpty()).toList();
        return parts.isEmpty() ? "Er is niets veranderd." : String.join(" en ", parts) + ".";
    }

    private static String counted(long groups, String done) {
        return groups == 0 ? "" : groups + (groups == 1 ? " groep " : " groepen ") + done;
    }

    private static String button(Parcel parcel) {
        return "Bewaar " + parcel.groups().size() + (parcel.groups().size() == 1 ? " groep" : " groepen") + " in het plan";
    }

    private static RowOutcome shortened(RowOutcome row) {
        return new RowOutcome(row.number(), shortened(row.name()), row.kind(), row.fields().stream()
                .map(field -> new RowOutcome.Field(field.label(), shortened(field.before()), shortened(field.after())))
                .toList(), row.faults());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text
                : text.substring(0, text.offsetByCodePoints(0,
                        Math.min(LONGEST, text.codePointCount(0, text.length())))) + "…";
    }
}
