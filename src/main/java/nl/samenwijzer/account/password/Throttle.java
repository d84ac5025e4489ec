package nl.samenwijzer.account.password;

import java.time.Duration;
import java.time.Instant;

/**
 * How often signing in with one name failed lately: after ten failures within fifteen minutes nobody gets in by that name
 * until the fifteen minutes are over.
 *
 * @param failures
 *        failures since then
 * @param since
 *        the first of them
 */
record Throttle(int failures, Instant since) {
    static final int MOST_FAILURES = 10;
    static final Duration WINDOW = Duration.ofMinutes(15);

    /** How long the name stays blocked; zero when it is not. */
    Duration blockedFor(Instant now) {
        return failures < MOST_FAILURES || over(now) ? Duration.ZERO : Duration.between(now, since.plus(WINDOW));
    }

    /** The state after one more failure. */
    Throttle afterFailure(Instant now) {
        return over(now) ? new Throttle(1, now) : new Throttle(failures + 1, since);
    }

    private boolean over(Instant now) {
        return !now.isBefore(since.plus(WINDOW));
    }
}
