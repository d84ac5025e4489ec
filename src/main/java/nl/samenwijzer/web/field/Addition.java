package nl.samenwijzer.web.field;

/**
 * Adds a choice on the spot: a text input beneath the choices. An empty text adds nothing.
 *
 * @param name
 *        name of the text input
 * @param label
 *        for example "Of voeg een betrokkene toe"
 * @param value
 *        what was typed, when the form comes back
 */
public record Addition(String name, String label, String value) {

    public Addition {
        value = Absent.text(value);
    }

    public String id() {
        return Asked.idOf(name);
    }
}
