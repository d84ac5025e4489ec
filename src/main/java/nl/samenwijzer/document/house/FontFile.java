package nl.samenwijzer.document.house;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.stream.Collectors;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import nl.samenwijzer.document.output.Typeface;

/**
 * One face of a letter, found fit for documents: TrueType, free to embed in part, with the letters that Dutch needs.
 *
 * @param family the name that it gives itself
 */
record FontFile(String family, byte[] bytes) {

    private static final int TRUE_TYPE = 0x00010000;
    private static final int POSTSCRIPT = 0x4F54544F;
    /** Bits of fsType (OpenType, OS/2): may not be embedded at all; not in part; not as outlines. */
    private static final int RESTRICTED = 0x0002;
    private static final int NO_PART = 0x0100;
    private static final int BITMAP_ONLY = 0x0200;
    /** What Dutch texts are written in, besides letters and digits without accents. */
    private static final String DUTCH = "ÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜàáâäçèéêëìíîïñòóôöùúûü€‘’“”–—…·•()[]&%@/§°²³½«»?!:;,.'\"+-=*#";
    private static final String OTHER = "Neem een ander lettertype, of vraag de leverancier om een versie die dat wel kan.";

    /** @throws Unusable when it is not fit */
    static FontFile of(byte[] bytes) {
        int kind = bytes.length < 12 ? 0 : ByteBuffer.wrap(bytes).getInt();
        if (kind != TRUE_TYPE) {
            throw new Unusable(
                    kind == POSTSCRIPT ? "Dit is een lettertype met PostScript-letters (OTF)." : "Dit is geen TrueType.",
                    "Neem het lettertype als TrueType (TTF); een lettertype voor websites (WOFF) kan niet.");
        }
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            check(font);
            return new FontFile(family(font), bytes);
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof Unusable told) {
                throw told;
            }
            throw new Unusable("Dit lettertype is beschadigd.", "Haal het opnieuw op.");
        }
    }

    private static void check(TrueTypeFont font) throws IOException {
        if (font.getTableMap().containsKey("fvar")) {
            throw new Unusable("Dit is een variabel lettertype.", "Neem losse bestanden per stijl (static).");
        }
        var rights = font.getOS2Windows();
        if (rights == null || font.getGlyph() == null || font.getPostScript() == null || font.getUnicodeCmapLookup() == null) {
            throw new Unusable("Dit lettertype mist onderdelen die een PDF nodig heeft.", OTHER);
        }
        if ((rights.getFsType() & (RESTRICTED | NO_PART | BITMAP_ONLY)) != 0) {
            throw new Unusable("Dit lettertype mag niet (voor een deel) in een document worden opgenomen (fsType %d)."
                    .formatted(rights.getFsType()), OTHER);
        }
        var map = font.getUnicodeCmapLookup();
        var missing = needed().codePoints().filter(letter -> map.getGlyphId(letter) <= 0).mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
        if (!missing.isEmpty()) {
            throw new Unusable("Dit lettertype mist deze tekens: " + missing + ".", OTHER);
        }
    }

    private static String needed() {
        var letters = new StringBuilder(" ");
        for (char c = 'a'; c <= 'z'; c++) {
            letters.append(c).append(Character.toUpperCase(c));
        }
        return letters.append("0123456789").append(DUTCH).toString();
    }

    private static String family(TrueTypeFont font) throws IOException {
        var name = font.getNaming() == null ? null : font.getNaming().getFontFamily();
        if (name == null || !Typeface.isName(name)) {
            throw new Unusable("Dit lettertype heeft geen bruikbare naam.", OTHER);
        }
        return name;
    }
}
