package nl.samenwijzer.plan.page.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.plan.entry.Problem;

/**
 * What stands in the fields of a form: what is stored, or what was typed and is not saved, with what is wrong with it.
 */
public final class Contents {

    /** All as it is stored. */
    public static final Contents STORED = new Contents(new SentForm(Map.of()), Set.of(), List.of());

    private final SentForm typed;
    private final Set<String> unsaved;
    private final Map<String, String> errors;

    private Contents(SentForm typed, Set<String> unsaved, List<Problem> problems) {
        this.typed = typed;
        this.unsaved = unsaved;
        this.errors = problems.stream().collect(Collectors.toMap(
                problem -> new Place(problem.question(), problem.row(), problem.column()).name(), Problem::text,
                (one, other) -> one));
    }

    /** As typed where these entries are concerned, with these problems; all else as stored. */
    public static Contents typed(SentForm form, List<Place> unsaved, List<Problem> problems) {
        return new Contents(form, unsaved.stream().map(Place::name).collect(Collectors.toSet()), problems);
    }

    /** As typed, nothing of it being saved. */
    public static Contents unsaved(SentForm form) {
        return typed(form, form.present(), List.of());
    }

    /** A row that is not stored yet with these values ready in its columns; all else as stored. */
    public static Contents ready(Place row, Map<String, List<String>> columns) {
        Map<String, List<String>> parameters = new HashMap<>();
        parameters.put(SentForm.PRESENT, List.of(row.name()));
        parameters.put(row.fields(), List.copyOf(columns.keySet()));
        columns.forEach((column, values) -> parameters.put(row.at(column).name(), values));
        return unsaved(new SentForm(parameters));
    }

    /** As stored, with what is still missing said at the fields. */
    public static Contents missing(List<Problem> problems) {
        return new Contents(new SentForm(Map.of()), Set.of(), problems);
    }

    /** The values of a single answer. */
    public List<String> single(Place place, JsonNode stored) {
        return isTyped(place) ? typed.all(place.name()) : Written.of(stored);
    }

    /** The values of a part of an answer. */
    public List<String> part(Place cell, JsonNode stored) {
        return isTyped(cell.entry()) ? typed.all(cell.name()) : Written.of(stored);
    }

    /** The values of a column of a row. */
    List<String> cell(Place cell, JsonNode stored) {
        boolean shown = isTyped(cell.entry()) && typed.fields(cell.entry()).contains(cell.column());
        return shown ? typed.all(cell.name()) : Written.of(stored);
    }

    String addition(Place cell) {
        return isTyped(cell.entry()) ? typed.text(cell.addition()) : "";
    }

    /** Whether this entry stands in the form as it was typed. */
    public boolean isTyped(Place entry) {
        return unsaved.contains(entry.name());
    }

    /** Whether something of this entry is not saved or wrong. */
    boolean isAbout(Place entry) {
        return isTyped(entry) || errors.keySet().stream()
                .anyMatch(place -> place.equals(entry.name()) || place.startsWith(entry.name() + "."));
    }

    /** The version that the next save starts from. */
    int base(Place entry, int stored) {
        return isTyped(entry) ? typed.base(entry) : stored;
    }

    /** What is wrong at this place; the empty text for nothing. */
    public String error(Place place) {
        return errors.getOrDefault(place.name(), "");
    }
}
