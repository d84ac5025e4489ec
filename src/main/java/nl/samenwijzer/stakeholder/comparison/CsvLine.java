package nl.samenwijzer.stakeholder.comparison;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import nl.samenwijzer.spreadsheet.Csv;

/**
 * A line of a small CSV file, in UTF-8 or the encoding of Windows, with whichever sign is most in its first line between the
 * cells. Names of classes hold no line ends, so a line of the file is a line of the table.
 *
 * @param number of the line in the file, from 1
 */
record CsvLine(int number, List<String> cells) {

    static final int MOST_BYTES = 100_000;
    private static final int MOST_LINES = 1_000;
    private static final int LEAST_CELLS = 3;
    private static final int SHOWN = 40;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');

    CsvLine {
        cells = List.copyOf(cells);
    }

    /** The lines that hold something. Throws {@link UnreadableFigures} when there are none, or too many. */
    static List<CsvLine> all(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new UnreadableFigures("Dit bestand is te groot. Er passen hooguit 1.000 regels in, samen 100 kB.");
        }
        String text = text(file);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableFigures("Dit is geen CSV-bestand. Kies in je rekenprogramma 'Opslaan als' en dan CSV.");
        }
        List<String> lines = text.lines().toList();
        if (lines.size() > MOST_LINES) {
            throw new UnreadableFigures("Dit bestand heeft te veel regels: hooguit 1.000. Zet er alleen totalen in.");
        }
        char separator = separator(lines);
        List<CsvLine> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                all.add(new CsvLine(i + 1, cells(lines.get(i), separator)));
            }
        }
        if (all.isEmpty()) {
            throw new UnreadableFigures("Dit bestand is leeg. Vul het invulblad in en kies dat.");
        }
        return all;
    }

    /** The text of a cell; empty for one that is not there. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The text of a cell to quote in a message. */
    String shown(int column) {
        String text = cell(column).strip();
        return text.length() > SHOWN ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHOWN))) + "…"
                : text;
    }

    private static char separator(List<String> lines) {
        String first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
        char most = SEPARATORS.get(0);
        for (char one : SEPARATORS) {
            if (count(first, one) > count(first, most)) {
                most = one;
            }
        }
        return most;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                // a doubled one closes and opens again
                quoted = !quoted;
                if (quoted && !cell.isEmpty()) {
                    cell.append(c);
                }
            } else if (c == separator && !quoted) {
                cells.add(Csv.unshielded(cell.toString().strip()));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(Csv.unshielded(cell.toString().strip()));
        // spreadsheets make lines as wide as the widest
        while (cells.size() > LEAST_CELLS && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith(Csv.START) ? text.substring(Csv.START.length()) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, WINDOWS);
        }
    }
}
