package nl.samenwijzer.plan.entry;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;

/**
 * Checks that a value can be an answer to a question at all (guide format, "Question types and the JSON of an answer"). Half
 * an answer passes; only what can never be valid does not.
 */
public final class AnswerShape {

    /** The most bytes of JSON that one entry may take: the technical ceiling. */
    public static final int CEILING = 1_048_576;

    private static final Pattern ROW = Pattern.compile("[A-Za-z0-9_.-]{1,64}");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final Set<String> OUTCOMES = Set.of("akkoord", "niet_akkoord", "overgeslagen");
    private static final Set<String> YES_NO = Set.of("ja", "nee");
    private static final int DIGITS = 30;

    private final Guide guide;
    private final KnownIds known;

    public AnswerShape(Guide guide) {
        this.guide = guide;
        this.known = new KnownIds(guide);
    }

    /** The value with clean text, null when it is empty; adds what is wrong with its text or size to the problems. */
    public static JsonNode clean(String question, String row, JsonNode value, List<Problem> problems) {
        JsonNode clean = CleanText.clean(value, column -> problems.add(new Problem(question, row, column,
                "In deze tekst staat een teken dat we niet kunnen bewaren. Typ de tekst opnieuw, of plak hem zonder opmaak.")));
        tooLong(question, row, clean).ifPresent(problems::add);
        return clean;
    }

    /** The problem of a value above the ceiling, if it is. */
    public static Optional<Problem> tooLong(String question, String row, JsonNode value) {
        boolean fits = value == null || Json.mostBytes(value) <= CEILING
                || value.toString().getBytes(StandardCharsets.UTF_8).length <= CEILING;
        return fits ? Optional.empty()
                : Optional.of(new Problem(question, row, null,
                        "Deze tekst is langer dan 1 MB. Maak de tekst korter, of verwijs naar een document."));
    }

    /** Whether this can be the id of a row. */
    public static boolean isRow(String id) {
        return ROW.matcher(id).matches();
    }

    /** Why there can be no entry at this address; empty when there can. */
    public List<Problem> addressProblems(Question question, String row) {
        if (question.type().editsRegister()) {
            return problem(question, row, null, "Vul dit in bij de betrokkenen zelf.");
        }
        boolean fits = question.type().hasRows() ? isRow(row)
                : question.type() == QuestionType.PER_CHOICE_TEXT ? known.perChoice(question).contains(row) : row.isEmpty();
        return fits ? List.of() : problem(question, row, null, "Deze regel kan hier niet. Laad de pagina opnieuw.");
    }

    /** What makes a clean, non-empty value impossible as an answer; empty when nothing does. */
    public List<Problem> problems(Question question, String row, JsonNode value) {
        return switch (question.type()) {
            case TEXT, SHORT_TEXT, PER_CHOICE_TEXT -> unless(value.isTextual(), question, row, "Vul hier tekst in.");
            case SINGLE_CHOICE -> unless(isOneOf(value, known.of(question)), question, row,
                    "Deze keuze bestaat niet. Kies een van de keuzes.");
            case YES_NO -> unless(isOneOf(value, YES_NO), question, row, "Kies ja of nee.");
            case MULTIPLE_CHOICE -> unless(isListOf(value, item -> isOneOf(item, known.of(question))), question, row,
                    "Een van deze keuzes bestaat niet, of staat er dubbel. Kies uit de lijst.");
            case SCORE -> unless(isScore(value, question.options()), question, row,
                    "Deze score bestaat niet. Kies een van de keuzes.");
            case NUMBER -> unless(isNumber(value), question, row, "Vul een getal in, bijvoorbeeld 6 of 2,5.");
            case TABLE, TIMELINE, METHODS, STAKEHOLDERS -> fields(question, row, value, guide.columnsOf(question), Set.of());
            case APPROVAL -> approval(question, row, value);
            case STAKEHOLDER_MATRIX -> problem(question, row, null, "Vul dit in bij de betrokkenen zelf.");
        };
    }

