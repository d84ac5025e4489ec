package nl.samenwijzer.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class SessionTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration IDLE = Duration.ofHours(12);
    private static final Duration LONGEST = Duration.ofDays(7);

    private Session session = new Session(START, START);

    @Test
    void unused_endsAfterTheIdleTime() {
        assertThat(alive(IDLE.minusSeconds(1))).isTrue();
        assertThat(alive(IDLE)).isFalse();
    }

    @Test
    void used_staysAliveUntilTheLongestTime() {
        for (Duration passed = Duration.ZERO; passed.compareTo(LONGEST) < 0; passed = passed.plusHours(11)) {
            assertThat(alive(passed)).isTrue();
            session = session.seen(START.plus(passed));
        }
        assertThat(alive(LONGEST)).isFalse();
    }

    private boolean alive(Duration passed) {
        return session.alive(START.plus(passed), IDLE, LONGEST);
    }
}
