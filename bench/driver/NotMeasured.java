package nl.samenwijzer.bench;

/** A figure cannot be measured; the message says what is missing. The run goes on with the next figure. */
final class NotMeasured extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotMeasured(String message) {
        super(message);
    }
}
