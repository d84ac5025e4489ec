package nl.samenwijzer.portfolio.projection;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Derived;
import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.GuideFile;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.Route;
import nl.samenwijzer.guide.feel.Feel;
import nl.samenwijzer.guide.feel.Syntax;
import nl.samenwijzer.guide.rule.Shapes;

/** The limited set of values that a formula of the guide can have, as far as that is known beforehand. */
final class Choices {

    private static final String YES = "ja";
    private static final String NO = "nee";
    private static final Set<String> TRUTHS = Set.of("Conjunction", "Disjunction", "Not", "LessThan", "GreaterThan",
            "LessOrEqual", "GreaterOrEqual");

    private final Guide guide;
    private final Feel feel;
    private final Shapes shapes;

    Choices(Guide guide, Feel feel) {
        this.guide = guide;
        this.feel = feel;
        this.shapes = new Shapes(guide, feel);
    }

    /** How a truth value is kept among choices. */
    static String of(boolean truth) {
        return truth ? YES : NO;
    }

    /** Whether the formula says yes or no. */
    boolean isTruth(Expression formula) {
        Syntax syntax = feel.expression(formula.text());
        if (syntax instanceof Syntax.Name name) {
            return guide.about().gates().stream().anyMatch(gate -> gate.id().equals(name.name()))
                    || guide.about().derived().stream()
                            .anyMatch(derived -> derived.name().equals(name.name()) && isTruth(derived));
        }
        return syntax instanceof Syntax.Comparison || syntax instanceof Syntax.Loop loop && !loop.collects()
                || syntax instanceof Syntax.Other other && TRUTHS.contains(other.kind());
    }

    /** Labels by id in the order of the guide; empty when the values have no known limit. */
    Map<String, String> of(Expression formula) {
        if (isTruth(formula)) {
            return ordered(List.of(new Option(YES, "Ja"), new Option(NO, "Nee")));
        }
        Syntax syntax = feel.expression(formula.text());
        Question question = syntax instanceof Syntax.Name name ? guide.index().questions().get(name.name()) : null;
        if (question != null && question.type() == QuestionType.SCORE) {
            return Map.of(); // a number
        }
        if (question != null && !question.options().isEmpty()) {
            return ordered(question.options());
        }
        Map<String, String> known = shapes.of(syntax, Map.of()).choices();
        return known == null ? Map.of() : inOrder(known);
    }

    /** Values that are ids of a list of the guide read as its names, in its order. */
    private Map<String, String> inOrder(Map<String, String> known) {
        return lists().filter(list -> list.keySet().containsAll(known.keySet())).findFirst()
                .map(list -> kept(list, known.keySet())).orElseGet(() -> ordered(known.entrySet().stream()
                        .map(entry -> new Option(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(Option::label)).toList()));
    }

    private Stream<Map<String, String>> lists() {
        GuideFile about = guide.about();
        return Stream.of(
                list(about.routes().stream().sorted(Comparator.comparingInt(Route::order)).toList(), Route::id, Route::name),
                list(about.projectPhases(), GuideFile.ProjectPhase::id, GuideFile.ProjectPhase::name),
                list(about.levels(), GuideFile.Level::id, GuideFile.Level::name),
                list(about.participationPhases(), GuideFile.ParticipationPhase::id, GuideFile.ParticipationPhase::name));
    }

    private static boolean isTruth(Derived derived) {
        return "boolean".equals(derived.type());
    }

    private static <T> Map<String, String> list(Collection<T> items, Function<T, String> id, Function<T, String> name) {
        return ordered(items.stream().map(item -> new Option(id.apply(item), name.apply(item))).toList());
    }

    private static Map<String, String> kept(Map<String, String> list, Set<String> ids) {
        return ordered(list.entrySet().stream().filter(entry -> ids.contains(entry.getKey()))
                .map(entry -> new Option(entry.getKey(), entry.getValue())).toList());
    }

    private static Map<String, String> ordered(List<Option> options) {
        return options.stream()
                .collect(Collectors.toMap(Option::id, Option::label, (first, second) -> first, LinkedHashMap::new));
    }
}
