package nl.samenwijzer.plan.save;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.plan.entry.AnswerShape;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.entry.SortKey;

/**
 * Whether a version of an entry could have come out of saving. For what comes in with its history: who might save it, and
 * whether its
 * phase was open, was decided then.
 */
public final class Storable {

    private static final String NOT_HERE = "Dit hoort niet bij dit stappenplan. Haal het uit het bestand.";
    private static final String NOT_SIGNED = "Hier hoort te staan wie dit deed (door) en wanneer (datum, zoals 2027-06-01).";
    private static final Set<String> SIGNED = Set.of(ServerFields.WHO, ServerFields.WHEN, "reden");

    private final Guide guide;
    private final AnswerShape shape;
    private final MarkShape marks;

    public Storable(Guide guide) {
        this.guide = guide;
        this.shape = new AnswerShape(guide);
        this.marks = new MarkShape(guide);
    }

    /** What is wrong with it; empty when nothing is. The value must be clean. */
    public List<Problem> problems(EntryVersion version) {
        if (Marks.isMark(version.question())) {
            return ofMark(version);
        }
        Question question = guide.index().questions().get(version.question());
        if (question == null) {
            return one(version, "Deze vraag staat niet in dit stappenplan. Haal het antwoord uit het bestand.");
        }
        List<Problem> address = shape.addressProblems(question, version.row());
        if (!address.isEmpty()) {
            return address;
        }
        boolean rows = question.type().hasRows();
        if (rows ? version.sortKey() == null || !SortKey.isKey(version.sortKey()) : version.sortKey() != null) {
            return one(version, "De plek van deze regel (sortKey) klopt niet. Neem die over uit het plan.");
        }
        if (version.deleted() && (!rows || version.value() != null)) {
            return one(version, "Alleen een regel kan verwijderd zijn (deleted). Die heeft geen waarde (value: null).");
        }
        if (rows && !version.deleted() && version.value() == null) {
            return one(version, "Deze regel heeft geen waarde. Zet er {} neer als hij leeg is.");
        }
        return version.value() == null ? List.of() : ofValue(question, version);
    }

    private List<Problem> ofValue(Question question, EntryVersion version) {
        JsonNode value = version.value();
        if (question.type() != QuestionType.APPROVAL) {
            return shape.problems(question, version.row(), value);
        }
        JsonNode own = ServerFields.own(value);
        if (own == null || value.has(ServerFields.AGAIN)) {
            return one(version, "Een oordeel zonder uitkomst en toelichting kan niet. Maak de waarde leeg (value: null).");
        }
        List<Problem> problems = new ArrayList<>(shape.problems(question, version.row(), own));
        boolean asItShould = own.has("uitkomst") ? signed(value) : own.size() == value.size();
        if (problems.isEmpty() && !asItShould) {
            problems.addAll(one(version, NOT_SIGNED));
        }
        return problems;
    }

    private List<Problem> ofMark(EntryVersion version) {
        String mark = version.question();
        JsonNode value = version.value();
        if (!marks.exists(mark, version.row()) || version.deleted() || version.sortKey() != null) {
            return one(version, NOT_HERE);
        }
        List<Problem> problems = marks.problems(mark, version.row(), value);
        if (!problems.isEmpty() || value == null) {
            return problems;
        }
        if (Marks.stepOf(mark) != null) {
            return value.isBoolean() && value.booleanValue() ? List.of() : one(version, "Hier kan alleen true staan, of null.");
        }
        if (Marks.phaseOf(mark) != null) {
            return value.size() == 1 && isDate(value.path(ServerFields.WHEN)) ? List.of()
                    : one(version, "Hier hoort de datum te staan waarop de fase openging, zoals {\"datum\": \"2027-06-01\"}.");
        }
        if (ServerFields.signs(mark)) {
            return signed(value) && only(value, SIGNED)
                    && value.path("reden").isMissingNode() == !value.path("reden").isTextual() ? List.of()
                            : one(version, NOT_SIGNED);
        }
        return Marks.traitOf(mark) != null && !only(value, Set.copyOf(Marks.FIGURES)) ? one(version, NOT_HERE)
                : deviation(version);
    }

    private static List<Problem> deviation(EntryVersion version) {
        boolean wrong = Marks.deviationOf(version.question()) != null && !only(version.value(), SIGNED);
        return wrong ? one(version, NOT_HERE) : List.of();
    }

    private static boolean signed(JsonNode value) {
        return value.isObject() && isDate(value.path(ServerFields.WHEN)) && isPerson(value.path(ServerFields.WHO));
    }

    private static boolean only(JsonNode value, Set<String> fields) {
        return value instanceof ObjectNode object
                && object.properties().stream().map(Map.Entry::getKey).allMatch(fields::contains);
    }

    private static boolean isPerson(JsonNode value) {
        try {
            return value.isTextual() && UUID.fromString(value.textValue()).toString().equals(value.textValue());
        } catch (IllegalArgumentException nobody) {
            return false;
        }
    }

    private static boolean isDate(JsonNode value) {
        try {
            return value.isTextual() && value.textValue().length() == 10 && LocalDate.parse(value.textValue()) != null;
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }

    /**
     * What no other row of the question may have too, with what is wrong when one has: its place, and a method that it names.
     * Only
     * for a version without problems, of a row that is not deleted.
     */
    public Map<String, String> claims(EntryVersion row) {
        if (row.sortKey() == null) {
            return Map.of();
        }
        Map<String, String> claims = new HashMap<>();
        claims.put("sortKey " + row.sortKey(), "Twee regels staan op dezelfde plek (sortKey). Geef elke regel een eigen plek.");
        Question question = guide.question(row.question());
        if (question.type() == QuestionType.METHODS) {
            question.columns().stream().filter(column -> "methods".equals(column.optionsFrom()))
                    .filter(column -> row.value().has(column.id()))
                    .forEach(column -> claims.put(column.id() + " " + row.value().path(column.id()).asText(),
                            "Deze werkvorm staat twee keer in de lijst. Haal er een weg."));
        }
        return claims;
    }

    private static List<Problem> one(EntryVersion version, String text) {
        return List.of(new Problem(version.question(), version.row(), null, text));
    }

}
