package nl.samenwijzer.guide.feel;

/** An expression that is not FEEL; the message tells where it goes wrong. */
public final class FeelSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FeelSyntaxException(String message) {
        super(message);
    }
}
