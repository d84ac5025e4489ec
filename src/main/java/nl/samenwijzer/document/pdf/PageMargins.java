package nl.samenwijzer.document.pdf;

import nl.samenwijzer.document.model.CleanText;
import nl.samenwijzer.document.output.Cover;
import nl.samenwijzer.document.output.Words;

/** What stands above and below each page but the first; the renderer marks it as no part of the text. */
final class PageMargins {

    /** A line feed in a CSS string, which the style of the foot keeps. */
    private static final String LINE_END = "\\00000a";

    /** A report is bound or filed; what must be a page or two uses more of the paper. */
    private static final String REPORT = "25mm 22mm 23mm 25mm";
    private static final String BRIEF = "20mm 20mm 20mm 22mm";

    private PageMargins() {
    }

    /** The style sheet with the texts of this document in its page margins. */
    static String fill(String stylesheet, boolean coverPage, Cover cover, String address, Glyphs glyphs) {
        return stylesheet.replace("@page-margins@", coverPage ? REPORT : BRIEF)
                .replace("@header@", string(cover.header(), glyphs))
                .replace("@organisation@", string(cover.footer(), glyphs))
                .replace("@address@", address.isEmpty() ? "" : LINE_END + string(address, glyphs))
                .replace("@page-word@", string(Words.of("page"), glyphs))
                .replace("@pages-word@", string(Words.of("pages"), glyphs));
    }

    /** A text as CSS string content: all but letters and digits escaped, so that no text can end the string. */
    private static String string(String text, Glyphs glyphs) {
        var css = new StringBuilder();
        glyphs.printable(CleanText.of(text)).codePoints().forEach(c -> {
            if (c < 0x80 && Character.isLetterOrDigit(c)) {
                css.appendCodePoint(c);
            } else {
                css.append("\\%06x".formatted(c));
            }
        });
        return css.toString();
    }
}
