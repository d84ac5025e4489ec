package nl.samenwijzer.advice.method;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Methods.CostClass;
import nl.samenwijzer.guide.Methods.Method;

/** By what somebody narrows the catalogue; the word is the parameter of the page. */
public enum Criterion {
    SEARCH("zoek"),
    LEVEL("niveau"),
    PHASE("fase"),
    PEOPLE("mensen"),
    WEEKS("weken"),
    COSTS("kosten"),
    CHANNEL("kanaal"),
    CONFLICT("strijd"),
    GROUP("soort");

    /** At a place and online as well: such a method is found under either. */
    public static final String BOTH_CHANNELS = "beide";

    private final String parameter;

    Criterion(String parameter) {
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    /** Whether a value can be asked for: numbers are whole numbers. */
    boolean understands(String value) {
        return this != PEOPLE && this != WEEKS && this != COSTS || value.matches("\\d{1,8}");
    }

    boolean holds(Guide guide, Method method, SearchText text, String value) {
        return switch (this) {
            case SEARCH -> text.holds(value);
            case LEVEL -> method.levels().contains(value);
            case PHASE -> method.phases().contains(value);
            case PEOPLE -> method.minPeople() <= Integer.parseInt(value) && Integer.parseInt(value) <= method.maxPeople();
            case WEEKS -> method.minWeeks() <= Integer.parseInt(value);
            case COSTS -> order(guide, method.costClass()) <= order(guide, Integer.parseInt(value));
            case CHANNEL -> method.channel().equals(value) || method.channel().equals(BOTH_CHANNELS);
            case CONFLICT -> method.conflictSafe();
            case GROUP -> method.reaches().contains(value);
        };
    }

    /** Cost classes run from cheap to dear in the guide, whatever their numbers are. */
    static int order(Guide guide, int costClass) {
        return guide.methods().costClasses().stream().map(CostClass::id).toList().indexOf(costClass);
    }
}
