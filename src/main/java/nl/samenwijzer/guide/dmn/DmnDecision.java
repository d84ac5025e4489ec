package nl.samenwijzer.guide.dmn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import nl.samenwijzer.guide.fault.Fault;
import nl.samenwijzer.guide.fault.Faults;
import nl.samenwijzer.guide.fault.SourceFile;

/** Turns a decision of a DMN file into what it would be in YAML. */
final class DmnDecision {

    private static final String SOURCE = "Bron:";
    private static final Map<String, String> TYPES = Map.of("string", "string", "number", "number", "integer", "number",
            "long", "number", "double", "number", "boolean", "boolean", "date", "date", "context", "context");
    private static final Set<String> HIT_POLICIES = Set.of("UNIQUE", "FIRST", "COLLECT");

    private final String file;
    private final Faults faults;
    private final Set<String> lists;
    private final Lines tree = new Lines();

    private DmnDecision(String file, XmlElement root, Faults faults) {
        this.file = file;
        this.faults = faults;
        this.lists = root.children("itemDefinition").stream()
                .filter(type -> "true".equals(type.attribute("isCollection"))).map(type -> type.attribute("name"))
                .collect(Collectors.toSet());
    }

    static SourceFile read(String file, XmlElement root, String id, Faults faults) {
        var decision = root.children("decision").stream().filter(one -> id.equals(one.attribute("id"))).findFirst();
        if (decision.isEmpty()) {
            faults.add(new Fault(file, root.line(), "Hier staat geen beslissing met id '%s'.".formatted(id),
                    "Geef de beslissing in dit bestand deze id, of verbeter de id bij 'dmn'."));
            return null;
        }
        return new DmnDecision(file, root, faults).of(decision.get());
    }

    private SourceFile of(XmlElement decision) {
        tree.put("/name", decision.attribute("name"), decision.line());
        var table = decision.child("decisionTable");
        var formula = decision.child("literalExpression");
        if (table.isPresent()) {
            table(table.get());
        } else if (formula.isPresent()) {
            formula(decision, formula.get());
        } else {
            fault(decision, "Deze beslissing heeft geen tabel en geen formule.", "Maak er een beslistabel van.");
        }
        return tree.file(file);
    }

    private void formula(XmlElement decision, XmlElement formula) {
        tree.put("/expression", formula.expression(), formula.line());
        reason("", decision);
        var variable = decision.child("variable");
        variable.ifPresent(named -> {
            tree.put("/outputs/0/id", named.attribute("name"), named.line());
            tree.put("/outputs/0/type", type(named, named.attribute("typeRef")), named.line());
        });
        if (variable.isEmpty()) {
            fault(decision, "De uitkomst van deze formule heeft geen naam.", "Geef de uitkomst een naam en een type.");
        }
    }

    private void table(XmlElement table) {
        var policy = table.attributes().getOrDefault("hitPolicy", "UNIQUE");
        if (!HIT_POLICIES.contains(policy)) {
            fault(table, "Hit policy %s kan hier niet.".formatted(policy), "Kies UNIQUE, FIRST of COLLECT.");
        }
        tree.put("/hitPolicy", policy, table.line());
        if (table.attribute("aggregation") != null) {
            tree.put("/aggregation", table.attribute("aggregation"), table.line());
        }
        var inputs = table.children("input");
        for (var i = 0; i < inputs.size(); i++) {
            input("/inputs/" + i, i, inputs.get(i));
        }
        var outputs = table.children("output");
        for (var i = 0; i < outputs.size(); i++) {
            output("/outputs/" + i, outputs.get(i));
        }
        var rules = table.children("rule");
        for (var i = 0; i < rules.size(); i++) {
            rule("/rules/" + i, rules.get(i), outputs);
        }
        if (rules.isEmpty()) {
            fault(table, "Deze tabel heeft geen regels.", "Voeg een regel toe.");
        }
    }

