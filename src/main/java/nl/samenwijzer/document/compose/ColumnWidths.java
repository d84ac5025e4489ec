package nl.samenwijzer.document.compose;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;

/** How wide the columns of a table are, in average letters of its font: words stay whole, long texts get what is left. */
final class ColumnWidths {

    /** Letters that fit beside each other on a portrait page of A4. */
    private static final int LINE = 112;
    /** Letters that fit in the room around a cell, and a little for bold. */
    private static final int AROUND = 4;
    /** A column is so wide that its head, which repeats on each page, takes no more lines. */
    private static final int HEAD_LINES = 3;
    /** From here on a cell takes more lines. */
    private static final int LONG_TEXT = 20;

    private ColumnWidths() {
    }

    /** Whether columns of these kinds have room beside each other, whatever is in them. */
    static boolean fit(List<Column> columns) {
        return columns.stream().mapToInt(column -> Math.max(expected(column.type()), longestWord(column.label()) + 2))
                .sum() <= LINE;
    }

    /** A column that holds nothing longer than its header of one word. */
    static int ofWord(String header) {
        return AROUND + header.length() + 1;
    }

    /** The width of each column for what is in it. */
    static List<Integer> of(Grid grid) {
        var texts = IntStream.range(0, grid.columns().size())
                .mapToObj(i -> grid.lines().stream().map(line -> line.cells().get(i)).toList()).toList();
        var least = IntStream.range(0, texts.size()).map(i -> least(grid.columns().get(i).label(), texts.get(i))).toArray();
        var wanted = IntStream.range(0, texts.size())
                .map(i -> Math.max(least[i], wanted(grid.columns().get(i).label(), texts.get(i)))).toArray();
        int left = Math.max(0, LINE - IntStream.of(least).sum());
        int asked = Math.max(1, IntStream.of(wanted).sum() - IntStream.of(least).sum());
        return IntStream.range(0, texts.size()).mapToObj(i -> least[i] + (wanted[i] - least[i]) * left / asked).toList();
    }

    private static int expected(ColumnType type) {
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

    private static int least(String header, List<String> texts) {
        int word = Stream.concat(Stream.of(header), texts.stream()).mapToInt(ColumnWidths::longestWord).max().orElse(0);
        return AROUND + Math.max(header.length() / HEAD_LINES, word);
    }

    /** A head of two lines, and texts on one. */
    private static int wanted(String header, List<String> texts) {
        int longest = IntStream.concat(IntStream.of(header.length() / 2 + 2), texts.stream().mapToInt(String::length)).max()
                .orElse(0);
        return AROUND + (longest <= LONG_TEXT ? longest : LONG_TEXT + Math.min(3 * LONG_TEXT, (longest - LONG_TEXT) / 4));
    }

    private static int longestWord(String text) {
        return Stream.of(text.split("[\\s-]")).mapToInt(ColumnWidths::breadth).max().orElse(0);
    }

    /** An m is three times as wide as an i: a word of wide letters that is measured by their number breaks. */
    private static int breadth(String word) {
        int hundredths = word.codePoints().map(c -> switch (c) {
            case 'm', 'w', 'M', 'W' -> 165;
            case 'i', 'j', 'l', 't', 'f', 'r', 'I', '.', ',', ':', ';', '\'', '!', '|', '(', ')', '/' -> 65;
            default -> Character.isUpperCase(c) ? 125 : 110;
        }).sum();
        return (hundredths + 99) / 100;
    }
}
