package nl.samenwijzer.document;

import jakarta.ws.rs.ServiceUnavailableException;

/** So many documents are being made that this one would take too long: status 503, with when to try again. */
public class DocumentsBusy extends ServiceUnavailableException {

    private static final long serialVersionUID = 1L;
    private static final long RETRY_SECONDS = 10;

    /** With the time after which a new attempt makes sense. */
    public DocumentsBusy() {
        super(RETRY_SECONDS);
    }
}
