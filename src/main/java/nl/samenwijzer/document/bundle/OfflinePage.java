package nl.samenwijzer.document.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.samenwijzer.document.DocumentFiles;

/** A document as a page that shows without this application: its style sheet is inside. */
public final class OfflinePage {

    private static final Pattern LINK = Pattern
            .compile("<link rel=\"stylesheet\" href=\"" + Pattern.quote(DocumentFiles.STYLESHEET) + "\"\\s*/?>");
    private static final String STYLE = style();

    private OfflinePage() {
    }

    /** The page with its style sheet in the place of the link to it. */
    public static byte[] of(byte[] html) {
        String page = new String(html, StandardCharsets.UTF_8);
        Matcher link = LINK.matcher(page);
        if (!link.find()) {
            throw new IllegalStateException("a document without a link to its style sheet");
        }
        return (page.substring(0, link.start()) + "<style>\n" + STYLE + "</style>" + page.substring(link.end()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String style() {
        String path = "/META-INF/resources" + DocumentFiles.STYLESHEET;
        try (InputStream in = OfflinePage.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
