package nl.samenwijzer.portfolio.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.advice.signal.Signals;
import nl.samenwijzer.plan.TestPlan;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.progress.PlanState;

class PlanCellsTest {

    private final OverviewColumns columns = new OverviewColumns();

    @Test
    void of_emptyPlan_hasTheLastStatusAndNothingToSay() {
        PlanCells shown = shown(TestPlan.bundledGuide(new Signals()));

        assertThat(shown.standing().status().orElseThrow().id()).isEqualTo("niet_gestart");
        assertThat(shown.standing().light().orElseThrow().id()).isEqualTo("groen");
        assertThat(shown.standing().attention()).isEmpty();
    }

    @Test
    void of_choiceMade_saysWhyItIsRed() {
        TestPlan plan = TestPlan.bundledGuide(new Signals());
        plan.save("projectleider", "vk1_projectfase", "\"definitie\"");
        plan.save("projectleider", "in3_besluit", "\"wel\"");

        PlanCells shown = shown(plan);

        assertThat(shown.standing().light().orElseThrow().id()).isEqualTo("rood");
        assertThat(shown.standing().attention()).isEqualTo("Rood signaal: Niets om over mee te praten, Minimumvraag leeg (7).");
    }

    @Test
    void of_statuses_theFirstThatIsTrueCounts() {
        TestPlan plan = TestPlan.bundledGuide();
        plan.save("projectleider", "vk1_naam", "\"Berkenstraat\"");
        assertThat(status(plan)).isEqualTo("verkenning");

        plan.save("projectleider", Marks.STOPPED, "{\"reden\":\"Geen geld\"}");
        assertThat(status(plan)).isEqualTo("gestopt");
    }

    @Test
    void of_otherGuide_hasItsOwnStatusLightAndColumns() {
        PlanCells shown = shown(TestPlan.small(new Signals()));

        assertThat(shown.standing().status().orElseThrow().name()).isEqualTo("Bezig");
        assertThat(shown.standing().light().orElseThrow().name()).isEqualTo("Goed");
        assertThat(shown.standing().attention()).isEmpty();
        assertThat(shown.cells()).containsExactly(new Cell("leider", "Fatima", "1fatima", ""));
    }

    @Test
    void of_values_areShownAsPeopleReadThem() {
        TestPlan plan = TestPlan.bundledGuide();
        plan.save("projectleider", "vk1_naam", "\"Berkenstraat\"");
        plan.save("projectleider", "vk1_programma", "\"openbare_ruimte\"");
        plan.saveRow("projectleider", "in4_besluiten", "b1", "{\"datum\":\"2027-03-01\"}");

        Map<String, Cell> cells = cells(plan);

        assertThat(cells.get("project")).isEqualTo(new Cell("project", "Berkenstraat", "1berkenstraat", ""));
        assertThat(cells.get("programma"))
                .isEqualTo(new Cell("programma", "Openbare Ruimte", "100002", "|openbare_ruimte|"));
        assertThat(cells.get("verkenning_eerst")).isEqualTo(new Cell("verkenning_eerst", "Nee", "100001", "|nee|"));
        assertThat(cells.get("route")).isEqualTo(new Cell("route", "", SortText.NOTHING, ""));
        assertThat(cells.get("zeven_vragen").display()).isEqualTo("0");
        assertThat(cells.get("bijgewerkt")).isEqualTo(new Cell("bijgewerkt", "24 november 2026", "12026-11-24", ""));
    }

    @Test
    void of_textWithPersonalData_isKeptBack() {
        TestPlan plan = TestPlan.bundledGuide();
        plan.save("projectleider", "vk1_naam", "\"Vraag jan@voorbeeld.nl\"");

        assertThat(cells(plan).get("project")).isEqualTo(new Cell("project", Withheld.TEXT, SortText.NOTHING, ""));
    }

    private String status(TestPlan plan) {
        return shown(plan).standing().status().orElseThrow().id();
    }

    private Map<String, Cell> cells(TestPlan plan) {
        return shown(plan).cells().stream().collect(Collectors.toMap(Cell::column, cell -> cell));
    }

    private PlanCells shown(TestPlan plan) {
        PlanState state = plan.state();
        return state.ask(names -> PlanCells.of(state, names, columns.of(state.guide())));
    }
}
