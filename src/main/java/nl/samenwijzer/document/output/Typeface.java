package nl.samenwijzer.document.output;

import java.util.regex.Pattern;

/**
 * A letter in four TrueType faces, read once. The arrays are never written to.
 *
 * @param family the name by which office programs know it: letters, digits, spaces, full stops and hyphens
 */
public record Typeface(String family, byte[] regular, byte[] italic, byte[] bold, byte[] boldItalic) {

    /** Names that mean nothing but themselves in CSS and XML. */
    private static final Pattern FAMILY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .-]{0,59}");

    /** The letter that comes with us; drawings always use it. */
    public static final Typeface BUNDLED = new Typeface("Source Sans 3", Resource.face("400Regular"),
            Resource.face("400Regular_Italic"), Resource.face("700Bold"), Resource.face("700Bold_Italic"));

    /** @throws IllegalArgumentException when the name is not of the described form */
    public Typeface {
        if (!isName(family)) {
            throw new IllegalArgumentException("font family " + family);
        }
    }

    /** Whether this can be the name of a family. */
    public static boolean isName(String family) {
        return FAMILY.matcher(family).matches();
    }
}
