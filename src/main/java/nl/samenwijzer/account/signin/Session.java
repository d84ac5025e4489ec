package nl.samenwijzer.account.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * The life of a browser that is signed in: it ends when unused too long, and in any case after the longest time.
 */
record Session(Instant startedAt, Instant seenAt) {
    // Writing at each request would double its cost; a quarter of an hour is near enough for a limit of hours.
    private static final Duration STEP = Duration.ofMinutes(15);

    boolean alive(Instant now, Duration longestIdle, Duration longest) {
        return now.isBefore(seenAt.plus(longestIdle)) && now.isBefore(startedAt.plus(longest));
    }

    /** The same when it is used now; this one as long as that makes too little difference to be written down. */
    Session seen(Instant now) {
        return now.isBefore(seenAt.plus(STEP)) ? this : new Session(startedAt, now);
    }
}
