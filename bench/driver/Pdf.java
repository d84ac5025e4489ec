package nl.samenwijzer.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** Counts pages without a PDF library: page objects stand in the file itself or in its compressed object streams. */
final class Pdf {

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final Pattern OBJECT_STREAM = Pattern.compile("/ObjStm\\b.*?stream\\r?\\n(.*?)endstream", Pattern.DOTALL);

    private Pdf() {
    }

    static long pages(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        long pages = PAGE.matcher(text).results().count();
        Matcher streams = OBJECT_STREAM.matcher(text);
        while (streams.find()) {
            pages += PAGE.matcher(inflate(streams.group(1))).results().count();
        }
        return pages;
    }

    private static String inflate(String stream) {
        byte[] compressed = stream.getBytes(StandardCharsets.ISO_8859_1);
        try (InflaterInputStream inflated = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
            return new String(inflated.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException notCompressed) {
            return stream;
        }
    }
}
