package nl.samenwijzer.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.HttpHeaders;

import nl.samenwijzer.api.error.ApiFault;
import nl.samenwijzer.web.error.ProblemType;

/**
 * What the headers of a save say: on which version it builds, and under which key it is done once.
 *
 * @param base version that the caller saw, 0 when nothing was there
 * @param key of this call, made by the caller or by us
 */
record Precondition(int base, UUID key) {

    // A proxy that compresses makes an ETag weak; our versions mean the same either way.
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"([1-9][0-9]{0,8})\"");

    /** For a save. Throws a problem when it names no version, or in a form that we cannot read. */
    static Precondition of(HttpHeaders headers) {
        String match = single(headers, HttpHeaders.IF_MATCH);
        String noneMatch = single(headers, HttpHeaders.IF_NONE_MATCH);
        if (match == null && noneMatch == null) {
            throw ApiFault.of(ProblemType.CONDITION_REQUIRED);
        }
        if (match != null && noneMatch != null) {
            throw ApiFault.invalid(HttpHeaders.IF_NONE_MATCH, "contradiction",
                    "Stuur If-Match of If-None-Match, niet allebei.");
        }
        return new Precondition(match == null ? nothing(noneMatch) : version(match), key(headers));
    }

    /** For something new, which has no version to build on. */
    static Precondition ofNew(HttpHeaders headers) {
        return new Precondition(0, key(headers));
    }

    /** The operation of this call in one plan: the same key again is the same operation, in another plan another one. */
    UUID operation(UUID plan) {
        return named(plan + "/" + key);
    }

    /** The id of the row that this call makes: the same when the call is repeated. */
    String newRow(UUID plan, UUID account, String question) {
        return named(plan + "/" + account + "/" + question + "/" + key).toString();
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static int version(String match) {
        Matcher version = VERSION.matcher(match);
        if (!version.matches()) {
            throw ApiFault.invalid(HttpHeaders.IF_MATCH, "malformed",
                    "Stuur één versie tussen aanhalingstekens, bijvoorbeeld If-Match: \"3\".");
        }
        return Integer.parseInt(version.group(1));
    }

    private static int nothing(String noneMatch) {
        if (!"*".equals(noneMatch)) {
            throw ApiFault.invalid(HttpHeaders.IF_NONE_MATCH, "malformed", "Hier kan alleen If-None-Match: *.");
        }
        return 0;
    }

    private static UUID key(HttpHeaders headers) {
        String key = single(headers, "Idempotency-Key");
        if (key == null) {
            return UUID.randomUUID();
        }
        try {
            UUID parsed = UUID.fromString(key);
            if (parsed.toString().equalsIgnoreCase(key)) {
                return parsed;
            }
        } catch (IllegalArgumentException noUuid) {
            // refused below, like a short form that Java would accept
        }
        throw ApiFault.invalid("Idempotency-Key", "malformed", "Stuur een UUID, voor elke opdracht een nieuwe.");
    }

    private static String single(HttpHeaders headers, String name) {
        List<String> values = headers.getRequestHeader(name);
        if (values == null || values.isEmpty()) {
            return null;
        }
        return String.join(",", values).strip();
    }
}