    private List<Problem> approval(Question question, String row, JsonNode value) {
        List<Problem> problems = new ArrayList<>(
                fields(question, row, value, question.columns(), Set.of("uitkomst", "toelichting")));
        if (value.has("uitkomst") && !isOneOf(value.get("uitkomst"), OUTCOMES)) {
            problems.addAll(problem(question, row, "uitkomst", "Kies akkoord, niet akkoord of overgeslagen."));
        }
        if (value.has("toelichting") && !value.get("toelichting").isTextual()) {
            problems.addAll(problem(question, row, "toelichting", "Vul hier tekst in."));
        }
        return problems;
    }

    private List<Problem> fields(Question question, String row, JsonNode value, List<Column> columns, Set<String> others) {
        if (!(value instanceof ObjectNode)) {
            return problem(question, row, null, "Deze regel kunnen we niet lezen. Vul de velden opnieuw in.");
        }
        Map<String, Column> byId = columns.stream().collect(Collectors.toMap(Column::id, column -> column));
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            Column column = byId.get(field.getKey());
            if (column != null) {
                problems.addAll(wrong(question, row, column, field.getValue()));
            } else if (!others.contains(field.getKey())) {
                problems.addAll(problem(question, row, field.getKey(), "Dit veld bestaat hier niet. Laat het weg."));
            }
        }
        return problems;
    }

    private List<Problem> wrong(Question question, String row, Column column, JsonNode value) {
        String text = switch (column.type()) {
            case TEXT, SHORT_TEXT -> value.isTextual() ? null : "Vul hier tekst in.";
            case SINGLE_CHOICE -> isOneOf(value, known.of(column)) ? null : "Deze keuze bestaat niet. Kies een van de keuzes.";
            case MULTIPLE_CHOICE -> isListOf(value, item -> isOneOf(item, known.of(column))) ? null
                    : "Een van deze keuzes bestaat niet, of staat er dubbel. Kies uit de lijst.";
            case YES_NO -> isOneOf(value, YES_NO) ? null : "Kies ja of nee.";
            case SCORE -> isScore(value, column.options()) ? null : "Deze score bestaat niet. Kies een van de keuzes.";
            case NUMBER -> isNumber(value) ? null : "Vul een getal in, bijvoorbeeld 6 of 2,5.";
            case DATE -> isDate(value) ? null : "Deze datum bestaat niet. Vul een datum in als 1-6-2027.";
            case TIME -> value.isTextual() && TIME.matcher(value.textValue()).matches() ? null
                    : "Deze tijd bestaat niet. Vul een tijd in als 19:30.";
            case REFERENCE -> isRow(value) ? null : "Kies een regel uit de lijst.";
            case REFERENCES -> isListOf(value, AnswerShape::isRow) ? null : "Kies regels uit de lijst, elke regel één keer.";
        };
        return text == null ? List.of() : problem(question, row, column.id(), text);
    }

    private static boolean isOneOf(JsonNode value, Set<String> ids) {
        return value.isTextual() && ids.contains(value.textValue());
    }

    private static boolean isListOf(JsonNode value, Predicate<JsonNode> fits) {
        if (!(value instanceof ArrayNode list)) {
            return false;
        }
        Set<String> seen = new HashSet<>();
        for (JsonNode item : list) {
            if (!fits.test(item) || !seen.add(item.asText())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isScore(JsonNode value, List<Option> options) {
        return value.isNumber() && isNumber(value) && options.stream().anyMatch(option -> option.score() != null
                && new BigDecimal(option.score()).compareTo(value.decimalValue()) == 0);
    }

    /** Finite, and no longer than a person would write: 1e999999999 would take the memory of the server. */
    private static boolean isNumber(JsonNode value) {
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            return false;
        }
        BigDecimal number = value.decimalValue();
        return number.precision() <= DIGITS && Math.abs((long) number.scale()) <= DIGITS;
    }

    private static boolean isDate(JsonNode value) {
        try {
            return value.isTextual() && value.textValue().length() == 10 && LocalDate.parse(value.textValue()) != null;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }

    private static boolean isRow(JsonNode value) {
        return value.isTextual() && ROW.matcher(value.textValue()).matches();
    }

    private static List<Problem> unless(boolean fits, Question question, String row, String text) {
        return fits ? List.of() : problem(question, row, null, text);
    }

    private static List<Problem> problem(Question question, String row, String column, String text) {
        return List.of(new Problem(question.id(), row, column, text));
    }
}
