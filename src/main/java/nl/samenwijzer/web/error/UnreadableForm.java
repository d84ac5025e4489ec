package nl.samenwijzer.web.error;

import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalInt;

import org.jboss.resteasy.reactive.server.handlers.FormBodyHandler;

/**
 * Tells what a form does wrong from what the application does wrong. Quarkus reports both as a failure: a broken escape
 * and a closed connection, but also more than 1,000 fields in a form that is not multipart, which is a fixed limit there
 * ({@code max-parameters} counts for multipart only).
 */
final class UnreadableForm {

    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;

    private UnreadableForm() {
    }

    /** The status that fits a failure while the form was read; empty for any other failure. */
    static OptionalInt status(Throwable failure) {
        if (!aroseWhileReading(failure)) {
            return OptionalInt.empty();
        }
        boolean unreadable = failure instanceof IllegalArgumentException || failure instanceof IOException;
        return OptionalInt.of(unreadable ? BAD_REQUEST : TOO_LARGE);
    }

    /** Pages run after the form was read, never within; so this does not hide a failure of theirs. */
    private static boolean aroseWhileReading(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(FormBodyHandler.class.getName()));
    }
}
