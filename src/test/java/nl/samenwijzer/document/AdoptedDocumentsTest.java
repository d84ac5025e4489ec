package nl.samenwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.samenwijzer.document.compose.Circumstances;
import nl.samenwijzer.document.compose.Composer;
import nl.samenwijzer.document.compose.ListRows;
import nl.samenwijzer.document.compose.Plans;
import nl.samenwijzer.document.compose.Version;
import nl.samenwijzer.document.output.HouseStyle;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.SnapshotContent;
import nl.samenwijzer.plan.TestPlan;
import nl.samenwijzer.plan.entry.Answers;
import nl.samenwijzer.plan.store.Snapshot;
import nl.samenwijzer.spreadsheet.SheetFormat;
import nl.samenwijzer.spreadsheet.writing.SheetWriter;

class AdoptedDocumentsTest {

    private static final Reading.Around AROUND = new Reading.Around() {

        @Override
        public Circumstances circumstances(OpenPlan open, List<Snapshot> snapshots) {
            return new Circumstances("Waterschap", true, field -> {
            }, snapshots.stream().map(one -> new Version(one.number(), one.createdAt(), "Ingrid",
                    Answers.of(open.guide(), SnapshotContent.entries(one.content())))).toList(), Map.of());
        }

        @Override
        public List<String> people(OpenPlan open) {
            return List.of();
        }
    };

    private static final String LEADER = "trekker";

    private final TestPlan plan = TestPlan.small();
    private List<Snapshot> versions;

    @BeforeEach
    void adoptedTwiceAndChanged() {
        plan.save(LEADER, "plan_werk", "\"Een hogere dijk.\"");
        plan.saveRow(LEADER, "plan_buren", "b1", "{\"omschrijving\":\"Boeren\",\"bereikbaar\":\"oud@polder\"}");
        plan.saveRow(LEADER, "plan_berichten", "m1", "{\"dag\":\"2027-03-01\",\"wat\":\"Brief\",\"buur\":\"b1\"}");
        Snapshot first = plan.snapshot(1);
        plan.save(LEADER, "plan_werk", "\"Een bredere dijk.\"");
        versions = List.of(plan.snapshot(2), first);
    }

    @Test
    void reading_ofAVersion_knowsNothingOfLaterOnes() {
        Reading first = reading("1");

        assertThat(first.open().state().entries().text("plan_werk")).isEqualTo("Een hogere dijk.");
        assertThat(first.versions()).extracting(Snapshot::number).containsExactly(1);
        assertThat(reading("2").open().state().entries().text("plan_werk")).isEqualTo("Een bredere dijk.");
        assertThat(Reading.asAdopted(plan.open(LEADER), versions, "3", AROUND)).isEmpty();
        assertThat(Reading.asAdopted(plan.open(LEADER), versions, "1.0", AROUND)).isEmpty();
    }

    @Test
    void everyFormat_onAnotherDayAfterChanges_isTheSameByteForByte() throws IOException {
        Map<String, byte[]> before = files(reading("1"));

        plan.on(LocalDate.of(2031, 5, 6));
        plan.save(LEADER, "plan_werk", "\"Geen dijk.\"");
        plan.saveRow(LEADER, "plan_buren", "b1", "{\"omschrijving\":\"Vissers\",\"bereikbaar\":\"nieuw@polder\"}");
        Map<String, byte[]> after = files(reading("1"));

        assertThat(before).containsOnlyKeys("html", "pdf", "docx", "odt", "xlsx", "ods", "csv");
        before.forEach((format, file) -> assertThat(after.get(format)).as(format).isEqualTo(file));
        assertThat(new String(before.get("html"), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Een hogere dijk.", "Boeren")
                .doesNotContain("@polder");
    }

    private Reading reading(String version) {
        return Reading.asAdopted(plan.open(LEADER), versions, version, AROUND).orElseThrow();
    }

    private static Map<String, byte[]> files(Reading reading) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        var state = reading.open().state();
        var edition = Plans.edition(state.guide(), "dossier");
        // writers anew each time: nothing that they keep may matter
        for (var writer : new DocumentWriters(HouseStyle.NEUTRAL, DocumentFiles.STYLESHEET).all()) {
            var out = new ByteArrayOutputStream();
            writer.write(Composer.compose(Plans.document(state.guide(), "omgevingsplan_werk"), edition, state,
                    reading.around().get()), out);
            files.put(writer.extension(), out.toByteArray());
        }
        for (var format : SheetFormat.values()) {
            files.put(format.extension(), SheetWriter.stable(format, List.of(
                    ListRows.of(Plans.document(state.guide(), "berichten"), edition, state, reading.around().get()))));
        }
        return files;
    }
}
