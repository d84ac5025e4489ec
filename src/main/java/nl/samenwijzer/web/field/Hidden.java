package nl.samenwijzer.web.field;

/**
 * A hidden input that travels with a field: present marker, base version, operation id.
 */
public record Hidden(String name, String value) {

    public Hidden {
        value = Absent.text(value);
    }
}
