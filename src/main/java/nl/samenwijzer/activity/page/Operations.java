package nl.samenwijzer.activity.page;

import java.util.UUID;

/** The operation that a form was sent under. */
final class Operations {

    private Operations() {
    }

    /** The operation, or a new one when none was sent. */
    static UUID of(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }
}
