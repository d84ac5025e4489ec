package nl.samenwijzer.document.output;

import java.util.regex.Pattern;

/**
 * A colour on a page.
 *
 * @param hex of the form {@code #rrggbb}
 */
public record Colour(String hex) {

    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

    /** The colour of the page, and of letters on a dark ground. */
    public static final Colour WHITE = new Colour("#ffffff");

    /** @throws IllegalArgumentException when it is not of the described form */
    public Colour {
        if (!isOne(hex)) {
            throw new IllegalArgumentException("colour " + hex + " is not of the form #rrggbb");
        }
    }

    /** Whether this text is a colour of the described form. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** How well one is told from the other: from 1, the same, to 21, black on white (WCAG 2.2, contrast ratio). */
    public double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** As office formats want it, without the number sign. */
    public String rgb() {
        return hex.substring(1);
    }

    private double luminance() {
        int rgb = Integer.parseInt(rgb(), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
