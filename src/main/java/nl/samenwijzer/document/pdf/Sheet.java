package nl.samenwijzer.document.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page on which all backgrounds and lines are one kind of artifact (ISO 32000-1, table 330: Layout). The renderer describes
 * each by itself, with its place, four hundred a page: three quarters of all objects in a file, and no reader asks for them.
 */
final class Sheet {

    private static final COSName LAYOUT = COSName.getPDFName("Layout");

    private Sheet() {
    }

    /** The next page of the document, in points. */
    static PDPage add(PDDocument document, float width, float height) {
        var resources = new PDResources();
        resources.getCOSObject().setItem(COSName.PROPERTIES, new Properties());
        var page = new PDPage(new PDRectangle(width, height));
        page.setResources(resources);
        document.addPage(page);
        return page;
    }

    /** Names what content is; asked for a background it always knows the name. */
    private static final class Properties extends COSDictionary {

        Properties() {
            var layout = new COSDictionary();
            layout.setItem(COSName.TYPE, LAYOUT);
            setItem(LAYOUT, layout);
        }

        @Override
        public boolean containsValue(Object value) {
            return isBackground(value) || super.containsValue(value);
        }

        @Override
        public COSName getKeyForValue(Object value) {
            return isBackground(value) ? LAYOUT : super.getKeyForValue(value);
        }

        private static boolean isBackground(Object value) {
            return value instanceof COSDictionary properties && COSName.BACKGROUND.equals(properties.getItem(COSName.TYPE));
        }
    }
}
