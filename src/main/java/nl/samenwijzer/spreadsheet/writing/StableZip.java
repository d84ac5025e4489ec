package nl.samenwijzer.spreadsheet.writing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An XLSX file without the moment at which it was written: in the times of its parts, and in what it says of itself. Reads the
 * directory at its end (APPNOTE 4.3.12), because the sizes between the parts of such a file are not those that Java expects.
 */
final class StableZip {

    /** The time of every part. */
    static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String MOMENT = "(?<head><dcterms:(?:created|modified)[^>]*>)[^<]*";

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int IN_DIRECTORY = 46;
    private static final int BEFORE_PART = 30;

    private final ByteBuffer file;

    private StableZip(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The same file with fixed moments. The file is one of ours: compressed parts, no comment. */
    static byte[] of(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        try (ZipOutputStream to = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            new StableZip(file).copy(to);
        }
        return out.toByteArray();
    }

    private void copy(ZipOutputStream to) throws IOException {
        int end = file.capacity() - END_SIZE;
        if (file.getInt(end) != END) {
            throw new IOException("no directory at the end");
        }
        int at = file.getInt(end + 16);
        for (int parts = file.getShort(end + 10) & 0xFFFF; parts > 0; parts--) {
            int nameLength = file.getShort(at + 28) & 0xFFFF;
            String name = new String(file.array(), at + IN_DIRECTORY, nameLength, StandardCharsets.UTF_8);
            byte[] content = content(file.getInt(at + 42), file.getInt(at + 20));
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(TIME);
            to.putNextEntry(entry);
            to.write(name.equals(PROPERTIES) ? timeless(content) : content);
            to.closeEntry();
            at += IN_DIRECTORY + nameLength + (file.getShort(at + 30) & 0xFFFF) + (file.getShort(at + 32) & 0xFFFF);
        }
    }

    private byte[] content(int part, int compressed) throws IOException {
        int begin = part + BEFORE_PART + (file.getShort(part + 26) & 0xFFFF) + (file.getShort(part + 28) & 0xFFFF);
        return new InflaterInputStream(new ByteArrayInputStream(file.array(), begin, compressed), new Inflater(true))
                .readAllBytes();
    }

    private static byte[] timeless(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8).replaceAll(MOMENT, "${head}2000-01-01T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
