package nl.samenwijzer.document.compose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.spreadsheet.Cell;
import nl.samenwijzer.spreadsheet.writing.SheetContent;
import nl.samenwijzer.spreadsheet.writing.SheetContent.Heading;

/**
 * The rows of one question as a sheet: the columns that are asked and that the edition may show, in the order of the screen.
 */
public final class ListRows {

    /** Spreadsheets hold 32,767 characters in a cell. */
    private static final int LONGEST = 32_000;
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int SHORT_WIDTH = 22;
    private static final int TEXT_WIDTH = 40;

    private final Names names;
    private final Audience audience;
    private final Values values;

    private ListRows(PlanState state, Names names, Audience audience) {
        this.names = names;
        this.audience = audience;
        this.values = new Values(state, names, audience);
    }

    /** The sheet of a list document as it reads now. */
    public static SheetContent of(Document document, Edition edition, PlanState state, Circumstances circumstances) {
        var audience = new Audience(state.guide(), edition, circumstances.mayReadShielded(), circumstances.shielded());
        var question = state.guide().question(document.list());
        return state.ask(names -> new ListRows(state, names, audience).sheet(document.title(), question));
    }

    private SheetContent sheet(String title, Question question) {
        var rows = Grid.rows(question, names);
        var columns = names.rulebook().guide().columnsOf(question).stream().filter(column -> audience.reads(question, column))
                .filter(this::readsTarget).filter(column -> asked(column, rows)).toList();
        return new SheetContent(name(title),
                columns.stream().map(column -> new Heading(column.label(), width(column))).toList(),
                rows.stream().map(row -> columns.stream().map(column -> cell(column, row.get(column.id()))).toList()).toList());
    }

    private boolean readsTarget(Column column) {
        return column.of() == null || audience.readsRowNames(names.rulebook().guide().question(column.of()));
    }

    private boolean asked(Column column, List<Map<String, Object>> rows) {
        return rows.isEmpty() || rows.stream().anyMatch(row -> row.get(column.id()) != null || names.asked(column, row));
    }

    private Cell cell(Column column, Object value) {
        if (value instanceof LocalDate day) {
            return new Cell.Day(day);
        }
        if (column.type() == ColumnType.NUMBER && value instanceof BigDecimal number) {
            return new Cell.Number(number);
        }
        var text = values.of(column, value);
        return new Cell.Text(text.length() <= LONGEST ? text : cut(text) + " " + Words.of("cell-cut"));
    }

    /** Not through the middle of a character. */
    private static String cut(String text) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** What spreadsheets accept as the name of a sheet. */
    private static String name(String title) {
        var allowed = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return allowed.length() <= LONGEST_SHEET_NAME ? allowed : allowed.substring(0, LONGEST_SHEET_NAME);
    }

    private static int width(Column column) {
        return switch (column.type()) {
            case TEXT, MULTIPLE_CHOICE, REFERENCES -> TEXT_WIDTH;
            default -> SHORT_WIDTH;
        };
    }
}
