package nl.samenwijzer.plan.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** Recognises the same text elsewhere, without keeping it. */
public final class LongText {

    /** Shorter texts are the same by chance. */
    private static final int SHORTEST = 20;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private LongText() {
    }

    /** What tells a text from all others, whatever its capitals and spaces; null for what is no text, or a short one. */
    public static String hash(JsonNode value) {
        return value == null || !value.isTextual() ? null : hash(value.textValue());
    }

    /** As {@link #hash(JsonNode)}. */
    public static String hash(String text) {
        String plain = SPACE.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
        return plain.length() < SHORTEST ? null
                : HexFormat.of().formatHex(sha256().digest(plain.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
