package nl.samenwijzer.plan.transfer;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.plan.SnapshotContent;
import nl.samenwijzer.plan.entry.AnswerShape;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.save.Storable;

/**
 * Checks an adopted version: that it is what was adopted, and that it can be read.
 */
record SnapshotCheck(Guide guide, Storable storable) {

    private static final String UNREADABLE = "De inhoud van deze vaststelling is geen plan. Neem haar over uit het bestand zoals je"
            + " het downloadde.";

    /** What is wrong with it, in Dutch. */
    Optional<String> problem(PlanFile.Adopted snapshot) {
        if (!snapshot.question().equals(guide.about().adoption().question())) {
            return Optional.of("Met deze vraag stel je in dit stappenplan niets vast. Haal de vaststelling uit het bestand.");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(snapshot.content())) {
            return Optional.of(UNREADABLE);
        }
        if (!SnapshotContent.hash(snapshot.content()).equals(snapshot.hash())) {
            return Optional
                    .of("De inhoud van deze vaststelling past niet bij de controle (hash): er is iets veranderd. Neem haar over"
                            + " uit het bestand zoals je het downloadde.");
        }
        try {
            return ofContent(snapshot.content());
        } catch (UncheckedIOException | IllegalArgumentException | DateTimeException unreadable) {
            return Optional.of(UNREADABLE);
        }
    }

    private Optional<String> ofContent(String text) {
        JsonNode content = Json.parse(text);
        if (content == null || !content.path("entries").isArray()) {
            return Optional.of(UNREADABLE);
        }
        if (!content.path("guide").asText().equals(guide.id())
                || !content.path("guideVersion").asText().equals(guide.version())) {
            return Optional.of("Deze vaststelling is van een ander stappenplan. Haal haar uit het bestand.");
        }
        return SnapshotContent.entries(text).all().filter(entry -> !fits(entry)).findFirst()
                .map(entry -> "De inhoud van deze vaststelling klopt niet bij vraag '" + entry.question() + "'. Neem haar over"
                        + " uit het bestand zoals je het downloadde.");
    }

    private boolean fits(Entry entry) {
        List<Problem> unclean = new ArrayList<>();
        AnswerShape.clean(entry.question(), entry.row(), entry.value(), unclean);
        return unclean.isEmpty()
                && storable.problems(new EntryVersion(entry.question(), entry.row(), entry.version(), 0, entry.value(),
                        entry.sortKey(), false, entry.updatedBy(), null, entry.updatedAt())).isEmpty();
    }
}
