package nl.samenwijzer.stakeholder.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.TestPlan;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.stakeholder.Registers;
import nl.samenwijzer.stakeholder.register.Kind;
import nl.samenwijzer.stakeholder.register.Mentions;
import nl.samenwijzer.stakeholder.review.GroupChange.FieldChange;
import nl.samenwijzer.stakeholder.review.Misfit.Reason;

/** What in a plan speaks of groups, and no longer fits them. */
class MisfitTest {

    private final TestPlan plan = Registers.empty();

    @Test
    void list_thatBeginsWithTheGroups_missesWhoCameLater() {
        Registers.add(plan, "a", "{\"omschrijving\":\"Boeren\",\"last\":7}");
        message("m1", "a");
        Registers.add(plan, "b", "{\"omschrijving\":\"Bewoners\",\"last\":7}");
        Registers.add(plan, "c", "{\"omschrijving\":\"Wandelaars\",\"last\":1}");

        assertThat(Misfit.all(plan.state(), List.of()))
                .containsExactly(new Misfit(Reason.MISSING, messages(), "", "b", List.of()));
    }

    @Test
    void rows_ofAGroupThatIsGone_pointNowhere() {
        Registers.add(plan, "a", "{\"omschrijving\":\"Boeren\",\"last\":1}");
        message("m1", "a");
        plan.save("trekker", Change.deleteRow(Registers.REGISTER, "a", 1, UUID.randomUUID()));

        assertThat(Misfit.all(plan.state(), List.of(new GroupChange("a", GroupChange.Kind.REMOVED, version(), List.of()))))
                .containsExactly(new Misfit(Reason.REMOVED, messages(), "m1", "a", List.of()));
    }

    @Test
    void contact_fitsAlsoWhenTheGroupMoves() {
        Registers.add(plan, "a", "{\"omschrijving\":\"Boeren\",\"last\":1}");
        message("m1", "a");
        FieldChange moved = new FieldChange(plan.state().guide().register().fields().get(2), Json.parse("1"), Json.parse("7"),
                TestPlan.NOW.plusSeconds(60));

        assertThat(Misfit.all(plan.state(),
                List.of(new GroupChange("a", GroupChange.Kind.CHANGED, version(), List.of(moved))))).isEmpty();
    }

    @Test
    void group_isWithoutContact_untilARowOfContactsPointsAtIt() {
        Registers.add(plan, "a", "{\"omschrijving\":\"Boeren\",\"last\":1}");
        assertThat(Mentions.of(plan.state()).withoutContact("a")).isTrue();

        message("m1", "a");

        assertThat(Mentions.of(plan.state()).withoutContact("a")).isFalse();
        assertThat(Mentions.of(plan.state()).of("a")).extracting(mention -> mention.row().row()).containsExactly("m1");
    }

    @Test
    void kind_isConsideredByAGroupOrByAReason() {
        Registers.add(plan, "a", "{\"omschrijving\":\"Boeren\",\"soort\":\"boeren\"}");
        assertThat(Kind.all(plan.state())).extracting(Kind::considered).containsExactly(true, false);

        plan.saveRow("trekker", "@considered", "bewoners", "{\"reden\":\"Er woont niemand\"}");

        assertThat(Kind.all(plan.state())).extracting(Kind::considered, Kind::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(true, null),
                        org.assertj.core.groups.Tuple.tuple(true, "Er woont niemand"));
    }

    private void message(String row, String group) {
        plan.saveRow("trekker", messages().id(), row, "{\"wat\":\"Brief\",\"buur\":\"" + group + "\"}");
    }

    private Question messages() {
        return plan.state().guide().question("plan_berichten");
    }

    private static EntryVersion version() {
        return new EntryVersion(Registers.REGISTER, "a", 2, 1, null, "a", true, new UUID(0, 1), new UUID(0, 2), Instant.EPOCH);
    }
}
