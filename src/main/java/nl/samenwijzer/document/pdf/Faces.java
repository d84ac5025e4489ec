package nl.samenwijzer.document.pdf;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.List;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import nl.samenwijzer.document.output.Resource;

/** The four faces of the document font, read once, embedded in every PDF. */
final class Faces {

    static final String FAMILY = "Source Sans 3";

    private static final int GSUB = 0x47535542;
    private static final int NOT_A_TABLE = 0x67737562;

    private record Face(byte[] ttf, int weight, FontStyle style) {
    }

    private final List<Face> faces = List.of(
            new Face(withoutLigatures(Resource.face("400Regular")), 400, FontStyle.NORMAL),
            new Face(withoutLigatures(Resource.face("400Regular_Italic")), 400, FontStyle.ITALIC),
            new Face(withoutLigatures(Resource.face("700Bold")), 700, FontStyle.NORMAL),
            new Face(withoutLigatures(Resource.face("700Bold_Italic")), 700, FontStyle.ITALIC));
    private final Glyphs glyphs = Glyphs.of(faces.stream().map(Face::ttf).toList());

    /** What the faces can show. */
    Glyphs glyphs() {
        return glyphs;
    }

    void register(PdfRendererBuilder builder) {
        for (var face : faces) {
            builder.useFont(() -> new ByteArrayInputStream(face.ttf()), FAMILY, face.weight(), face.style(), true,
                    EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
        }
    }

    /**
     * Hides the table of ligatures by renaming it in the table directory (16 bytes a table from byte 12). PDFBox would draw
     * "ft" as one glyph that it cannot map back to letters, so that "beschrijft" is read aloud as "beschrij".
     */
    private static byte[] withoutLigatures(byte[] ttf) {
        var buffer = ByteBuffer.wrap(ttf);
        int tables = buffer.getShort(4);
        for (int i = 0; i < tables; i++) {
            int at = 12 + 16 * i;
            if (buffer.getInt(at) == GSUB) {
                buffer.putInt(at, NOT_A_TABLE);
            }
        }
        return ttf;
    }
}
