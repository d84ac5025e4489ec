package nl.samenwijzer.account.password;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Remembers for five minutes which username and password belonged to which hash, because bcrypt at each call of the API
 * would cost a quarter of a second. Holds no passwords: the key is an HMAC under a key that lives as long as this
 * process. A changed password has another hash, so that the old one stops at once.
 */
final class VerifiedCredentials {
    private final byte[] key = new byte[32];
    private final Cache<String, String> hashes = Caffeine.newBuilder().maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5)).build();

    VerifiedCredentials() {
        new SecureRandom().nextBytes(key);
    }

    boolean know(String username, String password, String hash) {
        return hash.equals(hashes.getIfPresent(fingerprint(username, password)));
    }

    void remember(String username, String password, String hash) {
        hashes.put(fingerprint(username, password), hash);
    }

    private String fingerprint(String username, String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            // a username has no NUL, so that no two pairs give the same text
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal((username + '\0' + password).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
