package nl.samenwijzer.advice.method;

import java.math.BigDecimal;
import java.util.List;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Methods.Method;

/**
 * How well a method fits a plan.
 *
 * @param score higher fits better; 0 when the guide counts nothing
 * @param reasons the rules of the guide that say so
 */
public record Fit(Method method, Place place, BigDecimal score, List<Decision.Rule> reasons) {

    /** Where a method stands in the catalogue. Nothing is forbidden to choose. */
    public enum Place {
        ORDINARY,
        LAST,
        HIDDEN
    }
}
