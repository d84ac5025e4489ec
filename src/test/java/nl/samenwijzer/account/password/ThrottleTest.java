package nl.samenwijzer.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void nineFailures_doNotBlock() {
        assertThat(new Throttle(9, START).blockedFor(START)).isZero();
    }

    @Test
    void tenFailures_blockForTheRestOfTheWindow() {
        Throttle throttle = new Throttle(9, START).afterFailure(START.plusSeconds(60));

        assertThat(throttle).isEqualTo(new Throttle(10, START));
        assertThat(throttle.blockedFor(START.plusSeconds(60))).isEqualTo(Duration.ofMinutes(14));
        assertThat(throttle.blockedFor(START.plus(Duration.ofMinutes(15)))).isZero();
    }

    @Test
    void failureAfterTheWindow_startsAgain() {
        Instant later = START.plus(Duration.ofMinutes(15));

        assertThat(new Throttle(10, START).afterFailure(later)).isEqualTo(new Throttle(1, later));
    }
}
