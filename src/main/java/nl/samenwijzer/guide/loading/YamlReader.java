package nl.samenwijzer.guide.loading;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import nl.samenwijzer.guide.fault.Fault;
import nl.samenwijzer.guide.fault.Faults;
import nl.samenwijzer.guide.fault.Place;
import nl.samenwijzer.guide.fault.SourceFile;

/** Reads YAML into JSON and remembers the line of every node. A double key is a fault, and so are anchors and tabs. */
final class YamlReader {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<Fault, String> wrong = new LinkedHashMap<>();
    private final Set<Node> busy = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlReader(String file) {
        this.file = file;
    }

    /** Reads a file; null when it is not YAML, which is then among the faults. */
    static SourceFile read(String file, String text, Faults faults) {
        var reader = new YamlReader(file);
        try {
            var options = new LoaderOptions();
            options.setCodePointLimit(20_000_000);
            var root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (root == null) {
                faults.add(new Fault(file, 1, "Het bestand is leeg.",
                        "Vul het bestand of haal het weg bij 'files' in guide.yaml."));
                return null;
            }
            var source = new SourceFile(file, reader.json(root, ""), reader.lines);
            reader.wrong.forEach((fault, pointer) -> faults.add(fault, new Place(source, pointer)));
            return source;
        } catch (MarkedYAMLException notYaml) {
            var mark = notYaml.getProblemMark();
            faults.add(new Fault(file, mark == null ? 1 : mark.getLine() + 1,
                    "Dit is geen goede YAML (%s).".formatted(notYaml.getProblem()),
                    "Kijk naar aanhalingstekens, inspringen en tabs in deze regel en de regel erboven."));
        } catch (ReaderException control) {
            var line = 1 + text.codePoints().limit(control.getPosition()).filter(point -> point == '\n').count();
            faults.add(new Fault(file, (int) line, "Hier staat een stuurteken (U+%04X).".formatted(control.getCodePoint()),
                    "Haal dit onzichtbare teken weg."));
        } catch (YAMLException tooDeep) {
            faults.add(new Fault(file, 1, "Dit is geen goede YAML (%s).".formatted(tooDeep.getMessage()),
                    "Maak het bestand eenvoudiger."));
        }
        return null;
    }

    private JsonNode json(Node node, String pointer) {
        lines.putIfAbsent(pointer, node.getStartMark().getLine() + 1);
        if (node.getAnchor() == null) {
            return plain(node, pointer);
        }
        fault(node, pointer, "Hier staat een anker (&%s).".formatted(node.getAnchor()), "Schrijf de tekst voluit.");
        if (!busy.add(node)) {
            return JSON.nullNode(); // what holds itself has no end
        }
        var json = plain(node, pointer);
        busy.remove(node);
        return json;
    }

    private JsonNode plain(Node node, String pointer) {
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer);
        }
        if (node instanceof SequenceNode sequence) {
            var array = JSON.arrayNode();
            sequence.getValue().forEach(item -> array.add(json(item, pointer + '/' + array.size())));
            return array;
        }
        return scalar((ScalarNode) node, pointer);
    }

    private JsonNode object(MappingNode mapping, String pointer) {
        var object = JSON.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode keyNode)) {
                fault(entry.getKeyNode(), pointer, "Hier is een lijst of een groep de sleutel.",
                        "Maak van de sleutel één woord.");
                continue;
            }
            var key = keyNode.getValue();
            var child = pointer + '/' + key.replace("~", "~0").replace("/", "~1");
            if (object.has(key)) {
                fault(entry.getKeyNode(), child, "De sleutel '%s' staat er twee keer.".formatted(key),
                        "Haal één van de twee weg.");
            }
            lines.put(child, entry.getKeyNode().getStartMark().getLine() + 1);
            object.set(key, json(entry.getValueNode(), child));
        }
        return object;
    }

    private JsonNode scalar(ScalarNode node, String pointer) {
        var value = node.getValue();
        if (node.getTag().equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (node.getTag().equals(Tag.BOOL)) {
            return JSON.booleanNode(
                    "true".equalsIgnoreCase(value) || "yes".equalsIgnoreCase(value) || "on".equalsIgnoreCase(value));
        }
        try {
            if (node.getTag().equals(Tag.INT)) {
                return JSON.numberNode(new BigInteger(value));
            }
            if (node.getTag().equals(Tag.FLOAT)) {
                return JSON.numberNode(new BigDecimal(value));
            }
        } catch (NumberFormatException otherNotation) {
            fault(node, pointer, "'%s' is geen gewoon getal.".formatted(value),
                    "Schrijf een gewoon getal, of zet tekst tussen aanhalingstekens.");
        }
        return JSON.textNode(value);
    }

    private void fault(Node node, String pointer, String problem, String remedy) {
        wrong.put(new Fault(file, node.getStartMark().getLine() + 1, problem, remedy), pointer);
    }
}
