package nl.samenwijzer.document.pdf;

import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;

/** Draws the pictures of a document with letters that are read once; the renderer reads them again for each document. */
final class Pictures extends BatikSVGDrawer {

    private final OpenHtmlFontResolver letters;

    Pictures(OpenHtmlFontResolver letters) {
        this.letters = letters;
    }

    /** Reads the faces in which pictures are lettered. */
    static OpenHtmlFontResolver read(String family, List<Face> faces) {
        var letters = new OpenHtmlFontResolver();
        for (var face : faces) {
            try {
                letters.addFontStream(() -> new ByteArrayInputStream(face.ttf()), family, face.weight(), face.style());
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("the letter of pictures cannot be read", e);
            }
        }
        return letters;
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
        fontResolver = letters;
    }
}
