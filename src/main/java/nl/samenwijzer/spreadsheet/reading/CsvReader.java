package nl.samenwijzer.spreadsheet.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import nl.samenwijzer.spreadsheet.Csv;

/**
 * Reads CSV. Which sign is between the cells a file does not tell: the text is offered once for each, the likeliest first, as
 * if these were sheets, until somebody recognises one.
 */
final class CsvReader {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final String TOLD = "sep=";

    private CsvReader() {
    }

    static void read(byte[] file, SheetSink sink) throws IOException {
        String text = CsvText.of(file);
        for (char separator : separators(text)) {
            if (!sink.sheet()) {
                return;
            }
            read(text, separator, sink);
        }
    }

    private static List<Character> separators(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (first.toLowerCase(Locale.ROOT).startsWith(TOLD) && first.length() == TOLD.length() + 1) {
            return List.of(first.charAt(TOLD.length()));
        }
        List<Character> likeliest = new ArrayList<>(SEPARATORS);
        likeliest.sort(Comparator.comparing((Character sign) -> first.chars().filter(c -> c == sign).count()).reversed());
        return likeliest;
    }

    /** Before anything is split: a line of a million signs would become a million cells. */
    private static void fits(String text, char separator) {
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            signs = c == '\n' || c == '\r' ? 0 : c == separator ? signs + 1 : signs;
            if (signs > Limits.SIGNS) {
                throw UnreadableSheet.tooLarge();
            }
        }
    }

    private static void read(String text, char separator, SheetSink sink) throws IOException {
        fits(text, separator);
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false)
                .setTrailingData(true).setLenientEof(true).get();
        try (CSVParser records = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : records) {
                Row row = new Row((int) record.getRecordNumber());
                for (int column = 0; column < record.size(); column++) {
                    String cell = record.get(column);
                    row.fits(column, cell.length());
                    row.put(column, Csv.unshielded(cell));
                }
                if (!row.isEmpty() && !sink.row(row.number(), row.cells())) {
                    return;
                }
            }
        } catch (UncheckedIOException | IllegalStateException wrong) {
            throw UnreadableSheet.damaged();
        }
    }
}