    private void input(String at, int index, XmlElement input) {
        var expression = input.child("inputExpression");
        tree.put(at + "/id", "kolom" + (index + 1), input.line());
        tree.put(at + "/label", input.attributes().getOrDefault("label", expression.map(XmlElement::expression).orElse("")),
                input.line());
        tree.put(at + "/expression", expression.map(XmlElement::expression).orElse(""), input.line());
        tree.put(at + "/type", type(input, expression.map(one -> one.attribute("typeRef")).orElse(null)), input.line());
    }

    private void output(String at, XmlElement output) {
        if (output.attribute("name") == null) {
            fault(output, "Deze uitkomst heeft geen naam.", "Geef de kolom een naam.");
        }
        tree.put(at + "/id", name(output), output.line());
        tree.put(at + "/type", type(output, output.attribute("typeRef")), output.line());
        if (output.child("defaultOutputEntry").isPresent()) {
            fault(output, "Een standaarduitkomst kan hier niet.", "Maak er een laatste regel van met streepjes.");
        }
        output.child("outputValues").ifPresent(values -> {
            var texts = Literal.texts(values.expression());
            texts.ifPresent(known -> tree.put(at + "/values", known, values.line()));
            if (texts.isEmpty()) {
                fault(values, "De lijst met uitkomsten klopt niet.", "Zet elke uitkomst tussen dubbele aanhalingstekens.");
            }
        });
    }

    private void rule(String at, XmlElement rule, List<XmlElement> outputs) {
        var id = rule.attributes().getOrDefault("id", "");
        tree.title(at, id.isEmpty() ? "" : "Regel " + id + ": ", rule.line());
        tree.put(at + "/id", id, rule.line());
        reason(at, rule);
        var tests = rule.children("inputEntry");
        for (var i = 0; i < tests.size(); i++) {
            var test = tests.get(i).expression();
            tree.put(at + "/when/" + i, test.isEmpty() ? "-" : test, tests.get(i).line());
        }
        var entries = rule.children("outputEntry");
        for (var i = 0; i < Math.min(entries.size(), outputs.size()); i++) {
            entry(at + "/then", entries.get(i), name(outputs.get(i)), id);
        }
    }

    private void entry(String at, XmlElement entry, String output, String rule) {
        if (entry.expression().isEmpty()) {
            return;
        }
        var value = Literal.of(entry.expression());
        value.ifPresent(known -> tree.put(at + '/' + output, known, entry.line()));
        if (value.isEmpty()) {
            fault(entry, "Regel %s: '%s' is geen vaste uitkomst.".formatted(rule, entry.expression()),
                    "Schrijf een tekst tussen dubbele aanhalingstekens, een getal, true of false.");
        }
    }

    /** In every editor the note behind a rule is its description; the last line of it can tell the source. */
    private void reason(String at, XmlElement about) {
        var note = about.child("description");
        var text = note.map(XmlElement::text).orElse("").strip();
        var start = text.lastIndexOf('\n' + SOURCE);
        var line = note.map(XmlElement::line).orElse(about.line());
        var reason = start < 0 ? text : text.substring(0, start).strip();
        var source = start < 0 ? "" : text.substring(start + 1 + SOURCE.length()).strip();
        if (reason.isEmpty() || source.isEmpty()) {
            fault(about, "%s mist een reden of een bron.".formatted(about.attribute("id")),
                    "Schrijf achter de regel waarom, en op de laatste regel: Bron: waar dit staat.");
        }
        tree.put(at + "/reason", reason.isEmpty() ? "?" : reason, line);
        tree.put(at + "/source", source.isEmpty() ? "?" : source, line);
    }

    private static String name(XmlElement output) {
        return output.attributes().getOrDefault("name", "uitkomst");
    }

    private String type(XmlElement about, String reference) {
        if (reference == null || lists.contains(reference)) {
            return reference == null ? "context" : "list";
        }
        var type = reference.substring(reference.indexOf(':') + 1);
        if (!TYPES.containsKey(type)) {
            fault(about, "Het type '%s' kennen we niet.".formatted(reference),
                    "Kies string, number, boolean of date, of een eigen type met isCollection.");
        }
        return TYPES.getOrDefault(type, "context");
    }

    private void fault(XmlElement about, String problem, String remedy) {
        faults.add(new Fault(file, about.line(), problem, remedy));
    }
}
