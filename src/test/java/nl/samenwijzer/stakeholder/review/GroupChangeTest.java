package nl.samenwijzer.stakeholder.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.plan.TestPlan;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.stakeholder.Registers;
import nl.samenwijzer.stakeholder.review.GroupChange.FieldChange;
import nl.samenwijzer.stakeholder.review.GroupChange.Kind;

/** What became of groups since a moment. */
class GroupChangeTest {

    private static final Instant SINCE = Instant.parse("2026-11-24T10:00:00Z");
    private static final UUID SOMEBODY = new UUID(0, 1);
    private static final List<Column> FIELDS = TestPlan.small().state().guide().register().fields();

    @Test
    void group_thatWasThere_tellsWhichFieldsDiffer_andWhenTheyBecameSo() {
        List<EntryVersion> versions = List.of(version(1, -60, "{\"omschrijving\":\"Boeren\",\"last\":1}"),
                version(2, 10, "{\"omschrijving\":\"Boeren\",\"last\":7}"),
                version(3, 20, "{\"omschrijving\":\"Boeren aan de dijk\",\"last\":7}"));

        assertThat(GroupChange.of(versions, SINCE, FIELDS)).containsExactly(new GroupChange("a", Kind.CHANGED, versions.get(2),
                List.of(new FieldChange(field("omschrijving"), Json.parse("\"Boeren\""), Json.parse("\"Boeren aan de dijk\""),
                        SINCE.plusSeconds(20)),
                        new FieldChange(field("last"), Json.parse("1"), Json.parse("7"), SINCE.plusSeconds(10)))));
    }

    @Test
    void group_changedBack_isNoChange() {
        assertThat(GroupChange.of(List.of(version(1, -60, "{\"last\":1}"), version(2, 10, "{\"last\":7}"),
                version(3, 20, "{\"last\":1}")), SINCE, FIELDS)).isEmpty();
    }

    @Test
    void group_madeSince_isNew_andGoneAgainIsNothing() {
        EntryVersion made = version(1, 5, "{\"last\":1}");
        EntryVersion gone = new EntryVersion("plan_buren", "a", 2, 1, null, "a", true, SOMEBODY, UUID.randomUUID(),
                SINCE.plusSeconds(9));

        assertThat(GroupChange.of(List.of(made), SINCE, FIELDS))
                .containsExactly(new GroupChange("a", Kind.ADDED, made, List.of()));
        assertThat(GroupChange.of(List.of(made, gone), SINCE, FIELDS)).isEmpty();
        EntryVersion before = version(1, -5, "{\"last\":1}");
        assertThat(GroupChange.of(List.of(before, gone), SINCE, FIELDS))
                .containsExactly(new GroupChange("a", Kind.REMOVED, before, List.of()));
    }

    @Test
    void register_mustBeWalkedAgain_whenTheProjectComesIntoAnotherPhase() {
        TestPlan plan = Registers.of(2);
        assertThat(Review.of(plan.state()).due()).isFalse();

        String phase = plan.state().guide().about().projectPhases().get(0).id();
        String next = plan.state().guide().about().projectPhases().get(1).id();
        plan.save("trekker", "@projectPhase", '"' + phase + '"');
        assertThat(Review.of(plan.state()).due()).as("the phase it began in").isFalse();
        plan.save("trekker", "@projectPhase", '"' + next + '"');
        assertThat(Review.of(plan.state()).due()).isTrue();
        plan.save("trekker", "@reviewed", "true");
        assertThat(Review.of(plan.state()).due()).isFalse();
    }

    private static EntryVersion version(int number, long seconds, String json) {
        return new EntryVersion("plan_buren", "a", number, number - 1, Json.parse(json), "a", false, SOMEBODY,
                new UUID(1, number), SINCE.plusSeconds(seconds));
    }

    private static Column field(String id) {
        return FIELDS.stream().filter(field -> field.id().equals(id)).findFirst().orElseThrow();
    }
}
