package nl.samenwijzer.spreadsheet.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import nl.samenwijzer.spreadsheet.Cell;
import nl.samenwijzer.spreadsheet.SheetFormat;
import nl.samenwijzer.spreadsheet.Sheets;

class StableSheetTest {

    private static final List<SheetContent> SHEETS = List.of(new SheetContent("Lijst",
            List.of(new SheetContent.Heading("Wat", 10), new SheetContent.Heading("Dag", 10)),
            List.of(List.of(new Cell.Text("=1+1"), new Cell.Day(LocalDate.of(2027, 1, 2))))));

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void stable_file_readsAsAnyOther(SheetFormat format) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        SheetWriter.write(format, SHEETS, plain);

        assertThat(Sheets.read(SheetWriter.stable(format, SHEETS))).isEqualTo(Sheets.read(plain.toByteArray()));
    }

    @ParameterizedTest
    @EnumSource(value = SheetFormat.class, names = { "XLSX", "ODS" })
    void stable_file_tellsNoMomentOfWriting(SheetFormat format) throws IOException {
        byte[] file = SheetWriter.stable(format, SHEETS);

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(part.getTimeLocal()).as(part.getName()).isEqualTo(LocalDateTime.of(2000, 1, 1, 0, 0));
                assertThat(text).as(part.getName()).doesNotContain(String.valueOf(LocalDate.now().getYear()) + "-");
            }
        }
        assertThat(SheetWriter.stable(format, SHEETS)).isEqualTo(file);
    }

    @Test
    void stable_properties_areStillThere() throws IOException {
        assertThat(text(SheetWriter.stable(SheetFormat.XLSX, SHEETS), "docProps/core.xml")).contains("2000-01-01T00:00:00Z");
    }

    private static String text(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
