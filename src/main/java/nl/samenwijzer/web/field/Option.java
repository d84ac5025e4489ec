package nl.samenwijzer.web.field;

/**
 * One choice: what is sent, what is shown, and an explanation beneath it ("" for none). In a {@link ScoreField} the value
 * is the number that is shown as well.
 */
public record Option(String value, String label, String help) {

    public Option {
        value = Absent.text(value);
        label = Absent.text(label);
        help = Absent.text(help);
    }

    public Option(String value, String label) {
        this(value, label, "");
    }
}
