package nl.samenwijzer.account.setup;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import nl.samenwijzer.account.StoredAccount;
import nl.samenwijzer.account.Token;

/** A one-time link as stored: the hash of its token, what it is for, and whether it was used. */
@Entity
@Table(name = "setup_link")
class SetupLink {
    @Id
    @Column(name = "token_hash")
    private String tokenHash;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LinkPurpose purpose;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private StoredAccount account;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "used_at")
    private Instant usedAt;

    protected SetupLink() {
    }

    SetupLink(Token token, LinkPurpose purpose, StoredAccount account, Instant now) {
        this.tokenHash = token.hash();
        this.purpose = purpose;
        this.account = account;
        this.expiresAt = now.plus(purpose.valid());
    }

    /** The account whose password it sets; empty for the first administrator. */
    Optional<StoredAccount> account() {
        return Optional.ofNullable(account);
    }
}
