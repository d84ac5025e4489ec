package nl.samenwijzer.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import nl.samenwijzer.spreadsheet.reading.UnreadableSheet;

/** Files that are not read, and what their sender is told. */
class RefusedFilesTest {

    private static final String ROW = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row>";
    private static final String OTHER = "Sla de lijst op als Excel (.xlsx), OpenDocument (.ods) of CSV en kies dat bestand.";
    private static final String DAMAGED = "Dit bestand is beschadigd of niet compleet.";
    private static final String TOO_MUCH = "Dit bestand bevat te veel.";
    private static final String PASSWORD = "Dit bestand is beveiligd met een wachtwoord.";
    private static final String MACROS = "In dit bestand zitten macro's. Die nemen we niet aan.";

    static Stream<Arguments> files() throws IOException {
        byte[] good = Sheets.zip(Sheets.xlsx(ROW));
        return Stream.of(
                Arguments.of("PDF", latin("%PDF-1.7\n%\u00E2\u00E3"), "Dit is een PDF-bestand. " + OTHER),
                Arguments.of("PNG", latin("\u0089PNG\r\n\u001A\n\0\0\0"), "Dit is een afbeelding. " + OTHER),
                Arguments.of("page", latin("\n<!DOCTYPE html><table>"), "Dit is een webpagina of XML-bestand. " + OTHER),
                Arguments.of("binary", latin("\u0001\u0002\u0003\0\u0005tekst"), "Dit is geen spreadsheet. " + OTHER),
                Arguments.of("old Excel", latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1W\0o\0r\0k\0b\0o\0o\0k\0"),
                        "Dit is een oud Excel-bestand (.xls). " + OTHER),
                Arguments.of("password",
                        latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"),
                        PASSWORD),
                Arguments.of("ODS with password", zip(Sheets.ods(""), "META-INF/manifest.xml",
                        "<m><manifest:encryption-data/></m>"), PASSWORD),
                Arguments.of("macros", zip(Sheets.xlsx(ROW), "xl/vbaProject.bin", "x"), MACROS),
                Arguments.of("macros by type", zip(Sheets.xlsx(ROW), "[Content_Types].xml",
                        Sheets.TYPES.replace("openxmlformats-officedocument.spreadsheetml.sheet",
                                "ms-excel.sheet.macroEnabled")),
                        MACROS),
                Arguments.of("macros in ODS", zip(Sheets.ods(""), "Basic/Standard/x.xml", "x"), MACROS),
                Arguments.of("text document", Sheets.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text")),
                        "Dit is een ander soort OpenDocument-bestand. " + OTHER),
                Arguments.of("Word", Sheets.zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<x/>")),
                        "Dit is een ander soort Office-bestand. " + OTHER),
                Arguments.of("zip", Sheets.zip(Map.of("../../foto.jpg", "x")),
                        "Dit is een zip-bestand, geen spreadsheet. " + OTHER),
                Arguments.of("half", Arrays.copyOf(good, good.length / 2), DAMAGED),
                Arguments.of("two of a name", zip(Sheets.xlsx(ROW), "XL/workbook.xml", "x"), DAMAGED),
                Arguments.of("no sheet", zip(Sheets.xlsx(ROW), "xl/_rels/workbook.xml.rels",
                        "<r><Relationship Id=\"rId1\" Target=\"../../etc/passwd\"/></r>"), DAMAGED),
                Arguments.of("broken XML", Sheets.zip(Sheets.xlsx("<row><c></row>")), DAMAGED),
                Arguments.of("text that is not there", Sheets.zip(Sheets.xlsx("<row><c t=\"s\"><v>9</v></c></row>")), DAMAGED),
                Arguments.of("entities", zip(Sheets.xlsx(ROW), "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>&e;</worksheet>"), DAMAGED),
                Arguments.of("entities in ODS", zip(Sheets.ods(""), "content.xml",
                        "<!DOCTYPE x [<!ENTITY e \"x\"><!ENTITY f \"&e;&e;\">]><a>&f;</a>"), DAMAGED),
                Arguments.of("half a character", Sheets.zip(Sheets.xlsx("<row><c t=\"str\"><v>&#xD800;</v></c></row>")),
                        DAMAGED),
                Arguments.of("deep", Sheets.zip(Sheets.xlsx("<a>".repeat(200))), DAMAGED),
                Arguments.of("bomb", zip(Sheets.xlsx(ROW), "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData>" + " ".repeat(60_000_000)), TOO_MUCH),
                Arguments.of("bomb that lies about its size", lying(), TOO_MUCH),
                Arguments.of("bomb of styles", zip(Sheets.xlsx(ROW), "xl/styles.xml", "<x/>".repeat(5_000_000)), TOO_MUCH),
                Arguments.of("100,000 parts", manyParts(), TOO_MUCH),
                Arguments.of("large", new byte[12_000_001], TOO_MUCH),
                Arguments.of("far column", Sheets.zip(Sheets.xlsx("<row r=\"3\"><c r=\"ZZZZZZZ3\"><v>1</v></c></row>")),
                        "In rij 3 staat iets voorbij kolom 200."),
                Arguments.of("far column in ODS",
                        Sheets.zip(Sheets.ods("<table:table-row><table:table-cell table:number-columns-repeated=\"16384\">"
                                + "<text:p>x</text:p></table:table-cell></table:table-row>")),
                        "In rij 1 staat iets voorbij kolom 200."),
                Arguments.of("long cell", Sheets.zip(Sheets.xlsx("<row r=\"7\"><c r=\"AB7\" t=\"str\"><v>" + noise(1_000_001)
                        + "</v></c></row>")), "De tekst in cel AB7 is langer dan 1 MB."),
                Arguments.of("many cells in CSV", latin("a\";" + ";".repeat(11_000_000)), TOO_MUCH),
                Arguments.of("long cell in CSV", latin("a;" + "x".repeat(1_000_001)),
                        "De tekst in cel B1 is langer dan 1 MB."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void file_thatIsNotRead_saysWhyAndWhatToDo(String what, byte[] file, String told) {
        long begin = System.nanoTime();
        assertThatThrownBy(() -> Sheets.read(file)).isInstanceOf(UnreadableSheet.class).hasMessageStartingWith(told);
        assertThat(System.nanoTime() - begin).as(what).isLessThan(3_000_000_000L);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(Map<String, String> parts, String name, String content) {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put(name, content);
        return Sheets.zip(all);
    }

    private static String noise(int length) {
        StringBuilder text = new StringBuilder();
        new java.util.Random(1).ints(length, 'a', 'z').forEach(c -> text.append((char) c));
        return text.toString();
    }

    /** The folder of the zip says that the sheet is small. */
    private static byte[] lying() {
        byte[] file = zip(Sheets.xlsx(ROW), "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + " ".repeat(30_000_000));
        byte[] name = "xl/worksheets/sheet1.xml".getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at + 46 + name.length <= file.length; at++) {
            boolean inFolder = file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 1 && file[at + 3] == 2;
            if (inFolder && Arrays.equals(name, Arrays.copyOfRange(file, at + 46, at + 46 + name.length))) {
                file[at + 24] = 100;
                file[at + 25] = 0;
                file[at + 26] = 0;
                file[at + 27] = 0;
            }
        }
        return file;
    }

    private static byte[] manyParts() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (int i = 0; i < 100_000; i++) {
                zip.putNextEntry(new ZipEntry("p" + i));
            }
        }
        return bytes.toByteArray();
    }
}
