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
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;

/** Lays rows out: as a table when that fits on a portrait page, as a card per row when it does not. */
final class Rows {

    /** Cards of one answer; about forty pages. */
    static final int CARDS = 500;
    /** Characters of the table font that fit beside each other on a portrait page of A4. */
    private static final int LINE = 112;
    private static final int MOST_COLUMNS = 7;
    /** A longer cell makes a row that is mostly white. */
    private static final int LONGEST_CELL = 800;
    /** Characters that fit in the room around a cell, and a little for bold. */
    private static final int AROUND = 4;
    /** A column is so wide that its head, which repeats on each page, takes no more lines. */
    private static final int HEAD_LINES = 3;
    /** From here on a cell takes more lines. */
    private static final int LONG_TEXT = 20;
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
        return grid.columns().size() <= MOST_COLUMNS && grid.columns().stream().mapToInt(Rows::width).sum() <= LINE
                && grid.lines().stream().flatMap(line -> line.cells().stream()).allMatch(cell -> cell.length() <= LONGEST_CELL);
    }

    private static Table table(String caption, Grid grid, boolean numbered) {
        var number = new Table.Column(Words.of("row-number"), AROUND + Words.of("row-number").length() + 1);
        var shares = shares(grid);
        var columns = IntStream.range(0, shares.size())
                .mapToObj(i -> new Table.Column(grid.columns().get(i).label(), shares.get(i)));
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

    /** What a column is expected to need: at least the longest word of its header, which does not break. */
    private static int width(Column column) {
        return Math.max(width(column.type()), longestWord(column.label()) + 2);
    }

    private static int width(ColumnType type) {
        return switch (type) {
            case TEXT -> 26;
            case REFERENCES -> 20;
            case SHORT_TEXT, MULTIPLE_CHOICE, REFERENCE -> 18;
            case SINGLE_CHOICE -> 15;
            case SCORE, DATE -> 13;
            case NUMBER -> 9;
            case YES_NO, TIME -> 8;
        };
    }

    /** The widths of the columns for what is in them: words stay whole, long texts get what is left. */
    private static List<Integer> shares(Grid grid) {
        var texts = IntStream.range(0, grid.columns().size())
                .mapToObj(i -> grid.lines().stream().map(line -> line.cells().get(i)).toList()).toList();
        var least = IntStream.range(0, texts.size()).map(i -> Math.max(grid.columns().get(i).label().length() / HEAD_LINES,
                Stream.concat(Stream.of(grid.columns().get(i).label()), texts.get(i).stream()).mapToInt(Rows::longestWord).max()
                        .orElse(0))
                + AROUND).toArray();
        var wanted = IntStream.range(0, texts.size()).map(i -> Math.max(least[i], wanted(texts.get(i)))).toArray();
        int left = Math.max(0, LINE - IntStream.of(least).sum());
        int asked = Math.max(1, IntStream.of(wanted).sum() - IntStream.of(least).sum());
        return IntStream.range(0, texts.size()).mapToObj(i -> least[i] + (wanted[i] - least[i]) * left / asked).toList();
    }

    private static int wanted(List<String> texts) {
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        return AROUND + (longest <= LONG_TEXT ? longest : LONG_TEXT + Math.min(3 * LONG_TEXT, (longest - LONG_TEXT) / 4));
    }

    private static int longestWord(String text) {
        return Stream.of(text.split("[\\s-]")).mapToInt(String::length).max().orElse(0);
    }
}
