package nl.samenwijzer.document.output;

import java.util.Optional;

/**
 * What a municipality chooses about the look of its documents.
 *
 * @param accent the colour of titles and links on white, and of table heads under white letters
 * @param line the colour of the bar on the cover and of lines under titles
 * @param typeface the letter of all text but that in drawings, which are measured for the letter that comes with us
 * @param logo what stands on the cover, if anything
 * @param address a second line in the foot of each page, may be empty
 */
public record HouseStyle(Colour accent, Colour line, Typeface typeface, Optional<Logo> logo, String address) {

    /** The least contrast of letters with their ground (WCAG 2.2, 1.4.3). */
    public static final double TEXT_CONTRAST = 4.5;
    /** The least contrast of a line that tells something (WCAG 2.2, 1.4.11). */
    public static final double LINE_CONTRAST = 3;

    /** The look when nobody chose one. */
    public static final HouseStyle NEUTRAL = new HouseStyle(new Colour("#154273"), new Colour("#154273"), Typeface.BUNDLED,
            Optional.empty(), "");

    /** @throws IllegalArgumentException when a colour is too light */
    public HouseStyle {
        if (accent.contrastWith(Colour.WHITE) < TEXT_CONTRAST) {
            throw new IllegalArgumentException("accent colour " + accent.hex() + " is too light to read on white");
        }
        if (line.contrastWith(Colour.WHITE) < LINE_CONTRAST) {
            throw new IllegalArgumentException("colour of lines " + line.hex() + " is too light to see on white");
        }
    }
}
