package nl.samenwijzer.stakeholder.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.page.answer.Visibility;
import nl.samenwijzer.spreadsheet.Cell;
import nl.samenwijzer.spreadsheet.writing.SheetContent;
import nl.samenwijzer.spreadsheet.writing.SheetContent.Heading;

/** The register as sheets: the groups, and an explanation of the columns. */
public final class ExportRegister {

    private static final int ID_WIDTH = 14;
    private static final int SHORT_WIDTH = 22;
    private static final int TEXT_WIDTH = 40;

    private ExportRegister() {
    }

    /** All groups, as a sheet that can be taken in again; what this person may see of them. */
    public static List<SheetContent> groups(OpenPlan open) {
        Visibility visibility = new Visibility(open);
        RegisterSheet.of(open).columns().forEach(column -> visibility.shownOfAll(column.field()));
        return sheets(open, open.state().entries().rows(open.guide().registerQuestion().id()));
    }

    /** No groups, to fill in. */
    static List<SheetContent> template(OpenPlan open) {
        return sheets(open, List.of());
    }

    private static List<SheetContent> sheets(OpenPlan open, List<Entry> groups) {
        RegisterSheet sheet = RegisterSheet.of(open);
        List<Heading> headings = new ArrayList<>(List.of(new Heading(RegisterSheet.ID, ID_WIDTH)));
        sheet.columns().forEach(column -> headings.add(new Heading(column.header(), width(column.field()))));
        Iterable<List<Cell>> rows = () -> groups.stream().map(group -> row(sheet, group)).iterator();
        return List.of(new SheetContent("Betrokkenen", headings, rows), explanation(sheet));
    }

    private static List<Cell> row(RegisterSheet sheet, Entry group) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Text(group.row())));
        for (RegisterColumn column : sheet.columns()) {
            JsonNode value = group.value() == null ? null : group.value().get(column.field().id());
            cells.add(column.cell(value));
        }
        return cells;
    }

    private static SheetContent explanation(RegisterSheet sheet) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(texts(RegisterSheet.ID,
                "Hieraan herkennen we een groep die er al is. Laat dit staan. Bij een nieuwe groep laat je dit leeg.", ""));
        sheet.columns().forEach(column -> rows.add(texts(column.header(), explanation(column.field()),
                column.choices().stream().map(Option::label).collect(Collectors.joining("\n")))));
        return new SheetContent("Uitleg", List.of(new Heading("Kolom", SHORT_WIDTH), new Heading("Uitleg", TEXT_WIDTH),
                new Heading("Keuzes", TEXT_WIDTH)), rows);
    }

    private static List<Cell> texts(String... texts) {
        return Stream.of(texts).map(text -> (Cell) new Cell.Text(text)).toList();
    }

    private static String explanation(Column field) {
        String how = switch (field.type()) {
            case TEXT, SHORT_TEXT -> "Tekst.";
            case SINGLE_CHOICE, YES_NO, SCORE, REFERENCE -> "Kies er één.";
            case MULTIPLE_CHOICE, REFERENCES -> "Een of meer keuzes, met een puntkomma ertussen.";
            case NUMBER -> "Een getal.";
            case TIME -> "Een tijd, bijvoorbeeld 19:30.";
            case DATE -> "Een datum, bijvoorbeeld 31-12-2027.";
        };
        return field.help() == null ? how : how + " " + field.help();
    }

    private static int width(Column field) {
        return switch (field.type()) {
            case TEXT, MULTIPLE_CHOICE, REFERENCES -> TEXT_WIDTH;
            default -> SHORT_WIDTH;
        };
    }
}
