package nl.samenwijzer.plan.entry;

import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The outcome of saving one entry.
 */
public sealed interface SaveResult {

    String question();

    String row();

    /** Handles each outcome in its own way. */
    <T> T match(Function<Saved, T> saved, Function<Conflict, T> conflict, Function<Refused, T> refused);

    /**
     * The entry as it now stands. {@code changed} is false when nothing had to change: the value was already there, or the
     * writer had not changed what he saw.
     */
    record Saved(Entry entry, boolean changed) implements SaveResult {
        @Override
        public String question() {
            return entry.question();
        }

        @Override
        public String row() {
            return entry.row();
        }

        @Override
        public <T> T match(Function<Saved, T> saved, Function<Conflict, T> conflict, Function<Refused, T> refused) {
            return saved.apply(this);
        }
    }

    /**
     * Somebody else was first; nothing was saved.
     *
     * @param base what the writer started from; null when there was nothing
     * @param mine what the writer wanted; null when he wanted to empty or delete it
     * @param theirs the entry as it now stands, with who and when; saving again on its version settles the conflict
     */
    record Conflict(Change change, EntryVersion base, JsonNode mine, Entry theirs) implements SaveResult {
        @Override
        public String question() {
            return change.question();
        }

        @Override
        public String row() {
            return change.row();
        }

        @Override
        public <T> T match(Function<Saved, T> saved, Function<Conflict, T> conflict, Function<Refused, T> refused) {
            return conflict.apply(this);
        }
    }

    /** The value can never be valid, or this person may not save it; nothing was saved. {@code problems} is not empty. */
    record Refused(Change change, Reason reason, List<Problem> problems) implements SaveResult {

        /** Whether the value is wrong or the person may not. */
        public enum Reason {
            INVALID,
            NOT_ALLOWED,
            NOT_READY
        }

        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public String question() {
            return change.question();
        }

        @Override
        public String row() {
            return change.row();
        }

        @Override
        public <T> T match(Function<Saved, T> saved, Function<Conflict, T> conflict, Function<Refused, T> refused) {
            return refused.apply(this);
        }
    }
}
