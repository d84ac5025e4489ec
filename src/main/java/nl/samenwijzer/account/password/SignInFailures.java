package nl.samenwijzer.account.password;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.samenwijzer.account.Token;

/**
 * Counts failed sign-ins per typed name, in the database so that a restart or a second node does not forget. Names that
 * are nobody's count alike: otherwise being blocked would tell which accounts exist.
 */
@ApplicationScoped
class SignInFailures {
    private final EntityManager entities;
    private final Clock clock;

    SignInFailures(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Duration blockedFor(String typedName) {
        SignInFailure failure = entities.find(SignInFailure.class, key(typedName));
        return failure == null ? Duration.ZERO : failure.throttle().blockedFor(clock.instant());
    }

    /** Counts one more; in its own transaction, because the caller's ends in a refusal. */
    void count(String typedName) {
        try {
            QuarkusTransaction.requiringNew().run(() -> increase(key(typedName)));
        } catch (PersistenceException e) {
            // Two first failures at once: the other has made the row.
            QuarkusTransaction.requiringNew().run(() -> increase(key(typedName)));
        }
    }

    void forget(String typedName) {
        entities.createQuery("delete from SignInFailure where nameHash = ?1").setParameter(1, key(typedName))
                .executeUpdate();
    }

    private void increase(String key) {
        var now = clock.instant();
        SignInFailure failure = entities.find(SignInFailure.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (failure != null) {
            failure.change(failure.throttle().afterFailure(now));
            return;
        }
        // A good moment to sweep, so that made-up names do not pile up.
        entities.createQuery("delete from SignInFailure where since < ?1").setParameter(1, now.minus(Throttle.WINDOW))
                .executeUpdate();
        entities.persist(new SignInFailure(key, new Throttle(1, now)));
        entities.flush();
    }

    private static String key(String typedName) {
        return Token.sha256(typedName.strip().toLowerCase(Locale.ROOT));
    }
}
