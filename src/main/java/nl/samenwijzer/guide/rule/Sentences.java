package nl.samenwijzer.guide.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.GuideFile;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Route;

/** The outcome of a decision in one sentence of the guide (guide format, {@code advice}). */
public final class Sentences {

    /** The list of labels that holds the routes; the others are those of {@link OptionLists}. */
    public static final String ROUTES = "routes";

    private static final String LEVELS = "levels";
    private static final Pattern OUTPUT = Pattern.compile("\\{([a-z][a-z0-9_]*)\\}");

    private final Guide guide;

    public Sentences(Guide guide) {
        this.guide = guide;
    }

    /** The sentence; empty when the outcome may not be shown yet or the guide has none for it. */
    public String of(Decision decision, Outcome outcome) {
        var advice = decision.advice();
        if (advice == null || !outcome.ready()) {
            return "";
        }
        if (outcome.outputs().values().stream().allMatch(Sentences::isNothing)) {
            return Objects.requireNonNullElse(advice.without(), "");
        }
        return OUTPUT.matcher(advice.sentence()).replaceAll(found -> java.util.regex.Matcher
                .quoteReplacement(words(advice.labels().get(found.group(1)), outcome.outputs().get(found.group(1)))));
    }

    private static boolean isNothing(Object value) {
        return value == null || value instanceof List<?> list && list.isEmpty();
    }

    private String words(String list, Object value) {
        var items = value instanceof List<?> several ? several.stream() : Stream.ofNullable(value);
        var labels = list == null ? Map.<Object, String> of() : labels(list);
        return items.map(item -> labels.getOrDefault(item, Labels.plain(item))).collect(Collectors.joining(", "));
    }

    private Map<Object, String> labels(String list) {
        return switch (list) {
            case ROUTES -> byKey(guide.about().routes(), Route::id, Route::name);
            case LEVELS -> {
                var levels = guide.about().levels();
                var labels = byKey(levels, level -> java.math.BigDecimal.valueOf(level.order()), GuideFile.Level::name);
                labels.putAll(byKey(levels, GuideFile.Level::id, GuideFile.Level::name));
                yield labels;
            }
            default -> byKey(OptionLists.has(list) ? OptionLists.of(guide, list)
                    : OptionLists.all(guide, guide.question(list).options(), guide.question(list).optionsFrom()), Option::id,
                    Option::label);
        };
    }

    private static <T> Map<Object, String> byKey(List<T> items, Function<T, Object> key, Function<T, String> label) {
        return items.stream().collect(Collectors.toMap(key, label, (first, second) -> first, java.util.HashMap::new));
    }
}
