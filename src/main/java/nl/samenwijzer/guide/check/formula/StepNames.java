package nl.samenwijzer.guide.check.formula;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Step;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;
import nl.samenwijzer.guide.fault.Place;

/** A text that names a step in single quotes, names one that exists: renaming a step is easily forgotten in the texts. */
final class StepNames implements Inspection {

    private static final Pattern NAMED = Pattern.compile("\\bstap '([^']+)'");

    @Override
    public void inspect(Subject subject) {
        var guide = subject.guide();
        var names = guide.index().steps().values().stream().map(Step::name).collect(Collectors.toSet());
        var records = Stream.concat(Stream.of(guide.about(), guide.register(), guide.methods(), guide.law(), guide.documents(),
                guide.portfolio(), guide.language()),
                Stream.concat(guide.phases().stream(), guide.signals().stream().limit(1)));
        records.map(subject.places()::of).map(place -> new Place(place.file(), "")).distinct()
                .forEach(file -> texts(subject, names, file, file.file().content()));
    }

    private static void texts(Subject subject, Set<String> names, Place place, JsonNode node) {
        if (node.isTextual()) {
            NAMED.matcher(node.asText()).results().map(found -> found.group(1)).filter(name -> !names.contains(name))
                    .forEach(name -> subject.faults().add(place, "Er is geen stap '%s'.".formatted(name),
                            "Schrijf de naam van een stap die er is."));
        } else if (node.isObject()) {
            node.properties().forEach(field -> texts(subject, names, place.child(field.getKey()), field.getValue()));
        } else {
            for (var i = 0; i < node.size(); i++) {
                texts(subject, names, place.child(i), node.get(i));
            }
        }
    }
}
