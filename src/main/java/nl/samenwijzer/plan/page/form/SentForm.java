package nl.samenwijzer.plan.page.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import nl.samenwijzer.web.field.Hidden;

/**
 * The parameters of a form that was sent. Remembers which were read, so that the others can be told.
 */
public final class SentForm {

    /** Names the entries that a form shows. */
    public static final String PRESENT = "aanwezig";
    private static final Set<String> OF_THE_PAGE = Set.of("csrf", PRESENT, "naar", "terug", "both");
    private static final String CHOICE = "choice";
    private static final String ACTION = ".action";

    private final Map<String, List<String>> parameters;
    private final Set<String> read = new HashSet<>(OF_THE_PAGE);

    /** A form with these parameters. */
    public SentForm(Map<String, List<String>> parameters) {
        this.parameters = new HashMap<>(parameters);
        settle(text(CHOICE));
    }

    /** Of two texts for the first entry somebody chose one, or joined them. */
    private void settle(String choice) {
        List<Place> present = present();
        if (!present.isEmpty() && choice.equals("both")) {
            parameters.put(present.get(0).name(), all("both"));
        }
        if (!present.isEmpty() && choice.equals("theirs")) {
            parameters.put(PRESENT, all(PRESENT).stream().filter(name -> !name.equals(present.get(0).name())).toList());
            parameters.keySet().removeIf(name -> name.endsWith(ACTION));
            skip(present.get(0));
        }
    }

    /** Leaves an entry as it is. */
    void skip(Place entry) {
        parameters.keySet().stream().filter(name -> isOf(entry, name)).forEach(read::add);
    }

    /** The parameters of an entry as hidden inputs, to send them once more. */
    public List<Hidden> hidden(Place entry) {
        List<Hidden> inputs = new ArrayList<>();
        inputs.add(new Hidden(PRESENT, entry.name()));
        parameters.keySet().stream().filter(name -> isOf(entry, name)).sorted()
                .forEach(name -> all(name).forEach(value -> inputs.add(new Hidden(name, value))));
        return inputs;
    }

    private static boolean isOf(Place entry, String name) {
        return name.equals(entry.name()) || name.startsWith(entry.name() + ".") && !name.endsWith(ACTION);
    }

    /** The entries that the form shows, each once. */
    public List<Place> present() {
        return all(PRESENT).stream().distinct().map(Place::of).toList();
    }

    boolean shows(Place entry) {
        return all(PRESENT).contains(entry.name());
    }

    /** All values of a parameter; empty when it was not sent. */
    public List<String> all(String name) {
        read.add(name);
        return parameters.getOrDefault(name, List.of());
    }

    /** The value of a parameter; the empty text when it was not sent. */
    public String text(String name) {
        List<String> values = all(name);
        return values.isEmpty() || values.get(0) == null ? "" : values.get(0);
    }

    /** The version an entry was made from; 0 when there was none. */
    public int base(Place entry) {
        String version = text(entry.version());
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    /** The operation of an entry; a new one when none was sent. */
    public UUID operation(Place entry) {
        try {
            return UUID.fromString(text(entry.operation()));
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }

    /** The columns of a row that the form shows. */
    List<String> fields(Place row) {
        return all(row.fields()).stream().flatMap(names -> Arrays.stream(names.split(" "))).filter(name -> !name.isEmpty())
                .distinct().toList();
    }

    /** The button of a table that was pressed. */
    public Optional<RowAction> action() {
        List<RowAction> actions = new ArrayList<>();
        parameters.keySet().stream().filter(name -> name.endsWith(ACTION)).toList()
                .forEach(name -> actions.add(RowAction.of(name.substring(0, name.length() - ACTION.length()), text(name))));
        return actions.stream().findFirst();
    }

    /** The parameters that nobody asked for. */
    List<String> unknown() {
        return parameters.keySet().stream().filter(name -> !read.contains(name) && !name.endsWith(Place.OPERATION)).sorted()
                .toList();
    }
}
