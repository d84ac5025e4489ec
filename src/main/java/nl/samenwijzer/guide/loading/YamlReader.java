package nl.samenwijzer.guide.loading;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import nl.samenwijzer.guide.fault.Fault;
import nl.samenwijzer.guide.fault.Faults;
import nl.samenwijzer.guide.fault.SourceFile;

/** Reads YAML into JSON and remembers the line of every node. A double key is a fault, and so are anchors and tabs. */
final class YamlReader {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String file;
    private final Faults faults;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlReader(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Reads a file; null when it is not YAML, which is then among the faults. */
    static SourceFile read(String file, String text, Faults faults) {
        var reader = new YamlReader(file, faults);
        try {
            var options = new LoaderOptions();
            options.setCodePointLimit(20_000_000);
            var root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (root == null) {
                faults.add(new Fault(file, 1, "Het bestand is leeg.",
                        "Vul het bestand of haal het weg bij 'files' in guide.yaml."));
                return null;
            }
            return new SourceFile(file, reader.json(root, ""), reader.lines);
        } catch (MarkedYAMLException notYaml) {
            var mark = notYaml.getProblemMark();
            faults.add(new Fault(file, mark == null ? 1 : mark.getLine() + 1,
                    "Dit is geen goede YAML (%s).".formatted(notYaml.getProblem()),
                    "Kijk naar aanhalingstekens, inspringen en tabs in deze regel en de regel erboven."));
            return null;
        }
    }

    private JsonNode json(Node node, String pointer) {
        lines.putIfAbsent(pointer, node.getStartMark().getLine() + 1);
        if (node.getAnchor() != null) {
            fault(node, "Hier staat een anker (&%s).".formatted(node.getAnchor()), "Schrijf de tekst voluit.");
        }
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer);
        }
        if (node instanceof SequenceNode sequence) {
            var array = JSON.arrayNode();
            sequence.getValue().forEach(item -> array.add(json(item, pointer + '/' + array.size())));
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private JsonNode object(MappingNode mapping, String pointer) {
        var object = JSON.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            var key = ((ScalarNode) entry.getKeyNode()).getValue();
            var child = pointer + '/' + key.replace("~", "~0").replace("/", "~1");
            if (object.has(key)) {
                fault(entry.getKeyNode(), "De sleutel '%s' staat er twee keer.".formatted(key), "Haal één van de twee weg.");
            }
            lines.put(child, entry.getKeyNode().getStartMark().getLine() + 1);
            object.set(key, json(entry.getValueNode(), child));
        }
        return object;
    }

    private JsonNode scalar(ScalarNode node) {
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
            fault(node, "'%s' is geen gewoon getal.".formatted(value),
                    "Schrijf een gewoon getal, of zet tekst tussen aanhalingstekens.");
        }
        return JSON.textNode(value);
    }

    private void fault(Node node, String problem, String remedy) {
        faults.add(new Fault(file, node.getStartMark().getLine() + 1, problem, remedy));
    }
}
