package nl.samenwijzer.guide.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.feel.Syntax;

/** Which answers make a condition true, and which would. Asks the names, so use it where they are valid. */
public final class Conditions {

    private final Names names;
    private final Rulebook rulebook;
    private final Guide guide;

    /** Conditions over these answers. */
    public Conditions(Names names) {
        this.names = names;
        this.rulebook = names.rulebook();
        this.guide = rulebook.guide();
    }

    /** The answered questions by which a condition is true: of what stands between {@code or}, only the parts that are. */
    public List<Question> holdsBy(Expression condition) {
        var found = new LinkedHashSet<Question>();
        collect(condition.text(), true, new HashSet<>(), found, new LinkedHashMap<>());
        return guide.questions().stream().filter(question -> found.contains(question) && names.answered(question)).toList();
    }

    /**
     * All questions on which it depends whether a condition is true, with the labels of the choices that it names and that were
     * not made.
     */
    public Map<Question, List<String>> dependsOn(Expression condition) {
        var found = new LinkedHashSet<Question>();
        var literals = new LinkedHashMap<Question, Set<String>>();
        collect(condition.text(), false, new HashSet<>(), found, literals);
        var depends = new LinkedHashMap<Question, List<String>>();
        guide.questions().stream().filter(found::contains)
                .forEach(question -> depends.put(question, notMade(question, literals.getOrDefault(question, Set.of()))));
        return depends;
    }

    private void collect(String text, boolean onlyTrue, Set<String> seen, Set<Question> found,
            Map<Question, Set<String>> literals) {
        for (var part : onlyTrue ? trueParts(text) : List.of(text)) {
            var syntax = rulebook.feel().expression(part);
            var named = new LinkedHashSet<String>();
            affirmed(syntax, named);
            for (var name : syntax.names()) {
                var question = guide.index().questions().get(name);
                if (question != null) {
                    found.add(question);
                    literals.computeIfAbsent(question, key -> new LinkedHashSet<>()).addAll(named);
                } else if (seen.add(name)) {
                    behind(name).forEach(deeper -> collect(deeper, onlyTrue, seen, found, literals));
                }
            }
        }
    }

    /** The expressions that a name is made from. */
    private List<String> behind(String name) {
        var gate = rulebook.gate(name);
        if (gate != null) {
            return Stream.ofNullable(gate.condition()).map(Expression::text).toList();
        }
        var derived = rulebook.derived(name);
        if (derived == null) {
            return List.of();
        }
        if (derived.feel() != null) {
            return derived.scope() == null ? List.of(derived.feel().text()) : List.of();
        }
        var decision = derived.decision() == null ? null : rulebook.decision(derived.decision());
        return decision == null || decision.forEach() != null ? List.of()
                : Stream.concat(Stream.ofNullable(decision.expression()),
                        decision.inputs().stream().map(input -> input.expression())).map(Expression::text).toList();
    }

    /** The texts in an expression that are compared with; not those that are ruled out. */
    private static void affirmed(Syntax syntax, Collection<String> texts) {
        if (syntax instanceof Syntax.Literal literal && literal.value() instanceof String text) {
            texts.add(text);
        }
        var rulesOut = syntax instanceof Syntax.Call call && call.function().equals("not")
                || syntax instanceof Syntax.Other other && other.kind().equals("Not");
        if (!rulesOut) {
            syntax.parts().forEach(part -> affirmed(part, texts));
        }
    }

    private List<String> notMade(Question question, Set<String> named) {
        var made = names.value(question.id());
        return choices(question).stream().filter(option -> named.contains(option.id()))
                .filter(option -> !option.id().equals(made)
                        && !(made instanceof List<?> several && several.contains(option.id())))
                .map(Option::label).distinct().toList();
    }

    private List<Option> choices(Question question) {
        if (question.type() == QuestionType.YES_NO) {
            return Options.YES_NO;
        }
        return Stream.concat(OptionLists.all(guide, question.options(), question.optionsFrom()).stream(),
                guide.columnsOf(question).stream()
                        .flatMap(column -> OptionLists.all(guide, column.options(), column.optionsFrom()).stream()))
                .toList();
    }

    /** The smallest parts by which a condition is true, as far as its text tells: of an {@code or} only those that are. */
    private List<String> trueParts(String text) {
        var bare = withoutBrackets(text.strip());
        var alternatives = split(bare, " or ", "Disjunction");
        if (alternatives.size() > 1) {
            var holding = alternatives.stream().filter(part -> names.isTrue(new Expression(part))).toList();
            return holding.isEmpty() ? List.of(bare) : holding.stream().flatMap(part -> trueParts(part).stream()).toList();
        }
        var together = split(bare, " and ", "Conjunction");
        return together.size() > 1 ? together.stream().flatMap(part -> trueParts(part).stream()).toList() : List.of(bare);
    }

    /**
     * The parts between a word at the outside; the whole when the engine reads it otherwise, as in {@code some .. satisfies}.
     */
    private List<String> split(String text, String word, String kind) {
        var parts = new ArrayList<String>();
        var from = 0;
        for (var at = outside(text, word, 0); at >= 0; at = outside(text, word, from)) {
            parts.add(text.substring(from, at));
            from = at + word.length();
        }
        parts.add(text.substring(from));
        return parts.size() == count(rulebook.feel().expression(text), kind) ? parts : List.of(text);
    }

    /** Where a text stands outside quotes and brackets; -1 when it does not. */
    private static int outside(String text, String word, int from) {
        var depth = 0;
        var quoted = false;
        for (var i = from; i < text.length(); i++) {
            var c = text.charAt(i);
            quoted = c == '"' ? !quoted : quoted;
            if (!quoted && depth == 0 && text.startsWith(word, i)) {
                return i;
            }
            depth += quoted ? 0 : "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
        }
        return -1;
    }

    private static String withoutBrackets(String text) {
        var around = text.startsWith("(") && outside(text, ")", 1) == text.length() - 1;
        return around ? withoutBrackets(text.substring(1, text.length() - 1).strip()) : text;
    }

    private static int count(Syntax syntax, String kind) {
        return syntax instanceof Syntax.Other other && other.kind().equals(kind)
                ? other.parts().stream().mapToInt(part -> count(part, kind)).sum()
                : 1;
    }
}
