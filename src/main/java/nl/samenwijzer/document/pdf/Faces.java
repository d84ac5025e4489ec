package nl.samenwijzer.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;

import nl.samenwijzer.document.output.Typeface;

/** The faces of text and drawings, embedded in every PDF as far as it uses them. */
final class Faces {

    /** The name by which drawings ask for their letter. */
    private static final String DRAWINGS = Typeface.BUNDLED.family();
    /** The name by which the style sheet asks for a municipality's own letter; that in the file may hold anything. */
    private static final String OWN = "House";

    private final String family;
    private final List<Face> text;
    private final OpenHtmlFontResolver drawings;
    private final Glyphs glyphs;
    /** Read once for as many documents as are made at the same time: the library reads from them while it writes one. */
    private final Queue<List<TrueTypeFont>> atRest = new ConcurrentLinkedQueue<>();

    Faces(Typeface typeface) {
        boolean own = typeface != Typeface.BUNDLED;
        var bundled = Face.of(Typeface.BUNDLED);
        family = own ? OWN : DRAWINGS;
        text = own ? Face.of(typeface) : bundled;
        drawings = Pictures.read(DRAWINGS, bundled);
        glyphs = Glyphs.of(Stream.concat(text.stream(), own ? bundled.stream() : Stream.empty()).map(Face::ttf).toList());
    }

    /** The font family of the style sheet. */
    String family() {
        return family;
    }

    /** What the faces can show, in text and drawings alike. */
    Glyphs glyphs() {
        return glyphs;
    }

    Pictures pictures() {
        return new Pictures(drawings);
    }

    /** Faces for one document, to be handed back when it is written. */
    Lent lend() throws IOException {
        var read = atRest.poll();
        return new Lent(read == null ? read() : read);
    }

    private List<TrueTypeFont> read() throws IOException {
        var read = new ArrayList<TrueTypeFont>();
        for (var face : text) {
            try (var source = new RandomAccessReadBuffer(face.ttf())) {
                read.add(new TTFParser().parse(source));
            }
        }
        return read;
    }

    /** Four faces from which no other document reads meanwhile. */
    final class Lent implements AutoCloseable {

        private final List<TrueTypeFont> fonts;

        private Lent(List<TrueTypeFont> fonts) {
            this.fonts = fonts;
        }

        void register(PdfBoxRenderer renderer) {
            for (int i = 0; i < fonts.size(); i++) {
                var face = text.get(i);
                renderer.getFontResolver().addFont(new Embedded(renderer.getPdfDocument(), fonts.get(i)), family, face.weight(),
                        face.style() == FontStyle.ITALIC ? IdentValue.ITALIC : IdentValue.NORMAL, true, FontGroup.MAIN);
            }
        }

        @Override
        public void close() {
            atRest.add(fonts);
        }
    }

    /** A face that comes into the document when the first letter asks for it. */
    private static final class Embedded extends PDFontSupplier {

        private final PDDocument document;
        private final TrueTypeFont font;

        Embedded(PDDocument document, TrueTypeFont font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
