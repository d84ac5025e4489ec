package nl.samenwijzer.document.bundle;

/** So many documents would go in one file that making it takes too long. */
public class BundleTooSlow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BundleTooSlow() {
        super("the bundle took too long", null, false, false);
    }
}
