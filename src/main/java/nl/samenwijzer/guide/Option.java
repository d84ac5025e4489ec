package nl.samenwijzer.guide;

/**
 * A choice: {@code id} is stored, {@code label} is shown, {@code score} is the number of a score option (null elsewhere).
 */
public record Option(String id, String label, Integer score) {

    public Option(String id, String label) {
        this(id, label, null);
    }
}
