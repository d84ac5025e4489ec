package nl.samenwijzer.web.field;

/**
 * A time of the day. The value is as 19:30 or whatever was typed instead.
 */
public record TimeField(Asked asked, String value) implements Field {

    public TimeField {
        value = Absent.text(value);
    }

    /** A time input shows only times; other text needs a text input to come back unharmed. */
    public String inputType() {
        return value.isEmpty() || value.matches("\\d{2}:\\d{2}") ? "time" : "text";
    }

    @Override
    public Kind kind() {
        return Kind.TIME;
    }
}
