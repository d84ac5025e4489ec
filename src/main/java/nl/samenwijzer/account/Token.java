package nl.samenwijzer.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A secret of 256 random bits for a cookie or a link. Only its hash is stored; a plain SHA-256 is enough because such a
 * secret cannot be guessed, unlike a password.
 *
 * @param value
 *        43 characters that are safe in a URL and in a cookie
 */
public record Token(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Token random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The hash under which the token is stored, 64 hexadecimal digits. */
    public String hash() {
        return sha256(value);
    }

    /** SHA-256 of the text in UTF-8, 64 hexadecimal digits. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never shown by accident in a log. */
    @Override
    public String toString() {
        return "Token[...]";
    }
}
