package nl.samenwijzer.account.password;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.elytron.security.common.BcryptUtil;
import nl.samenwijzer.account.Token;

/** Makes and checks bcrypt hashes; the cost is the setting {@code samenwijzer.password.bcrypt-cost}. */
@ApplicationScoped
public class PasswordHashes {
    private final int cost;
    private String nobodysHash;

    PasswordHashes(@ConfigProperty(name = "samenwijzer.password.bcrypt-cost") int cost) {
        this.cost = cost;
    }

    /** The hash to store for a password that passed {@link PasswordRules}. */
    public String hash(String password) {
        return BcryptUtil.bcryptHash(password, cost);
    }

    /**
     * Whether the password belongs to the hash. Takes equally long when there is no hash, so that the time to answer does
     * not tell which accounts exist.
     */
    public boolean matches(String password, Optional<String> hash) {
        String nobody = nobodysHash();
        boolean matches = BcryptUtil.matches(password, hash.orElse(nobody));
        return matches && hash.isPresent() && !PasswordRules.tooLong(password);
    }

    // Asked for at each check, known account or not: whoever comes first waits for it.
    private synchronized String nobodysHash() {
        if (nobodysHash == null) {
            nobodysHash = hash(Token.random().value());
        }
        return nobodysHash;
    }
}
