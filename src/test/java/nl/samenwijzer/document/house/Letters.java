package nl.samenwijzer.document.house;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import nl.samenwijzer.document.output.Typeface;

/** Folders with a letter of another name, made of the one that comes with us, and with faults in it. */
final class Letters {

    static final String FAMILY = "Proefletter 2";

    private Letters() {
    }

    /** A folder in which nothing is wrong. */
    static Path folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        var bundled = Typeface.BUNDLED;
        for (var face : Map.of("regular", bundled.regular(), "italic", bundled.italic(), "bold", bundled.bold(), "bold-italic",
                bundled.boldItalic()).entrySet()) {
            Files.write(folder.resolve(face.getKey() + ".ttf"), renamed(face.getValue()));
        }
        return folder;
    }

    /** The face under a name that is as long. */
    private static byte[] renamed(byte[] face) {
        for (var charset : new java.nio.charset.Charset[] { StandardCharsets.UTF_16BE, StandardCharsets.US_ASCII }) {
            var text = new String(face, StandardCharsets.ISO_8859_1);
            var from = new String(bundledName(charset), StandardCharsets.ISO_8859_1);
            var to = new String(FAMILY.getBytes(charset), StandardCharsets.ISO_8859_1);
            face = text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
        }
        return face;
    }

    private static byte[] bundledName(java.nio.charset.Charset charset) {
        return Typeface.BUNDLED.family().getBytes(charset);
    }

    /** The face with other rights. */
    static byte[] withRights(int fsType) {
        var face = Typeface.BUNDLED.regular().clone();
        var buffer = ByteBuffer.wrap(face);
        for (int i = 0, at = 12; i < buffer.getShort(4); i++, at += 16) {
            if (buffer.getInt(at) == 0x4F532F32) {
                buffer.putShort(buffer.getInt(at + 8) + 8, (short) fsType);
            }
        }
        return face;
    }

    /** The face with these letters only. */
    static byte[] only(String letters) throws IOException {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(Typeface.BUNDLED.regular()))) {
            var subset = new TTFSubsetter(font);
            letters.codePoints().forEach(subset::add);
            var out = new ByteArrayOutputStream();
            subset.writeToStream(out);
            return out.toByteArray();
        }
    }
}
