package nl.samenwijzer.document.output;

import java.util.regex.Pattern;

/**
 * What a municipality chooses about the look of its documents.
 *
 * @param accent the colour of titles and table heads, {@code #rrggbb}; dark enough to read on white (WCAG 1.4.3: 4.5 to 1)
 */
public record HouseStyle(String accent) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** The look when nobody chose one. */
    public static final HouseStyle NEUTRAL = new HouseStyle("#154273");

    /** @throws IllegalArgumentException when the colour is not of the described form or too light */
    public HouseStyle {
        if (!COLOUR.matcher(accent).matches()) {
            throw new IllegalArgumentException("accent colour " + accent + " is not of the form #rrggbb");
        }
        if (contrastWithWhite(accent) < 4.5) {
            throw new IllegalArgumentException("accent colour " + accent + " is too light to read on white");
        }
    }

    private static double contrastWithWhite(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        double luminance = 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
