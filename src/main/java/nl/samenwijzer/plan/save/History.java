package nl.samenwijzer.plan.save;

import java.util.Optional;
import java.util.UUID;

import nl.samenwijzer.plan.entry.EntryVersion;

/**
 * What a round of saving must know of the past. Asked only when a change is repeated or comes too late.
 */
public interface History {

    /**
     * Whether the database refused this round before, because an operation was done already. If not, only a change that would
     * write nothing can be a repetition: a repeated one comes too late for the version it was made from.
     */
    boolean suspicious();

    /** What this operation of this person did earlier in this plan. */
    Optional<EntryVersion> done(UUID operation);

    /** One version of an entry. */
    Optional<EntryVersion> version(String question, String row, int version);
}
