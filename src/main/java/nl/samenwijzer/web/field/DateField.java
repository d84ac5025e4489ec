package nl.samenwijzer.web.field;

/**
 * A day. The value is an ISO date (2027-06-01) or whatever was typed instead.
 */
public record DateField(Asked asked, String value) implements Field {

    public DateField {
        value = Absent.text(value);
    }

    /** A date input shows only dates; other text needs a text input to come back unharmed. */
    public String inputType() {
        return value.isEmpty() || value.matches("\\d{4}-\\d{2}-\\d{2}") ? "date" : "text";
    }

    @Override
    public Kind kind() {
        return Kind.DATE;
    }
}
