package nl.samenwijzer.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.Marks;

class SnapshotContentTest {

    private static final String REGISTER = "plan_buren";

    private final TestPlan plan = TestPlan.small();

    @Test
    void input_isThePlanAsItWas() {
        String leader = role();
        plan.save(leader, "plan_werk", "\"We maken de dijk hoger.\"");
        plan.save(leader, Marks.TITLE, "\"Dijk\"");
        String content = SnapshotContent.write(UUID.randomUUID(), plan.state().input());

        plan.save(leader, "plan_werk", "\"Iets anders.\"");
        plan.save(leader, Marks.TITLE, "\"Weg\"");
        plan.on(LocalDate.of(2027, 3, 1));
        var input = SnapshotContent.input(content, plan.state().input());

        assertThat(input.entries().text("plan_werk")).isEqualTo("We maken de dijk hoger.");
        assertThat(input.title()).isEqualTo("Dijk");
        assertThat(input.leader()).isEqualTo("Fatima");
        assertThat(input.commissioner()).isNull();
        assertThat(input.today()).isEqualTo(TestPlan.TODAY);
        assertThat(plan.state().with(input).adoption().changedSince()).isFalse();
    }

    @Test
    void input_contactsThatAreInNoSnapshot_areThoseOfNow() {
        String leader = role();
        plan.saveRow(leader, REGISTER, "b1", "{\"omschrijving\":\"Boeren\",\"bereikbaar\":\"oud@polder\"}");
        plan.saveRow(leader, REGISTER, "b2", "{\"omschrijving\":\"Vissers\",\"bereikbaar\":\"vis@polder\"}");
        String content = SnapshotContent.write(UUID.randomUUID(), plan.state().input());
        assertThat(content).doesNotContain("@polder");

        plan.saveRow(leader, REGISTER, "b1", "{\"omschrijving\":\"Veehouders\",\"bereikbaar\":\"nieuw@polder\"}");
        plan.save(leader, Change.deleteRow(REGISTER, "b2", 1, UUID.randomUUID()));
        var input = SnapshotContent.input(content, plan.state().input());

        assertThat(input.entries().rows(REGISTER)).extracting(Entry::value).containsExactly(
                Json.parse("{\"omschrijving\":\"Boeren\",\"bereikbaar\":\"nieuw@polder\"}"),
                Json.parse("{\"omschrijving\":\"Vissers\"}"));
    }

    @Test
    void kept_contacts_areNotThere() {
        String leader = role();
        plan.saveRow(leader, REGISTER, "b1", "{\"omschrijving\":\"Boeren\",\"bereikbaar\":\"oud@polder\"}");
        String content = SnapshotContent.write(UUID.randomUUID(), plan.state().input());

        assertThat(SnapshotContent.kept(content, plan.state().input()).entries().rows(REGISTER)).extracting(Entry::value)
                .containsExactly(Json.parse("{\"omschrijving\":\"Boeren\"}"));
    }

    private String role() {
        return plan.state().guide().about().roles().stream()
                .filter(role -> role.planRole() == nl.samenwijzer.guide.PlanRole.LEADER)
                .findFirst().orElseThrow().id();
    }
}
