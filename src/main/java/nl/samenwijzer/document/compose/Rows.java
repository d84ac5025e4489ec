package nl.samenwijzer.document.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Block.Definition;
import nl.samenwijzer.document.model.Block.DefinitionList;
import nl.samenwijzer.document.model.Block.Flow;
import nl.samenwijzer.document.model.Block.Item;
import nl.samenwijzer.document.model.Block.ListBlock;
import nl.samenwijzer.document.model.Block.Notice;
import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.Table;
import nl.samenwijzer.document.model.UserText;
import nl.samenwijzer.document.output.Words;

/** Lays rows out: as a table when that fits on a portrait page, as a card per row when it does not. */
final class Rows {

    /** Cards of one answer; about forty pages. */
    static final int CARDS = 500;
    private static final int MOST_COLUMNS = 7;
    /** A longer cell makes a row that is mostly white. */
    private static final int LONGEST_CELL = 800;
    private static final String NOTHING = "–";

    private Rows() {
    }

    /**
     * The rows under this caption: as one table, as several that each tell a part of the columns, or as cards.
     *
     * @param numbered whether the number of each row stands before it, by which a drawing refers to it
     */
    static List<Block> of(String caption, Grid grid, boolean numbered) {
        if (fits(grid)) {
            return List.of(table(caption, grid, numbered));
        }
        var parts = MoreTables.of(grid);
        if (parts.size() < 2) {
            return List.of(new DefinitionList(List.of(new Definition(caption, Cards.of(grid, CARDS)))));
        }
        return IntStream.range(0, parts.size()).<Block> mapToObj(i -> table(
                Words.of("table-part").formatted(caption, i + 1, parts.size()), parts.get(i), numbered)).toList();
    }

    /** The names of the rows. */
    static List<Flow> names(Grid grid, int limit) {
        var items = grid.lines().stream().limit(limit).map(line -> Item.of(line.name())).toList();
        return limited(new ListBlock(false, items), grid.lines().size() - limit);
    }

    /** A line per row: its name, then what else it tells. */
    static List<Flow> lines(Grid grid, int limit) {
        var items = grid.lines().stream().limit(limit).map(line -> Item.of(inOneLine(line))).toList();
        return limited(new ListBlock(false, items), grid.lines().size() - limit);
    }

    /** A line per row: all that it tells, in the order of the columns. */
    static List<Flow> moments(Grid grid, int limit) {
        var items = grid.lines().stream().limit(limit).map(line -> Item.of(line.cells().stream().filter(cell -> !cell.isEmpty())
                .map(Rows::withoutStop).collect(Collectors.joining(", ")))).toList();
        return limited(new ListBlock(false, items), grid.lines().size() - limit);
    }

    /** The names of at most so many rows in one text, each once. */
    static String inOneText(Grid grid, int limit) {
        var names = grid.lines().stream().map(line -> withoutStop(line.name())).distinct().toList();
        var separator = names.stream().anyMatch(name -> name.contains(",")) ? "; " : ", ";
        var shown = names.stream().limit(limit).collect(Collectors.joining(separator));
        return names.size() <= limit ? shown : Words.of("names-and-more").formatted(shown, names.size() - limit);
    }

    private static String inOneLine(Grid.Line line) {
        var more = line.cells().stream().filter(cell -> !cell.isEmpty() && !cell.equals(line.name())).map(Rows::withoutStop)
                .collect(Collectors.joining("; "));
        return more.isEmpty() ? line.name() : withoutStop(line.name()) + ": " + more;
    }

    private static String withoutStop(String text) {
        var stripped = text.strip().replaceAll("\\R+", " ");
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    /** The list, and how many rows there are besides when it does not hold all. */
    static List<Flow> limited(ListBlock list, int more) {
        return more <= 0 ? List.of(list)
                : List.of(list, new Notice(Words.of("rows-left-out"),
                        List.of(new Inline.Text(Words.of("more-rows").formatted(more)))));
    }

    /** Whether the rows read well as one table. */
    static boolean fits(Grid grid) {
        return grid.columns().size() <= MOST_COLUMNS && ColumnWidths.fit(grid.columns())
                && grid.lines().stream().flatMap(line -> line.cells().stream()).allMatch(cell -> cell.length() <= LONGEST_CELL);
    }

    private static Table table(String caption, Grid grid, boolean numbered) {
        var number = new Table.Column(Words.of("row-number"), ColumnWidths.ofWord(Words.of("row-number")));
        var widths = ColumnWidths.of(grid);
        var columns = IntStream.range(0, widths.size())
                .mapToObj(i -> new Table.Column(grid.columns().get(i).label(), widths.get(i)));
        var rows = new ArrayList<Table.Row>();
        for (var line : grid.lines()) {
            var cells = line.cells().stream().map(Rows::cell);
            var place = Table.Cell.of(String.valueOf(rows.size() + 1));
            rows.add(new Table.Row((numbered ? Stream.concat(Stream.of(place), cells) : cells).toList()));
        }
        return new Table(caption, (numbered ? Stream.concat(Stream.of(number), columns) : columns).toList(),
                numbered || grid.label() == 0, rows);
    }

    private static Table.Cell cell(String text) {
        var paragraphs = UserText.paragraphs(text);
        return paragraphs.isEmpty() ? Table.Cell.of(NOTHING) : new Table.Cell(paragraphs);
    }
}
