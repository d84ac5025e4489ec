package nl.samenwijzer.plan.store;

import java.time.Instant;
import java.util.UUID;

/**
 * An immutable copy of a plan, made when it was adopted. {@code number} counts the adoptions by one question;
 * {@code content} is canonical JSON and {@code hash} its SHA-256 in hexadecimal.
 */
public record Snapshot(UUID id, UUID plan, int number, String question, String content, String hash, Instant createdAt,
        UUID createdBy) {
}
