package nl.samenwijzer.stakeholder.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.page.form.Place;
import nl.samenwijzer.plan.page.form.SentForm;

/**
 * Figures in a form: what was sent as changes, and what was read from a file as if it had been typed.
 */
final class FiguresForm {

    /** Where the source stands in the form. */
    static final Place SOURCE = new Place(Marks.FIGURES_SOURCE, Entry.SINGLE);

    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(\\.\\d{3}){1,2}");

    private FiguresForm() {
    }

    /** Where the figure of a class stands in the form. */
    static Place place(String trait, String traitClass) {
        return new Place(Marks.trait(trait), traitClass);
    }

    /** The changes of the figures and the source that the form shows. */
    static List<Change> changes(SentForm form) {
        List<Change> changes = new ArrayList<>();
        for (Place place : form.present()) {
            if (place.equals(SOURCE)) {
                String text = form.text(place.name());
                changes.add(Change.put(place.question(), form.base(place), form.operation(place),
                        text.isEmpty() ? null : TextNode.valueOf(text)));
            } else if (Marks.traitOf(place.question()) != null) {
                changes.add(Change.putRow(place.question(), place.row(), form.base(place), form.operation(place),
                        figure(form, place)));
            }
        }
        return changes;
    }

    private static JsonNode figure(SentForm form, Place place) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        for (String field : Marks.FIGURES) {
            String text = form.text(place.at(field).name()).strip();
            if (!text.isEmpty()) {
                value.set(field, number(text));
            }
        }
        return value.isEmpty() ? null : value;
    }

    /** What is no whole number stays text: it is refused with a remedy and comes back on the page. */
    private static JsonNode number(String text) {
        String plain = THOUSANDS.matcher(text).matches() ? text.replace(".", "") : text;
        return COUNT.matcher(plain).matches() ? JsonNodeFactory.instance.numberNode(Integer.parseInt(plain))
                : TextNode.valueOf(text);
    }

    /** The form with these figures typed in it, on the versions that are stored now. What a line leaves out stays. */
    static SentForm typed(Entries entries, List<FiguresFile.Line> lines) {
        Map<String, List<String>> parameters = new HashMap<>();
        List<String> present = new ArrayList<>();
        for (FiguresFile.Line line : lines) {
            Place place = place(line.trait(), line.traitClass());
            Figure stored = Figure.stored(entries, line.trait(), line.traitClass());
            int version = entries.find(place.question(), place.row()).map(Entry::version).orElse(0);
            present.add(place.name());
            parameters.put(place.version(), List.of(String.valueOf(version)));
            parameters.put(place.operation(), List.of(UUID.randomUUID().toString()));
            parameters.put(place.at(Marks.AREA).name(), List.of(or(line.area(), stored.area())));
            parameters.put(place.at(Marks.PARTICIPANTS).name(), List.of(or(line.participants(), stored.participants())));
        }
        parameters.put(SentForm.PRESENT, present);
        return new SentForm(parameters);
    }

    private static String or(Integer read, Integer stored) {
        return read != null ? read.toString() : stored == null ? "" : stored.toString();
    }
}
