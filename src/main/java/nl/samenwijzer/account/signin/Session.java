package nl.samenwijzer.account.signin;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import nl.samenwijzer.account.StoredAccount;
import nl.samenwijzer.account.Token;

/** A browser that is signed in. Removing the row signs it out, whoever holds a copy of its cookie. */
@Entity
@Table(name = "account_session")
class Session {
    // Writing at each request would double its cost; a quarter of an hour is near enough for a limit of hours.
    private static final Duration STEP = Duration.ofMinutes(15);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private StoredAccount account;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "seen_at")
    private Instant seenAt;

    protected Session() {
    }

    Session(Token token, StoredAccount account, Instant now) {
        this.tokenHash = token.hash();
        this.account = account;
        this.startedAt = now;
        this.seenAt = now;
    }

    StoredAccount account() {
        return account;
    }

    boolean alive(Instant now, Duration longestIdle, Duration longest) {
        return now.isBefore(seenAt.plus(longestIdle)) && now.isBefore(startedAt.plus(longest));
    }

    void seen(Instant now) {
        if (!now.isBefore(seenAt.plus(STEP))) {
            seenAt = now;
        }
    }
}
