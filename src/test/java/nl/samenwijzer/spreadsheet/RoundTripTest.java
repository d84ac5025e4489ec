package nl.samenwijzer.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import nl.samenwijzer.document.Checker;
import nl.samenwijzer.spreadsheet.writing.SheetContent;
import nl.samenwijzer.spreadsheet.writing.SheetContent.Heading;
import nl.samenwijzer.spreadsheet.writing.SheetWriter;

/** What is written is read as the same. */
class RoundTripTest {

    private static final List<String> TEXTS = List.of("=1+1", "+31 24", "-5", "@SUM(A1)", "'=1", "''=1", "'gewoon'", "\tx",
            "\uFF1DSOM(A1)", "=cmd|'/C calc'!A0", "a;b,c\td", "zei \"ja\"", "\"", "regel 1\nregel 2\n", "\n\nx",
            "  twee  spaties  ",
            "emoji 😀👩‍👩‍👧 é e\u0301", "\u202Eشارع\u202C עברית", "<w:t>&amp;</w:t>", "_x0041_ _x", "]]>", "00123", "1-2",
            "ja", "TRUE",
            "woord ".repeat(300), "x".repeat(32_000));

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void texts_inEveryFormat_comeBackAsTheyWere(SheetFormat format) throws IOException {
        List<List<Cell>> rows = TEXTS.stream().map(text -> List.<Cell> of(new Cell.Text(text), new Cell.Text("eind"))).toList();

        List<List<String>> read = Sheets.read(file(format, rows));

        List<List<String>> expected = new ArrayList<>(List.of(List.of("1", "Eerste; kop", "=Tweede")));
        IntStream.range(0, TEXTS.size()).forEach(i -> expected.add(List.of(String.valueOf(i + 2), TEXTS.get(i), "eind")));
        assertThat(read).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void daysAndNumbers_inEveryFormat_comeBackAsPeopleTypeThem(SheetFormat format) throws IOException {
        List<Cell> row = List.of(new Cell.Day(LocalDate.of(2027, 12, 31)), new Cell.Number(new BigDecimal("-2.50")), Cell.EMPTY,
                new Cell.Number(new BigDecimal("1234567")), new Cell.Day(LocalDate.of(1999, 1, 2)));

        List<List<String>> read = Sheets.read(file(format, List.of(row)));

        assertThat(read.get(1)).containsExactly("2", "31-12-2027",
                format == SheetFormat.XLSX || format == SheetFormat.ODS ? "-2,5"
                        : "-2,50",
                "", "1234567", "2-1-1999");
    }

    @Test
    void xlsx_ofOthers_holdsTextsAndDaysAndNoFormula() throws IOException {
        List<List<Cell>> rows = TEXTS.stream().map(text -> List.<Cell> of(new Cell.Text(text),
                new Cell.Day(LocalDate.of(2027, 6, 1)))).toList();

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file(SheetFormat.XLSX, rows)))) {
            for (int i = 0; i < TEXTS.size(); i++) {
                var row = book.getSheetAt(0).getRow(i + 1);
                assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
                assertThat(row.getCell(0).getStringCellValue()).isEqualTo(TEXTS.get(i));
                assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2027, 6, 1));
            }
        }
    }

    @Test
    void csv_neverHoldsACellThatIsAFormula() throws IOException {
        List<List<Cell>> rows = TEXTS.stream().map(text -> List.<Cell> of(new Cell.Text(text))).toList();

        String csv = new String(file(SheetFormat.CSV, rows), StandardCharsets.UTF_8);

        assertThat(csv).startsWith(Csv.START);
        assertThat(csv.substring(1).split("(?<=\r\n)")).allMatch(line -> !line.matches("(?s)\"?[=+\\-@\t\r\uFF1D].*"));
    }

    @Test
    void ods_isValid() throws Exception {
        List<List<Cell>> rows = new ArrayList<>(TEXTS.stream().map(text -> List.<Cell> of(new Cell.Text(text))).toList());
        rows.add(List.of(new Cell.Day(LocalDate.of(2027, 6, 1)), new Cell.Number(BigDecimal.TEN)));
        rows.add(List.of(new Cell.Text("control \u0001\uFFFE"), Cell.EMPTY));

        assertThat(Checker.ODF.faults(List.of(file(SheetFormat.ODS, rows)), "ods")).isEmpty();
    }

    private static byte[] file(SheetFormat format, List<List<Cell>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Heading> headings = List.of(new Heading("Eerste; kop", 20), new Heading("=Tweede", 30));
        SheetWriter.write(format, List.of(new SheetContent("Lijst", headings, rows), new SheetContent("Uitleg", headings,
                List.of())), out);
        return out.toByteArray();
    }
}
