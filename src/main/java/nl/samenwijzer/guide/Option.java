package nl.samenwijzer.guide;

/**
 * A choice: {@code id} is stored, {@code label} is shown, {@code score} is the number of a score option (null elsewhere),
 * {@code meaning} is what happens at a moment of this kind (null when the application does nothing with it).
 */
public record Option(String id, String label, Integer score, Happening meaning) {

    public Option(String id, String label, Integer score) {
        this(id, label, score, null);
    }

    public Option(String id, String label) {
        this(id, label, null);
    }
}
