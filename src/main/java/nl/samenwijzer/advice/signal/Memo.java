package nl.samenwijzer.advice.signal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import nl.samenwijzer.guide.Check;
import nl.samenwijzer.guide.feel.Feel;
import nl.samenwijzer.guide.rule.Names;

/**
 * Remembers what conditions and checks said. They are pure functions of the values they read, and a save changes few of
 * those, so most of what a plan raises is known already.
 */
final class Memo {

    private record Question(Rule rule, List<Object> values) {
    }

    private record Judged(Check check, String text) {
    }

    /** Some 50 MB at most. */
    private static final long MOST_ROWS = 200_000;
    private static final long MOST_CHARACTERS = 20_000_000;

    private final Feel feel = new Feel();
    private final Map<Rule, Set<String>> reads = new ConcurrentHashMap<>();
    private final Cache<Question, List<?>> conditions = Caffeine.newBuilder().maximumWeight(MOST_ROWS)
            .weigher((Question key, List<?> found) -> rows(key.values())).build();
    private final Cache<Judged, Boolean> texts = Caffeine.newBuilder().maximumWeight(MOST_CHARACTERS)
            .weigher((Judged key, Boolean on) -> key.text().length() + 100).build();

    /** The rows for which a rule is on, worked out by {@code work} unless the values it reads were seen before. */
    List<?> rows(Rule rule, Names names, Supplier<List<?>> work) {
        List<Object> values = new ArrayList<>();
        reads.computeIfAbsent(rule, this::read).forEach(name -> values.add(names.value(name)));
        Question key = new Question(rule, values);
        List<?> known = conditions.getIfPresent(key);
        if (known == null) {
            known = work.get(); // may ask for other names, so not inside the cache
            conditions.put(key, known);
        }
        return known;
    }

    /** Whether a check is on for a text. */
    boolean isOn(Check check, String text, BooleanSupplier work) {
        return texts.get(new Judged(check, text), key -> work.getAsBoolean());
    }

    private Set<String> read(Rule rule) {
        Set<String> names = feel.expression(rule.when().text()).names();
        if (rule.forEach() != null) {
            names.remove(rule.forEach().as());
            names.addAll(feel.expression(rule.forEach().list().text()).names());
        }
        return names;
    }

    private static int rows(List<Object> values) {
        return 1 + values.stream().mapToInt(value -> value instanceof Collection<?> rows ? rows.size() : 1).sum();
    }
}
