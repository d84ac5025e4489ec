package nl.samenwijzer.guide.loading;

/** Thrown when a setting names a guide or a folder of guides that is not there; the message is for who runs this. */
public final class NoSuchGuide extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchGuide(String message) {
        super(message);
    }
}
