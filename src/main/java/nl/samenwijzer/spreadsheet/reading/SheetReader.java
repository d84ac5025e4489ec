package nl.samenwijzer.spreadsheet.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Reads a file of any format. What it is, its content says; its name does not matter. */
public final class SheetReader {

    private SheetReader() {
    }

    /** Gives the sheets to the sink one after the other. Throws {@link UnreadableSheet} when the file is refused. */
    public static void read(Path file, SheetSink sink) {
        try {
            if (Files.size(file) > Limits.FILE) {
                throw UnreadableSheet.tooLarge();
            }
            if (FileKind.isZip(file)) {
                zipped(file, sink);
            } else {
                CsvReader.read(Files.readAllBytes(file), sink);
            }
        } catch (ZipException broken) {
            throw String.valueOf(broken.getMessage()).contains("encrypted") ? UnreadableSheet.password()
                    : UnreadableSheet.damaged();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static void zipped(Path file, SheetSink sink) throws IOException {
        try (SafeZip zip = new SafeZip(file)) {
            switch (FileKind.zipped(zip)) {
                case XLSX -> new XlsxReader(zip, sink).read();
                default -> new OdsReader(zip, sink).read();
            }
        }
    }
}
