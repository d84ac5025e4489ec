package nl.samenwijzer.guide.feel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The structure of a parsed expression, as far as checks need it.
 */
public sealed interface Syntax {

    /** The parts, from left to right. */
    List<Syntax> parts();

    /** A name. */
    record Name(String name) implements Syntax {

        @Override
        public List<Syntax> parts() {
            return List.of();
        }
    }

    /** {@code of.key}: a field of a row, or that field of every row. */
    record Path(Syntax of, String key) implements Syntax {

        @Override
        public List<Syntax> parts() {
            return List.of(of);
        }
    }

    /** A constant; {@code value} is its text, or null when it is neither text nor a truth value. */
    record Literal(Object value) implements Syntax {

        @Override
        public List<Syntax> parts() {
            return List.of();
        }
    }

    /** The input of a unary test. */
    record Input() implements Syntax {

        @Override
        public List<Syntax> parts() {
            return List.of();
        }
    }

    /** {@code list[condition]}. */
    record Filter(Syntax list, Syntax condition) implements Syntax {

        @Override
        public List<Syntax> parts() {
            return List.of(list, condition);
        }
    }

    /** {@code some}, {@code every} or {@code for}: {@code variables} loop over lists, {@code body} is done for each. */
    record Loop(Map<String, Syntax> variables, Syntax body, boolean collects) implements Syntax {

        @Override
        public List<Syntax> parts() {
            var parts = new java.util.ArrayList<>(variables.values());
            parts.add(body);
            return parts;
        }
    }

    /** {@code if condition then yes else no}. */
    record If(Syntax condition, Syntax yes, Syntax no) implements Syntax {

        @Override
        public List<Syntax> parts() {
            return List.of(condition, yes, no);
        }
    }

    /** {@code left = right}, {@code left in right}, or a unary test that compares the input. */
    record Comparison(Syntax left, Syntax right) implements Syntax {

        @Override
        public List<Syntax> parts() {
            return List.of(left, right);
        }
    }

    /** {@code function(arguments)}. */
    record Call(String function, List<Syntax> arguments) implements Syntax {

        @Override
        public List<Syntax> parts() {
            return arguments;
        }
    }

    /** Several values or tests; {@code list} when it is a list. */
    record Several(List<Syntax> parts) implements Syntax {
    }

    /** Anything else. */
    record Other(String kind, List<Syntax> parts) implements Syntax {
    }

    /** The names it needs from outside: not those of its own loops and contexts, nor columns after a dot. */
    default Set<String> names() {
        var names = new TreeSet<String>();
        Names.collect(this, Set.of(), names);
        return names;
    }
}
