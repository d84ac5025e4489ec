package nl.samenwijzer.document.pdf;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import nl.samenwijzer.document.output.Typeface;

/** The faces of text and drawings, read once, embedded in every PDF as far as it uses them. */
final class Faces {

    /** The name by which drawings ask for their letter. */
    private static final String DRAWINGS = Typeface.BUNDLED.family();
    /** The name by which the style sheet asks for a municipality's own letter; that in the file may hold anything. */
    private static final String OWN = "House";
    private static final int GSUB = 0x47535542;
    private static final int NOT_A_TABLE = 0x67737562;

    private record Face(byte[] ttf, int weight, FontStyle style) {
    }

    private final boolean own;
    private final List<Face> text;
    private final List<Face> drawings;
    private final Glyphs glyphs;

    Faces(Typeface typeface) {
        own = typeface != Typeface.BUNDLED;
        drawings = faces(Typeface.BUNDLED);
        text = own ? faces(typeface) : drawings;
        glyphs = Glyphs.of(Stream.concat(text.stream(), own ? drawings.stream() : Stream.empty()).map(Face::ttf).toList());
    }

    private static List<Face> faces(Typeface typeface) {
        return List.of(new Face(withoutLigatures(typeface.regular()), 400, FontStyle.NORMAL),
                new Face(withoutLigatures(typeface.italic()), 400, FontStyle.ITALIC),
                new Face(withoutLigatures(typeface.bold()), 700, FontStyle.NORMAL),
                new Face(withoutLigatures(typeface.boldItalic()), 700, FontStyle.ITALIC));
    }

    /** The font family of the style sheet. */
    String family() {
        return own ? OWN : DRAWINGS;
    }

    /** What the faces can show, in text and drawings alike. */
    Glyphs glyphs() {
        return glyphs;
    }

    void register(PdfRendererBuilder builder) {
        if (own) {
            register(builder, text, OWN, EnumSet.of(FSFontUseCase.DOCUMENT));
            register(builder, drawings, DRAWINGS, EnumSet.of(FSFontUseCase.SVG));
        } else {
            register(builder, text, DRAWINGS, EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
        }
    }

    private static void register(PdfRendererBuilder builder, List<Face> faces, String family, Set<FSFontUseCase> uses) {
        for (var face : faces) {
            builder.useFont(() -> new ByteArrayInputStream(face.ttf()), family, face.weight(), face.style(), true, uses);
        }
    }

    /**
     * Hides the table of ligatures by renaming it in the table directory (16 bytes a table from byte 12). PDFBox would draw
     * "ft" as one glyph that it cannot map back to letters, so that "beschrijft" is read aloud as "beschrij".
     */
    private static byte[] withoutLigatures(byte[] face) {
        var ttf = face.clone();
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
