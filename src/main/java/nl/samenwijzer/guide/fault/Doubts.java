package nl.samenwijzer.guide.fault;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What cannot be judged well, because something is wrong in it already. It lets a check tell everything that is wrong in a
 * guide in one go, without the faults that only follow from others.
 */
public final class Doubts {

    private static final List<String> KEYS = List.of("id", "name");

    private final List<Place> faulty;
    private final Set<String> ids = new TreeSet<>();
    private final Pattern mention;

    private Doubts(List<Place> faulty) {
        this.faulty = faulty;
        faulty.forEach(this::note);
        this.mention = Pattern.compile(ids.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(", ")\\b")));
    }

    /** The doubts that these faults give. */
    public static Doubts of(Faults faults) {
        return new Doubts(faults.places());
    }

    /** Ids of the questions, columns, decisions, names and so on in which something is wrong. */
    public Set<String> ids() {
        return ids;
    }

    /** Whether something is wrong in this part of this file. */
    public boolean in(String file, String pointer) {
        return faulty.stream().anyMatch(place -> place.file().name().equals(file) && within(place.pointer(), pointer));
    }

    /** Whether something is wrong here, or in something that is mentioned here. */
    public boolean about(Place place) {
        return faulty.stream().anyMatch(fault -> fault.file().name().equals(place.file().name())
                && (within(fault.pointer(), place.pointer()) || within(place.pointer(), fault.pointer())))
                || !ids.isEmpty() && mention.matcher(smallest(place).toString()).find();
    }

    private void note(Place place) {
        var pointer = place.pointer();
        while (!pointer.isEmpty()) {
            var node = place.file().content().at(pointer);
            if (isWhole(node)) {
                return;
            }
            KEYS.stream().map(node::path).filter(JsonNode::isTextual).map(JsonNode::asText).findFirst().ifPresent(ids::add);
            pointer = above(pointer);
        }
    }

    /** The smallest thing with an id around a place. */
    private static JsonNode smallest(Place place) {
        var pointer = place.pointer();
        while (!pointer.isEmpty() && KEYS.stream().noneMatch(place.file().content().at(pointer)::has)) {
            pointer = above(pointer);
        }
        return place.file().content().at(pointer);
    }

    /** A step or a phase: too much to doubt as a whole. */
    private static boolean isWhole(JsonNode node) {
        return node.has("questions") || node.has("steps");
    }

    private static boolean within(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + '/');
    }

    private static String above(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }
}
