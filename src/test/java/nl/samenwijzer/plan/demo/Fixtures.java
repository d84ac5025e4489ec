package nl.samenwijzer.plan.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.loading.BundledGuides;
import nl.samenwijzer.guide.loading.GuideLoader;
import nl.samenwijzer.guide.rule.Rulebook;
import nl.samenwijzer.plan.entry.AnswerShape;
import nl.samenwijzer.plan.entry.Answers;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.SortKey;
import nl.samenwijzer.plan.progress.PlanInput;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.progress.SignalSource;

/**
 * The example plans as they are when everything is filled in, without a database. Rows keep the ids of the file ("g1"), and
 * approvals their date; all steps are marked as ready and the plan counts as adopted as it stands.
 */
public final class Fixtures {

    /** A street that gets a new sewer: 115 answers, the middle route. */
    public static final String BERKENSTRAAT = "riool-berkenstraat.json";
    /** 200 homes by a developer: 123 answers, the heaviest route. */
    public static final String SCHOOLTERREIN = "woningen-schoolterrein.json";
    /** New street lights: people are only informed, the lightest route, up to adoption. */
    public static final String STRAATVERLICHTING = "straatverlichting-hatert.json";

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final Instant SAVED_AT = Instant.parse("2026-11-24T10:00:00Z");
    public static final UUID SAVED_BY = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final Guide GUIDE = bundled();
    private static final Rulebook RULES = Rulebook.of(GUIDE);

    private Fixtures() {
    }

    /** The guide of the fixtures. */
    public static Guide guide() {
        return GUIDE;
    }

    /** Title of a fixture. */
    public static String title(String file) {
        return Example.read(file).title();
    }

    /** The answers of a fixture by question, as written in the file. */
    public static Map<String, JsonNode> answers(String file) {
        return Example.read(file).answers();
    }

    /** The entries of a fixture. */
    public static Entries entries(String file) {
        Example example = Example.read(file);
        List<Entry> entries = new ArrayList<>(
                List.of(single(Marks.TITLE, Json.parse(Json.write(example.title()))),
                        single(Marks.DISTRICTS, Json.parse(Json.write(example.districts())))));
        ExampleRows rows = ExampleRows.asWritten(GUIDE);
        example.answers().forEach((id, answer) -> entries.addAll(entries(GUIDE.question(id), answer, rows)));
        GUIDE.phases().stream().flatMap(phase -> phase.steps().stream())
                .forEach(step -> entries.add(single(Marks.done(step.id()), Json.parse("true"))));
        return Entries.of(entries);
    }

    /** The state of a fixture without signals. */
    public static PlanState state(String file) {
        return state(file, SignalSource.NONE);
    }

    /** The state of a fixture on {@link #TODAY}. */
    public static PlanState state(String file, SignalSource signals) {
        return state(file, entries(file), signals);
    }

    /** The state of a fixture with other entries than those of the file; what was adopted is the file. */
    public static PlanState state(String file, Entries entries, SignalSource signals) {
        return new PlanState(new PlanInput(RULES, entries, title(file), "Fatima (projectleider)", "Marijke (opdrachtgever)",
                Answers.of(GUIDE, entries(file)), Map.of(), TODAY, ZoneId.of("Europe/Amsterdam")), signals);
    }

    private static List<Entry> entries(Question question, JsonNode answer, ExampleRows rows) {
        List<Entry> entries = new ArrayList<>();
        String place = null;
        for (ExampleRows.Cell cell : rows.cells(question, answer)) {
            place = question.type().hasRows() ? SortKey.between(place, null) : null;
            JsonNode clean = AnswerShape.clean(question.id(), cell.row(), cell.value(),
                    new ArrayList<>());
            entries.add(new Entry(question.id(), cell.row(), 1, clean, place, false, SAVED_BY, SAVED_AT));
        }
        return entries;
    }

    private static Entry single(String question, JsonNode value) {
        return new Entry(question, Entry.SINGLE, 1, value, null, false, SAVED_BY, SAVED_AT);
    }

    private static Guide bundled() {
        try {
            return BundledGuides.load(new GuideLoader()).get(0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
