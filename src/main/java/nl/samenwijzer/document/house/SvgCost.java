package nl.samenwijzer.document.house;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.w3c.dom.Element;

/** How many shapes a drawing is when all that it uses again is drawn; a few lines can stand for millions. */
final class SvgCost {

    private static final long MOST_SHAPES = 20_000;
    private static final int DEEPEST = 60;
    private static final Pattern REFERENCE = Pattern.compile("#([^)'\"\\s]+)");

    private final Map<String, Element> named = new HashMap<>();
    private final Map<Element, Long> known = new HashMap<>();
    private final Set<Element> open = new HashSet<>();

    private SvgCost() {
    }

    /** @throws Unusable when it is too much, or goes round in circles */
    static void check(Element root) {
        var cost = new SvgCost();
        cost.name(root, 0);
        if (cost.of(root) > MOST_SHAPES) {
            throw new Unusable("De SVG is te ingewikkeld: meer dan 20.000 vormen.", "Neem een eenvoudiger logo, of een PNG.");
        }
    }

    private void name(Element element, int depth) {
        if (depth > DEEPEST) {
            throw new Unusable("De SVG is te diep genest.", "Sla het logo op als gewone SVG (plain SVG), of neem een PNG.");
        }
        if (element.hasAttribute("id")) {
            named.putIfAbsent(element.getAttribute("id"), element);
        }
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element inner) {
                name(inner, depth + 1);
            }
        }
    }

    private long of(Element element) {
        var before = known.get(element);
        if (before != null) {
            return before;
        }
        if (!open.add(element)) {
            throw new Unusable("De SVG verwijst in een kring naar zichzelf.", "Sla het logo opnieuw op, of neem een PNG.");
        }
        long cost = 1;
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = element.getAttributes().item(i);
            if (!"id".equals(attribute.getNodeName()) && attribute.getNodeValue().contains("#")) {
                for (var found : REFERENCE.matcher(attribute.getNodeValue()).results().toList()) {
                    var target = named.get(found.group(1));
                    cost += target == null ? 0 : of(target);
                }
            }
        }
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            cost += node instanceof Element inner ? of(inner) : 0;
        }
        open.remove(element);
        long bounded = Math.min(cost, 10 * MOST_SHAPES);
        known.put(element, bounded);
        return bounded;
    }
}
