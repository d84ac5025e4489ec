package nl.samenwijzer.document.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import nl.samenwijzer.document.DocumentFiles;
import nl.samenwijzer.document.HouseSheet;
import nl.samenwijzer.document.output.HouseStyle;

/** Makes of a document a page that shows without this application: its style sheets are inside. */
final class OfflinePage {

    private static final String STYLE = style();

    private final Map<String, String> sheets;

    OfflinePage(HouseStyle style) {
        sheets = Map.of(DocumentFiles.STYLESHEET, STYLE, HouseSheet.ADDRESS, HouseSheet.css(style));
    }

    /** The page with its style sheets in the place of the links to them. */
    byte[] of(byte[] html) {
        String page = new String(html, StandardCharsets.UTF_8);
        for (var sheet : sheets.entrySet()) {
            String link = "<link rel=\"stylesheet\" href=\"" + sheet.getKey() + "\"/>";
            if (!page.contains(link)) {
                throw new IllegalStateException("a document without a link to its style sheet " + sheet.getKey());
            }
            page = page.replace(link, "<style>\n" + sheet.getValue() + "</style>");
        }
        return page.getBytes(StandardCharsets.UTF_8);
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
