package nl.samenwijzer.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a PDF as they stand on its pages. */
public final class PrintedPages {

    /** A letter with its place from the left edge of the page and its height, in points. */
    public record Letter(int page, String text, float left, float right, float size) {
    }

    private final List<Letter> letters = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private float width;

    private PrintedPages() {
    }

    /** Reads the pages of this file. */
    public static PrintedPages of(byte[] pdf) throws IOException {
        var pages = new PrintedPages();
        try (var document = Loader.loadPDF(pdf)) {
            pages.width = document.getPage(0).getMediaBox().getWidth();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var reader = pages.new Reader();
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.texts.add(reader.getText(document));
            }
        }
        return pages;
    }

    private final class Reader extends PDFTextStripper {

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            for (var position : positions) {
                letters.add(new Letter(getCurrentPageNo(), position.getUnicode(), position.getXDirAdj(),
                        position.getXDirAdj() + position.getWidthDirAdj(), position.getYScale()));
            }
            super.writeString(text, positions);
        }
    }

    /** How many pages there are. */
    public int count() {
        return texts.size();
    }

    /** The words of each page. */
    public List<String> texts() {
        return texts;
    }

    /** Every letter on every page. */
    public List<Letter> letters() {
        return letters;
    }

    /** The letters that stand outside the page, or closer than this to its edges, in points. */
    public List<Letter> closerToTheEdgeThan(float points) {
        return letters.stream().filter(letter -> !letter.text().isBlank())
                .filter(letter -> letter.left() < points || letter.right() > width - points).toList();
    }
}
