package nl.samenwijzer.document.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The logo of a municipality, checked and read once. The array is never written to.
 *
 * @param svg the drawing as SVG, when it is one
 * @param png the same as PNG, for formats and programs that know no SVG
 * @param ratio height divided by width
 */
public record Logo(Optional<String> svg, byte[] png, double ratio) {

    /** Room for the logo on a cover page in millimetres, and above the title of a document without one. */
    private static final Size COVER = new Size(60, 30);
    private static final Size BRIEF = new Size(40, 18);

    /** Width and height in millimetres. */
    public record Size(double width, double height) {
    }

    /** A file of the logo: {@code svg} or {@code png}. */
    public record File(String extension, byte[] content) {
    }

    /** The logo in each kind of file that there is, the sharpest first. */
    public List<File> files() {
        return Stream.concat(svg.map(text -> new File("svg", text.getBytes(StandardCharsets.UTF_8))).stream(),
                Stream.of(new File("png", png))).toList();
    }

    /** As large as the room for it allows, in its own proportions. */
    public Size size(boolean coverPage) {
        var room = coverPage ? COVER : BRIEF;
        double width = Math.min(room.width(), room.height() / ratio);
        return new Size(width, width * ratio);
    }

    /** What it is to people who do not see it. */
    public static String alt(String organisation) {
        return Words.of("logo-of").formatted(organisation);
    }
}
