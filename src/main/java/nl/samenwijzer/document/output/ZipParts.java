package nl.samenwijzer.document.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip of XML parts, as OOXML and ODF files are. The same parts always give the same bytes: zip times are fixed. */
public final class ZipParts {

    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    /** Writes to the stream, which {@link #finish} leaves open. */
    public ZipParts(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** One XML part. */
    public void xml(String name, Consumer<Xml> body) throws IOException {
        bytes(name, xml(body));
    }

    /** The bytes of an XML part, for a part whose content must be known before an earlier one is written. */
    public static byte[] xml(Consumer<Xml> body) {
        var buffer = new ByteArrayOutputStream(32_000);
        var xml = new Xml(buffer).declaration();
        body.accept(xml);
        xml.end();
        return buffer.toByteArray();
    }

    /** One part of ready text. */
    public void text(String name, String content) throws IOException {
        bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** One part of ready bytes. */
    public void bytes(String name, byte[] content) throws IOException {
        write(new ZipEntry(name), content);
    }

    /** An uncompressed part, as ODF asks for its media type (ODF 1.3 part 2, 3.3). */
    public void stored(String name, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        write(entry, bytes);
    }

    /** Ends the zip. */
    public void finish() throws IOException {
        zip.finish();
    }

    private void write(ZipEntry entry, byte[] content) throws IOException {
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
