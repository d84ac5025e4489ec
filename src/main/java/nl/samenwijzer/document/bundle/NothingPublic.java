package nl.samenwijzer.document.bundle;

/** The plan has no document in an edition that is public. */
public class NothingPublic extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingPublic() {
        super("no public edition", null, false, false);
    }
}
