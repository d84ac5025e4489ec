package nl.samenwijzer.activity.calendar;

import java.time.Instant;
import java.util.UUID;

/**
 * A private address that a calendar reads.
 *
 * @param plan null for all plans of the person
 */
record Feed(UUID account, UUID plan, Instant createdAt) {
}
