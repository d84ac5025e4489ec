package nl.samenwijzer.document.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The static parts of documents: style sheets and words under {@code /document}, font faces under {@code /fonts}. */
public final class Resource {

    private Resource() {
    }

    /** The text of {@code /document/name}. */
    public static String text(String name) {
        return new String(bytes("/document/" + name), StandardCharsets.UTF_8);
    }

    /**
     * The text of {@code /document/name} in the colours of this house style: {@code @accent@} becomes {@code #rrggbb} and
     * {@code @accent-rgb@} the same without number sign; {@code @line@} and {@code @line-rgb@} likewise.
     */
    public static String text(String name, HouseStyle style) {
        return text(name).replace("@accent@", style.accent().hex()).replace("@accent-rgb@", style.accent().rgb())
                .replace("@line@", style.line().hex()).replace("@line-rgb@", style.line().rgb());
    }

    /** The bytes of one face of the document font, such as {@code 400Regular}. */
    public static byte[] face(String name) {
        return bytes("/fonts/SourceSans3_" + name + ".ttf");
    }

    private static byte[] bytes(String path) {
        try (var in = Resource.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
