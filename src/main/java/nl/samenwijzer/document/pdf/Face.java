package nl.samenwijzer.document.pdf;

import java.nio.ByteBuffer;
import java.util.List;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;

import nl.samenwijzer.document.output.Typeface;

/**
 * A face as PDFs embed it.
 *
 * @param ttf the TrueType file, without its table of ligatures; never written to
 * @param weight as in CSS
 */
record Face(byte[] ttf, int weight, FontStyle style) {

    private static final int GSUB = 0x47535542;
    private static final int NOT_A_TABLE = 0x67737562;

    /** The four faces of a letter. */
    static List<Face> of(Typeface typeface) {
        return List.of(new Face(withoutLigatures(typeface.regular()), 400, FontStyle.NORMAL),
                new Face(withoutLigatures(typeface.italic()), 400, FontStyle.ITALIC),
                new Face(withoutLigatures(typeface.bold()), 700, FontStyle.NORMAL),
                new Face(withoutLigatures(typeface.boldItalic()), 700, FontStyle.ITALIC));
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
