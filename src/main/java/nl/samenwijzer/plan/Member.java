package nl.samenwijzer.plan;

import java.util.UUID;

/**
 * Somebody on a plan: {@code role} is the id of a role of the guide.
 */
public record Member(UUID account, String displayName, String role) {
}
