package nl.samenwijzer.account;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One line of the trail; written once, never changed. */
@Entity
@Immutable
@Table(name = "account_event")
class AccountEvent {
    @Id
    private UUID id;
    @Column(name = "happened_at")
    private Instant happenedAt;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AccountEventKind kind;
    @Column(name = "account_id")
    private UUID accountId;
    @Column(name = "actor_id")
    private UUID actorId;
    private String detail;

    protected AccountEvent() {
    }

    AccountEvent(Instant happenedAt, AccountEventKind kind, UUID accountId, UUID actorId, String detail) {
        this.id = UUID.randomUUID();
        this.happenedAt = happenedAt;
        this.kind = kind;
        this.accountId = accountId;
        this.actorId = actorId;
        this.detail = detail;
    }
}
