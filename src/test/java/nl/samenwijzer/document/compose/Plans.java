package nl.samenwijzer.document.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.loading.Folder;
import nl.samenwijzer.guide.loading.GuideLoader;
import nl.samenwijzer.guide.rule.Rulebook;
import nl.samenwijzer.plan.entry.Answers;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.progress.PlanInput;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.progress.SignalSource;

/** Plans made of answers written as JSON, without a database. */
public final class Plans {

    public static final Rulebook NIJMEGEN = rules("guides/nijmegen");
    public static final Rulebook WATERSCHAP = rules("guides/waterschap");
    public static final Instant CHANGED = Instant.parse("2026-11-24T09:30:00Z");

    private static final List<String> EXAMPLES = List.of("/demo/riool-berkenstraat.json", "/demo/woningen-schoolterrein.json",
            "/document/dijk.json");
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final UUID SOMEBODY = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final ObjectMapper JSON = new ObjectMapper().configure(JsonParser.Feature.ALLOW_SINGLE_QUOTES, true)
            .configure(JsonParser.Feature.ALLOW_UNQUOTED_FIELD_NAMES, true);

    private Plans() {
    }

    /** A plan that was never adopted. */
    public static PlanState of(Rulebook rules, String title, String json) {
        return state(rules, title, json(json), false);
    }

    /** A plan whose answers are also what was last adopted. */
    public static PlanState adopted(Rulebook rules, String title, String json) {
        return state(rules, title, json(json), true);
    }

    /** The complete example plans that are there: those of the application, and one of the test guide. */
    public static List<String> examples() {
        return EXAMPLES.stream().filter(name -> Plans.class.getResource(name) != null).toList();
    }

    /** An example plan, as adopted: {@code {title, guide, districts, answers}}. */
    public static PlanState example(String name) {
        return example(exampleJson(name));
    }

    static JsonNode exampleJson(String name) {
        try (var in = Plans.class.getResourceAsStream(name)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PlanState example(JsonNode plan) {
        var answers = ((ObjectNode) plan.get("answers")).deepCopy();
        answers.set(Marks.DISTRICTS, plan.get("districts"));
        return state(guideOf(plan), plan.get("title").asText(), answers, true);
    }

    static Rulebook guideOf(JsonNode plan) {
        return WATERSCHAP.guide().id().equals(plan.get("guide").asText()) ? WATERSCHAP : NIJMEGEN;
    }

    /** The one adoption of the plan as it stands. */
    public static List<Version> adoptionOf(PlanState state) {
        return List.of(new Version(1, CHANGED, "Ingrid Opdracht", Answers.of(state.guide(), state.entries())));
    }

    /** A document of the plan with nothing known around it. */
    public static DocumentModel compose(PlanState state, String document, String edition) {
        return compose(state, document, edition,
                new Circumstances("Gemeente Voorbeeldstad", false, field -> {
                }, List.of(), Map.of()));
    }

    public static DocumentModel compose(PlanState state, String document, String edition, Circumstances circumstances) {
        return compose(state, document, "", edition, circumstances);
    }

    /** As above, the document of one row. */
    static DocumentModel compose(PlanState state, String document, String row, String edition, Circumstances circumstances) {
        return Composer.compose(document(state.guide(), document), row, edition(state.guide(), edition), state, circumstances);
    }

    public static Document document(Guide guide, String id) {
        return guide.documents().documents().stream().filter(document -> document.id().equals(id)).findFirst().orElseThrow();
    }

    public static Edition edition(Guide guide, String id) {
        return guide.documents().editions().stream().filter(edition -> edition.id().equals(id)).findFirst().orElseThrow();
    }

    private static PlanState state(Rulebook rules, String title, ObjectNode answers, boolean adopted) {
        var entries = Entries.of(entries(rules.guide(), answers));
        return new PlanState(new PlanInput(rules, entries, title, "Fatima Leiding", "Ingrid Opdracht",
                adopted ? Answers.of(rules.guide(), entries) : null, Map.of(), LocalDate.of(2026, 11, 24), ZONE),
                SignalSource.NONE);
    }

    private static List<Entry> entries(Guide guide, ObjectNode answers) {
        var entries = new ArrayList<Entry>();
        answers.properties().forEach(answer -> {
            var question = guide.index().questions().get(answer.getKey());
            var isList = question != null && (question.type().hasRows() || question.type() == QuestionType.PER_CHOICE_TEXT);
            if (!isList) {
                entries.add(entry(answer.getKey(), Entry.SINGLE, answer.getValue(), null));
            } else if (question.type() == QuestionType.PER_CHOICE_TEXT) {
                answer.getValue().forEach(text -> entries.add(entry(question.id(), text.get("keuze").asText(),
                        text.get("tekst"), String.valueOf((char) ('A' + entries.size() % 26)))));
            } else {
                int[] place = { 1000 };
                answer.getValue().forEach(row -> entries.add(
                        entry(question.id(), row.get("id").asText(), row, String.valueOf(place[0]++))));
            }
        });
        return entries;
    }

    private static Entry entry(String question, String row, JsonNode value, String sortKey) {
        return new Entry(question, row, 1, value == null || value.isNull() ? null : value, sortKey, false, SOMEBODY, CHANGED);
    }

    private static ObjectNode json(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private static Rulebook rules(String folder) {
        return Rulebook.of(new GuideLoader().load(Folder.ofClassPath(folder)));
    }
}
