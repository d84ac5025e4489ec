package nl.samenwijzer.guide.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.feel.Variables;

/**
 * What was computed before for one plan, each result with the names it was read from. A result counts again only when all
 * those names still have the same values, so a change of one answer costs only what depends on it, and a memory can never
 * be wrong. Thread-safe; share it between all evaluations of one plan.
 */
public final class Memory {

    /** Rows come and go; beyond this the past is forgotten, which costs time only. */
    private static final int MOST = 20_000;

    private record Known(Map<String, Object> read, Object result) {

        boolean holds(Variables now) {
            for (Map.Entry<String, Object> name : read.entrySet()) {
                Object value = now.get(name.getKey());
                if (value != name.getValue() && !Objects.equals(value, name.getValue())
                        || value == null && !now.has(name.getKey())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The value of an answer, for the same JSON. */
    private record Shown(JsonNode answer, Object value) {
    }

    /** Remembers what is read. */
    private record Reading(Variables variables, Map<String, Object> read) implements Variables {

        @Override
        public boolean has(String name) {
            return variables.has(name);
        }

        @Override
        public Object get(String name) {
            Object value = variables.get(name);
            read.put(name, value);
            return value;
        }
    }

    /** What was made of a value. */
    private record Made(Object from, Object result) {
    }

    private final Map<Object, Known> known = new ConcurrentHashMap<>();
    private final Map<String, Shown> shown = new ConcurrentHashMap<>();
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    /**
     * The result of an evaluation, which may depend on nothing but the names it reads.
     *
     * @param key tells evaluations apart; one that is used for two only costs time
     */
    @SuppressWarnings("unchecked") // under one key stands what one kind of evaluation gave
    <T> T value(Object key, Variables variables, Function<Variables, T> evaluation) {
        Known before = known.get(key);
        if (before != null && before.holds(variables)) {
            return (T) before.result();
        }
        Reading reading = new Reading(variables, new LinkedHashMap<>());
        T result = evaluation.apply(reading);
        if (known.size() > MOST) {
            known.clear();
        }
        known.put(key, new Known(reading.read(), result));
        return result;
    }

    /**
     * The value of an answer: the same object as before when it is equal, so that comparing is cheap.
     *
     * @param pure whether it depends on the JSON only
     */
    Object shown(String question, JsonNode answer, boolean pure, Supplier<Object> value) {
        Shown before = shown.get(question);
        if (pure && before != null && before.answer() == answer) {
            return before.value();
        }
        Object now = value.get();
        Object kept = before != null && Objects.equals(before.value(), now) ? before.value() : now;
        shown.put(question, new Shown(answer, kept));
        return kept;
    }

    /** What {@code work} makes of one value and of nothing else; worked out again when the value is another object. */
    @SuppressWarnings("unchecked") // under one key stands what one kind of work made
    <T> T made(String key, Object from, Function<Object, T> work) {
        Made before = made.get(key);
        if (before != null && before.from() == from) {
            return (T) before.result();
        }
        T result = work.apply(from);
        made.put(key, new Made(from, result));
        return result;
    }
}
