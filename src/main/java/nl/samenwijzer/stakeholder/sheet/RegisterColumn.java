package nl.samenwijzer.stakeholder.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.plan.page.form.Written;
import nl.samenwijzer.spreadsheet.Cell;

/** A field of the register as a column of a sheet: stored values to cells and back. */
final class RegisterColumn {

    /** Spreadsheets hold 32,767 characters in a cell; longer texts end with {@link #CUT}. */
    private static final int LONGEST = 32_000;
    static final String CUT = " [ingekort; de hele tekst staat in Samenwijzer]";
    private static final int NAMED_CHOICES = 12;

    private final Column field;
    private final String header;
    private final Choices choices;
    private final Function<JsonNode, String> label;
    private final Map<String, String> labels = new HashMap<>();

    /** What a cell means: the value, null when empty, or why it can not be read. */
    record Reading(JsonNode value, String fault) {
    }

    /** @param label names a stored choice or row, also one that is not offered any more */
    RegisterColumn(Column field, String header, List<Option> choices, Function<JsonNode, String> label) {
        this.field = field;
        this.header = header;
        this.choices = new Choices(choices);
        this.label = label;
    }

    Column field() {
        return field;
    }

    String header() {
        return header;
    }

    List<Option> choices() {
        return choices.offered();
    }

    /** The cell for a stored value; empty for null. */
    Cell cell(JsonNode value) {
        if (value == null || value.isNull()) {
            return Cell.EMPTY;
        }
        return switch (field.type()) {
            case TEXT, SHORT_TEXT, TIME -> new Cell.Text(shortened(value.asText()));
            case NUMBER -> value.isNumber() ? new Cell.Number(value.decimalValue()) : new Cell.Text(value.asText());
            case DATE -> day(value.asText());
            case SINGLE_CHOICE, YES_NO, SCORE, REFERENCE -> new Cell.Text(labelOf(value));
            case MULTIPLE_CHOICE, REFERENCES -> new Cell.Text(StreamSupport.stream(value.spliterator(), false)
                    .map(this::labelOf).collect(Collectors.joining(Choices.AND)));
        };
    }

    /** Whether the cell still says what it would say of this value; what a file can not hold does not count. */
    boolean says(String typed, JsonNode value) {
        return holdable(typed).equals(holdable(cell(value).typed()));
    }

    /** Reads what somebody typed in a cell. */
    Reading read(String typed) {
        if (typed.isBlank()) {
            return new Reading(null, null);
        }
        if (typed.endsWith(CUT)) {
            return new Reading(null, "Deze tekst is ingekort. Pas hem aan in Samenwijzer, of zet de hele tekst in de cel.");
        }
        return switch (field.type()) {
            case TEXT, SHORT_TEXT -> new Reading(JsonNodeFactory.instance.textNode(typed), null);
            case NUMBER, DATE, TIME -> new Reading(Written.value(field.type(), List.of(typed.strip())), null);
            case SINGLE_CHOICE, YES_NO, REFERENCE -> choice(choices.find(typed).map(Option::id));
            case SCORE -> score(typed);
            case MULTIPLE_CHOICE, REFERENCES -> choices.all(typed).map(RegisterColumn::list)
                    .orElseGet(() -> new Reading(null, unknownChoice()));
        };
    }

    private Reading choice(Optional<String> id) {
        return id.map(known -> new Reading(JsonNodeFactory.instance.textNode(known), null))
                .orElseGet(() -> new Reading(null, unknownChoice()));
    }

    private Reading score(String typed) {
        Optional<Option> named = choices.find(typed).filter(option -> option.score() != null);
        Optional<Option> scored = named.isPresent() ? named
                : choices.offered().stream().filter(option -> String.valueOf(option.score()).equals(typed.strip())).findFirst();
        return scored.map(option -> new Reading(JsonNodeFactory.instance.numberNode(option.score()), null))
                .orElseGet(() -> new Reading(null, unknownChoice()));
    }

    private static Reading list(List<Option> chosen) {
        ArrayNode ids = JsonNodeFactory.instance.arrayNode();
        chosen.forEach(option -> ids.add(option.id()));
        return new Reading(ids.isEmpty() ? null : ids, null);
    }

    private String unknownChoice() {
        List<String> names = choices.offered().stream().map(Option::label).toList();
        if (names.isEmpty()) {
            return "Er is hier nog niets om uit te kiezen. Laat de cel leeg.";
        }
        String some = names.stream().limit(NAMED_CHOICES).collect(Collectors.joining(Choices.AND));
        return "Deze keuze bestaat niet. Kies uit: " + some + (names.size() > NAMED_CHOICES ? " (en meer)." : ".");
    }

    private String labelOf(JsonNode value) {
        return labels.computeIfAbsent(value.asText(), key -> label.apply(value));
    }

    private static Cell day(String stored) {
        try {
            return new Cell.Day(LocalDate.parse(stored));
        } catch (DateTimeParseException noDay) {
            return new Cell.Text(stored);
        }
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        boolean splitsCharacter = Character.isHighSurrogate(text.charAt(LONGEST - 1));
        return text.substring(0, splitsCharacter ? LONGEST - 1 : LONGEST) + CUT;
    }

    /** Without control characters; of tabs too, which LibreOffice leaves out when it saves an ODS file. */
    private static String holdable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (char c : text.replace("\r\n", "\n").replace('\r', '\n').toCharArray()) {
            if (c >= ' ' && c < '\uFFFE' || c == '\n') {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
