package nl.samenwijzer.document.model;

/**
 * A drawing made by this application.
 *
 * @param svg one SVG element with a {@code viewBox}, see {@link SvgDrawing} for what it may hold
 * @param alt what the drawing tells, for people who do not see it
 * @param caption what the drawing is; writers put its number before it
 */
public record Figure(String svg, String alt, String caption) implements Block {

    /** @throws IllegalArgumentException when the drawing is refused or the alternative text is blank */
    public Figure {
        SvgDrawing.ratio(svg);
        if (CleanText.isBlank(alt)) {
            throw new IllegalArgumentException("a figure needs an alternative text");
        }
    }

    /** Height divided by width. */
    public double ratio() {
        return SvgDrawing.ratio(svg);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.figure(this);
    }
}
