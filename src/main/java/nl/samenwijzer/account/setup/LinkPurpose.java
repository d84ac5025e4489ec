package nl.samenwijzer.account.setup;

import java.time.Duration;

/** What a one-time link is for; the names are stored, so they stay. */
enum LinkPurpose {
    /** Makes the first administrator of an empty installation. */
    FIRST_ADMIN(Duration.ofHours(24)),
    /** Lets the owner of an account choose a password; longer, because it travels by mail. */
    CHOOSE_PASSWORD(Duration.ofDays(3));

    private final Duration valid;

    LinkPurpose(Duration valid) {
        this.valid = valid;
    }

    Duration valid() {
        return valid;
    }
}
