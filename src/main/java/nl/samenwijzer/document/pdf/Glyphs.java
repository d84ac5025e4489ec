package nl.samenwijzer.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters the embedded faces can draw, and what stands for the others. */
final class Glyphs {

    /**
     * What says "here was a character" and can not be taken for a letter, the best first: squares, a diamond, a stop. The last
     * is in every face of ours.
     */
    private static final int[] SUBSTITUTES = { 0x25A1, 0x25A0, 0x25CA, 0x00B7 };

    private final BitSet drawable;
    private final int substitute;

    private Glyphs(BitSet drawable) {
        this.drawable = drawable;
        this.substitute = IntStream.of(SUBSTITUTES).filter(drawable::get).findFirst().orElse('?');
    }

    /** The characters that all of these TrueType fonts have. */
    static Glyphs of(List<byte[]> fonts) {
        var drawable = new BitSet();
        drawable.set(0, Character.MAX_CODE_POINT + 1);
        for (var font : fonts) {
            drawable.and(drawable(font));
        }
        return new Glyphs(drawable);
    }

    private static BitSet drawable(byte[] font) {
        try (var ttf = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            var characters = new BitSet();
            var map = ttf.getUnicodeCmapLookup();
            for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
                if (map.getGlyphId(c) > 0) {
                    characters.set(c);
                }
            }
            return characters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text in characters that can be drawn: marks joined with their letters where one character exists for both,
     * invisible formatting dropped, foreign spaces made plain, every other missing character a substitute.
     */
    String printable(String text) {
        var joined = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (joined.codePoints().allMatch(c -> drawn(c) == c)) {
            return joined;
        }
        return joined.codePoints().map(this::drawn).filter(c -> c >= 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private int drawn(int c) {
        if (Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F) {
            return -1;
        }
        if (drawable.get(c)) {
            return c;
        }
        return Character.isSpaceChar(c) ? ' ' : substitute;
    }
}
