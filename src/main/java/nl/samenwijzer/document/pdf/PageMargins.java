package nl.samenwijzer.document.pdf;

import nl.samenwijzer.document.model.CleanText;
import nl.samenwijzer.document.output.Cover;
import nl.samenwijzer.document.output.Words;

/** What stands above and below each page but the first; the renderer marks it as no part of the text. */
final class PageMargins {

    private PageMargins() {
    }

    /** Style rules for the page margins. */
    static String css(Cover cover, Glyphs glyphs) {
        return """

                @page {
                  @top-right { content: "%s"; }
                  @bottom-left { content: "%s"; }
                  @bottom-right { content: "%s " counter(page) " %s " counter(pages); }
                }
                """.formatted(string(cover.header(), glyphs), string(cover.organisation(), glyphs),
                string(Words.of("page"), glyphs), string(Words.of("pages"), glyphs));
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
