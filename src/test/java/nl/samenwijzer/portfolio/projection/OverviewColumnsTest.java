package nl.samenwijzer.portfolio.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Portfolio;
import nl.samenwijzer.guide.Portfolio.NeverShow;
import nl.samenwijzer.guide.Portfolio.PortfolioColumn;
import nl.samenwijzer.guide.rule.Fact;
import nl.samenwijzer.plan.TestPlan;

class OverviewColumnsTest {

    private static final Guide GUIDE = TestPlan.bundledGuide().state().guide();
    private static final Guide SMALL = TestPlan.small().state().guide();

    private final OverviewColumns columns = new OverviewColumns();

    @Test
    void of_bundledGuide_hasAllItsColumns() {
        assertThat(columns.of(GUIDE)).extracting(OverviewColumn::id)
                .containsExactlyElementsOf(GUIDE.portfolio().columns().stream().map(PortfolioColumn::id).toList());
    }

    @Test
    void of_columns_knowTheirChoicesInTheOrderOfTheGuide() {
        assertThat(column(GUIDE, "route").choices()).containsExactly(entry("licht", "Lichte route"),
                entry("midden", "Middelgrote route"),
                entry("uitgebreid", "Uitgebreide route"));
        assertThat(column(GUIDE, "projectfase").choices().keySet()).startsWith("initiatief", "definitie").hasSize(6);
        assertThat(column(GUIDE, "programma").choices()).containsEntry("wijken", "Wijken");
        assertThat(column(GUIDE, "raadsproject").choices()).containsExactly(entry("ja", "Ja"), entry("nee", "Nee"));
        assertThat(column(GUIDE, "verkenning_eerst").choices()).containsExactly(entry("ja", "Ja"), entry("nee", "Nee"));
        assertThat(column(GUIDE, "evaluatie").truth()).isTrue();
        assertThat(column(GUIDE, "volgend_besluit").choices()).isEmpty();
    }

    @Test
    void of_written_areAnswersAndNotFacts() {
        assertThat(columns.of(GUIDE)).filteredOn(OverviewColumn::written).extracting(OverviewColumn::id)
                .contains("project").doesNotContain("projectleider", "opdrachtgever", "programma");
    }

    @Test
    void shows_factOfAColumn_isKnown() {
        assertThat(columns.shows(GUIDE, Fact.LEADER)).isTrue();
        assertThat(columns.shows(SMALL, Fact.LEADER)).isTrue();
        assertThat(columns.shows(SMALL, Fact.CHANGED_ON)).isFalse();
    }

    @Test
    void of_columnsMadeFromWhatIsNeverShown_areLeftOut() {
        Guide guide = with(List.of("de7_budget"), List.of("belang"), "de7_budget", "1 + de7_budget", "hoogste_belang",
                "max(vk4_lijst.belang)", "vk4_lijst[belang > 2].naam", "for g in vk4_lijst return g.belang",
                "te_bereiken_soorten", "count(vk4_lijst)", "vk1_naam");

        assertThat(columns.of(guide)).extracting(column -> column.formula().text()).containsExactly("count(vk4_lijst)",
                "vk1_naam");
    }

    private static Guide with(List<String> questions, List<String> fields, String... formulas) {
        List<PortfolioColumn> own = List.of(formulas).stream()
                .map(formula -> new PortfolioColumn(formula, formula, new Expression(formula), null)).toList();
        Portfolio portfolio = new Portfolio(GUIDE.portfolio().statuses(), GUIDE.portfolio().trafficLights(), own, List.of(),
                new NeverShow(fields, questions, ""));
        return new Guide(GUIDE.about(), GUIDE.phases(), GUIDE.decisions(), GUIDE.testCases(), GUIDE.signals(),
                GUIDE.register(), GUIDE.methods(), GUIDE.law(), GUIDE.documents(), portfolio, GUIDE.language(), GUIDE.index());
    }

    private OverviewColumn column(Guide guide, String id) {
        return columns.of(guide).stream().filter(column -> column.id().equals(id)).findFirst().orElseThrow();
    }

    private static Map.Entry<String, String> entry(String id, String label) {
        return Map.entry(id, label);
    }
}
