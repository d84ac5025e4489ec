package nl.samenwijzer.stakeholder.comparison;

/**
 * A file that is not taken in at all; the message tells why and how to go on.
 */
final class UnreadableFigures extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableFigures(String message) {
        super(message);
    }
}
