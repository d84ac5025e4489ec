package nl.samenwijzer.account.setup;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import nl.samenwijzer.account.AccountEventKind;
import nl.samenwijzer.account.AccountTrail;
import nl.samenwijzer.account.StoredAccount;
import nl.samenwijzer.account.Token;

/** Makes one-time links and lets each be used once. A new link ends the older ones for the same account. */
@ApplicationScoped
public class SetupLinks {
    private final EntityManager entities;
    private final AccountTrail trail;
    private final Clock clock;
    private final String url;

    SetupLinks(EntityManager entities, AccountTrail trail, Clock clock,
            @ConfigProperty(name = "samenwijzer.url") String url) {
        this.entities = entities;
        this.trail = trail;
        this.clock = clock;
        this.url = url;
    }

    /** A link for the first administrator. */
    @Transactional
    String forFirstAdmin() {
        entities.createQuery("delete from SetupLink where account is null and usedAt is null").executeUpdate();
        return make(LinkPurpose.FIRST_ADMIN, null);
    }

    /**
     * A link by which the owner of the account chooses a password.
     *
     * @param actor
     *        the administrator who hands it over
     */
    @Transactional
    public String forAccount(UUID account, UUID actor) {
        entities.createQuery("delete from SetupLink where account.id = ?1 and usedAt is null").setParameter(1, account)
                .executeUpdate();
        trail.record(AccountEventKind.LINK_MADE, account, actor, null);
        return make(LinkPurpose.CHOOSE_PASSWORD, entities.getReference(StoredAccount.class, account));
    }

    /** The link with this token, if it can still be used; in one statement, with its account. */
    Optional<SetupLink> open(Token token) {
        return entities
                .createQuery("from SetupLink l left join fetch l.account"
                        + " where l.tokenHash = ?1 and l.usedAt is null and l.expiresAt > ?2", SetupLink.class)
                .setParameter(1, token.hash()).setParameter(2, clock.instant()).getResultList().stream().findFirst();
    }

    /** Uses the link up; false when somebody else was first. */
    boolean useUp(Token token) {
        Instant now = clock.instant();
        return entities
                .createQuery("update SetupLink set usedAt = ?2"
                        + " where tokenHash = ?1 and usedAt is null and expiresAt > ?2")
                .setParameter(1, token.hash()).setParameter(2, now).executeUpdate() == 1;
    }

    private String make(LinkPurpose purpose, StoredAccount account) {
        Token token = Token.random();
        entities.persist(new SetupLink(token, purpose, account, clock.instant()));
        return url.replaceAll("/+$", "") + "/eerste-start/" + token.value();
    }
}
