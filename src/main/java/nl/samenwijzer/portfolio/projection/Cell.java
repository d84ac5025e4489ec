package nl.samenwijzer.portfolio.projection;

/**
 * What a column shows of a plan, as kept.
 *
 * @param sortValue text that sorts as the value does
 * @param choices ids of the choices in it, as {@code |a|b|}; empty when its values have no limit
 */
public record Cell(String column, String display, String sortValue, String choices) {

    static final int LONGEST = 1000;

    /** How one choice is kept. */
    public static String choice(String id) {
        return "|" + id + "|";
    }
}
