package nl.samenwijzer.web.field;

/**
 * A number. The value is text, so that what was typed comes back with the error.
 *
 * @param unit
 *        stands behind the input, "" for none
 */
public record NumberField(Asked asked, String value, String unit) implements Field {

    public NumberField {
        value = Absent.text(value);
        unit = Absent.text(unit);
    }

    @Override
    public Kind kind() {
        return Kind.NUMBER;
    }
}
