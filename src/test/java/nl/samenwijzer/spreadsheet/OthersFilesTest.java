package nl.samenwijzer.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import nl.samenwijzer.spreadsheet.reading.SheetSink;

/** Files as other programs make them. */
class OthersFilesTest {

    @Test
    void xlsx_withEveryKindOfCell_isReadAsPeopleSeeIt() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Row row = book.createSheet("Blad").createRow(2);
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("[$-413]d mmmm yyyy"));
            CellStyle money = book.createCellStyle();
            money.setDataFormat(book.createDataFormat().getFormat("\"dag\" #,##0.00"));
            row.createCell(0).setCellValue("gewoon\nén 😀");
            row.createCell(1).setCellValue(LocalDate.of(2027, 12, 31));
            row.getCell(1).setCellStyle(day);
            row.createCell(2).setCellValue(0.1 + 0.2);
            row.getCell(2).setCellStyle(money);
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellFormula("1+2");
            row.createCell(5).setCellFormula("\"a\"&\"b\"");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            XSSFRichTextString rich = new XSSFRichTextString("half vet");
            rich.applyFont(0, 4, book.createFont());
            row.createCell(6).setCellValue(rich);
            row.createCell(8).setCellValue(12345678);
            book.createSheet("Leeg");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);

            assertThat(Sheets.read(out.toByteArray())).containsExactly(List.of("3", "gewoon\nén 😀", "31-12-2027", "0,3", "ja",
                    "3", "ab", "half vet", "", "12345678"));
        }
    }

    @Test
    void xlsx_ofAnOldMac_countsDaysFromItsOwnStart() {
        var parts = Sheets.xlsx("<row><c s=\"1\"><v>0</v></c></row>");
        parts.put("xl/workbook.xml", parts.get("xl/workbook.xml").replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
        parts.put("[Content_Types].xml", Sheets.TYPES.replace("sharedStrings", "styles"));
        parts.put("xl/styles.xml", "<s><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></s>");

        assertThat(Sheets.read(Sheets.zip(parts))).containsExactly(List.of("1", "1-1-1904"));
    }

    @Test
    void ods_withRepeatsAndNotes_isReadWithoutThem() {
        String empty = "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
        byte[] file = Sheets.zip(Sheets
                .ods("""
                        <table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>
                        <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/>
                        <table:table-cell office:value-type="string" table:number-columns-repeated="2"><office:annotation><text:p>notitie</text:p></office:annotation><text:p>a<text:s text:c="2"/><text:span>b</text:span><text:line-break/>c</text:p><text:p/></table:table-cell>
                        <table:table-cell office:value-type="date" office:date-value="2027-06-01T10:00:00"><text:p>1 juni</text:p></table:table-cell>
                        <table:table-cell office:value-type="currency" office:value="2.50"><text:p>€ 2,50</text:p></table:table-cell>
                        <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAAR</text:p></table:table-cell>
                        <table:table-cell table:number-columns-repeated="16000"/></table:table-row>"""
                        + empty));

        List<String> cells = List.of("", "", "a  b\nc\n", "a  b\nc\n", "1-6-2027", "2,5", "ja");
        assertThat(Sheets.read(file)).containsExactly(numbered("4", cells), numbered("5", cells));
    }

    @Test
    void csv_inEveryEncoding_isRead() {
        String text = "naam;café\r\n\"Jan \"\"de\"\" Boer\n2\";é\r\n";
        List<List<String>> expected = List.of(List.of("1", "naam", "café"), List.of("2", "Jan \"de\" Boer\n2", "é"));

        assertThat(Sheets.read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(Sheets.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(Sheets.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(expected);
        assertThat(Sheets.read(text.getBytes(StandardCharsets.UTF_16))).isEqualTo(expected);
        assertThat(Sheets.read(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(expected);
        assertThat(Sheets.read("naam,café\n\n\"x, y\",z".getBytes(StandardCharsets.UTF_8))).containsExactly(
                List.of("1", "naam", "café"), List.of("3", "x, y", "z"));
        assertThat(Sheets.read("sep=|\na|b".getBytes(StandardCharsets.UTF_8))).containsExactly(List.of("1", "sep="),
                List.of("2", "a", "b"));
        assertThat(Sheets.read("a\tb\n1;2;3\t4".getBytes(StandardCharsets.UTF_8))).containsExactly(List.of("1", "a", "b"),
                List.of("2", "1;2;3", "4"));
        assertThat(Sheets.read("a;\"open".getBytes(StandardCharsets.UTF_8))).containsExactly(List.of("1", "a", "open"));
        assertThat(Sheets.read(new byte[0])).isEmpty();
    }

    @Test
    void csv_withTextThatCannotBeKept_givesItOn() {
        byte[] half = "\uFEFFa;\uD800".getBytes(StandardCharsets.UTF_16LE);
        half[half.length - 2] = 0;
        half[half.length - 1] = (byte) 0xD8;

        assertThat(Sheets.read(half)).containsExactly(List.of("1", "a", "\uD800"));
        assertThat(Sheets.read(("naam;x\0y" + "\nnog een regel tekst".repeat(10)).getBytes(StandardCharsets.UTF_8)).get(0))
                .containsExactly("1", "naam", "x\0y");
    }

    @Test
    void csv_unrecognised_isOfferedWithEverySeparator() {
        List<Integer> cells = new ArrayList<>();
        Sheets.read("a;b;c,d\te".getBytes(StandardCharsets.UTF_8), new SheetSink() {
            @Override
            public boolean sheet() {
                return true;
            }

            @Override
            public boolean row(int number, List<String> row) {
                cells.add(row.size());
                return true;
            }
        });

        assertThat(cells).containsExactly(3, 2, 2);
    }

    private static List<String> numbered(String number, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(number));
        row.addAll(cells);
        return row;
    }
}
