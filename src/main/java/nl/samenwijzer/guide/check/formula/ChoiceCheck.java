package nl.samenwijzer.guide.check.formula;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import nl.samenwijzer.guide.feel.Syntax;
import nl.samenwijzer.guide.rule.Shape;
import nl.samenwijzer.guide.rule.Shapes;

/** A text that is compared with a choice is the id of one of its options. */
final class ChoiceCheck {

    private ChoiceCheck() {
    }

    static void comparison(BiConsumer<String, String> fault, Shapes shapes, Syntax.Comparison comparison,
            Map<String, Shape> locals) {
        texts(fault, shapes.of(comparison.left(), locals), comparison.right());
        texts(fault, shapes.of(comparison.right(), locals), comparison.left());
    }

    static void call(BiConsumer<String, String> fault, Shapes shapes, Syntax.Call call, Map<String, Shape> locals) {
        if (List.of("list contains", "index of").contains(call.function()) && call.arguments().size() == 2) {
            texts(fault, shapes.of(call.arguments().get(0), locals), call.arguments().get(1));
            texts(fault, shapes.of(call.arguments().get(1), locals), call.arguments().get(0));
        }
    }

    /** A unary test: a text, several texts, or {@code not} of those. */
    static void test(BiConsumer<String, String> fault, Shape input, Syntax test) {
        if (test instanceof Syntax.Other other && other.kind().equals("Not")) {
            other.parts().forEach(part -> texts(fault, input, part));
        } else {
            texts(fault, input, test);
        }
    }

    private static void texts(BiConsumer<String, String> fault, Shape choice, Syntax texts) {
        if (choice.choices() == null) {
            return;
        }
        if (texts instanceof Syntax.Several several) {
            several.parts().forEach(part -> texts(fault, choice, part));
        } else if (texts instanceof Syntax.Literal literal && literal.value() instanceof String text
                && !choice.choices().containsKey(text)) {
            fault.accept("'%s' is geen keuze.".formatted(text),
                    "Kies een id die bestaat: %s.".formatted(String.join(", ", new TreeSet<>(choice.choices().keySet()))));
        }
    }
}
