package nl.samenwijzer.guide.feel;

/** The names an expression may use. Values are plain Java: String, Number, Boolean, LocalDate, List, Map or null. */
public interface Variables {

    /** True when the name exists, also when its value is null. */
    boolean has(String name);

    /** The value of a name; asked only when the expression needs it. */
    Object get(String name);
}
