package nl.samenwijzer.portfolio.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.Teams;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.SaveResult.Saved;
import nl.samenwijzer.sql.CountedSql;

@QuarkusTest
@TestProfile(OverviewPageTest.TwoGuides.class)
class OverviewPageTest {

    public static class TwoGuides implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("samenwijzer.guides.dir", "src/test/resources/guides");
        }
    }

    private static final Pattern TITLES = Pattern.compile("<th scope=\"row\"><a href=\"[^\"]+\">([^<]*)</a>");

    @Inject
    Plans plans;
    @Inject
    SaveEntries saving;
    @Inject
    Teams teams;
    @Inject
    Guides guides;
    @Inject
    Accounts accounts;
    @Inject
    CountedSql sql;

    private Account leader;
    /** Makes the plans of one test findable among those of others. */
    private String mark;

    @BeforeEach
    void leader() {
        leader = accounts.byUsername("projectleider").orElseThrow();
        mark = "m" + UUID.randomUUID().toString().substring(0, 8);
    }

    @ParameterizedTest
    @CsvSource({ "projectleider, 403", "omgevingsmanager, 403", "opdrachtgever, 403", "beheerder, 403", "adviseur, 200",
            "gmt, 200" })
    void pages_areForManagementAndAdvisers(String username, int status) {
        UUID plan = plan("Rollen");
        Visitor visitor = Visitor.signedInAs(username);

        for (String path : List.of("/overzicht", "/overzicht.csv", "/overzicht/" + plan)) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(status);
        }
        assertThat(visitor.get("/account").asString().contains("href=\"/overzicht\"")).isEqualTo(status == 200);
    }

    @Test
    void list_changedPlan_showsItAtOnce() {
        UUID plan = plan("Berkenstraat");
        save(plan, "vk1_programma", "\"openbare_ruimte\"");

        String page = page("");

        assertThat(page).contains("Openbare Ruimte", "In verkenning", "stappen klaar", "Minimumvragen: 0 van 7 beantwoord",
                "<td>0 van 7</td>",
                leader.displayName(), "1 plan gevonden").doesNotContain("Rood signaal", "sw-status--blocking");
        save(plan, "vk1_programma", "\"wijken\"");
        assertThat(rowOf(page(""))).contains("Wijken").doesNotContain("Openbare Ruimte");
        save(plan, "vk1_projectfase", "\"definitie\"");
        save(plan, "in3_besluit", "\"wel\"");
        assertThat(rowOf(page(""))).contains("Plan in de maak",
                "Rood signaal: Niets om over mee te praten, Minimumvraag leeg (7).", "sw-status--blocking");
    }

    @Test
    void list_teamChanged_showsTheNewLeader() {
        UUID plan = plan("Berkenstraat");

        assertThat(teams.put(plan, accounts.byUsername("omgevingsmanager").orElseThrow(), "projectleider", leader)).isEmpty();

        assertThat(rowOf(page(""))).contains(accounts.byUsername("omgevingsmanager").orElseThrow().displayName());
    }

    @Test
    void list_filters_narrowByColumnStatusLightAndPhase() {
        save(plan("Een"), "vk1_programma", "\"wijken\"");
        plan("Twee");

        assertThat(titles(page("&k.programma=wijken"))).containsExactly(mark + " Een");
        assertThat(titles(page("&k.programma=bestaat_niet"))).hasSize(2);
        assertThat(titles(page("&stand=verkenning"))).containsExactly(mark + " Een");
        assertThat(titles(page("&stand=niet_gestart&kleur=groen&fase=verkenning"))).containsExactly(mark + " Twee");
        assertThat(page("&kleur=rood")).contains("0 plannen gevonden", "Geen plan past bij deze keuzes.");
        assertThat(titles(page("&k.verkenning_eerst=nee&k.raadsproject="))).hasSize(2);
        assertThat(page("&route=licht")).contains("0 plannen gevonden");
    }

    @Test
    void list_sort_byTitleAndByColumnInBothDirections() {
        save(plan("B"), "vk1_naam", "\"één\"");
        save(plan("a"), "vk1_naam", "\"Zee\"");
        plan("C");

        assertThat(titles(page("&sorteer=titel"))).containsExactly(mark + " a", mark + " B", mark + " C");
        assertThat(titles(page("&sorteer=titel&richting=af"))).containsExactly(mark + " C", mark + " B", mark + " a");
        assertThat(titles(page("&sorteer=k.project"))).containsExactly(mark + " B", mark + " a", mark + " C");
        for (Order order : Order.values()) {
            assertThat(titles(page("&sorteer=" + order.key() + "&richting=af"))).as(order.key()).hasSize(3);
        }
        assertThat(page("&sorteer=k.project")).contains("aria-sort=\"ascending\"",
                "href=\"/overzicht?stappenplan=nijmegen&amp;zoek=" + mark + "&amp;sorteer=k.project&amp;richting=af\"");
    }

    @Test
    void list_manyPlans_arePagedAndCostTheSameStatements() {
        plan("los");
        int one = statements("");
        for (int i = 10; i < 37; i++) {
            plan("vel " + i);
        }

        assertThat(statements("")).isEqualTo(one).isLessThanOrEqualTo(6);
        assertThat(titles(page("&sorteer=titel&pagina=2"))).containsExactly(mark + " vel 34", mark + " vel 35",
                mark + " vel 36");
        assertThat(titles(page("&sorteer=titel&pagina=99"))).hasSize(3);
        assertThat(page("")).contains("28 plannen gevonden", "aria-current=\"page\"");
    }

    @Test
    void list_oddSearches_areOrdinaryText() {
        plan("100% <b>veilig</b>");

        assertThat(page("")).contains("100% &lt;b&gt;veilig&lt;/b&gt;").doesNotContain("<b>veilig");
        assertThat(titles(found("%25%20%3Cb"))).hasSize(1);
        assertThat(titles(found("100_"))).isEmpty();
        assertThat(titles(found("%00"))).isEmpty();
    }

    @Test
    void list_otherGuide_hasItsOwnColumns() {
        plan("Nijmeegs");
        UUID dike = plans.create(mark + " Dijk", guides.latest("waterschap"), null, leader).id();
        save(dike, "plan_werk", "\"De dijk hoger\"");

        String page = Visitor.signedInAs("gmt").get("/overzicht?stappenplan=waterschap&zoek=" + mark).asString();

        assertThat(titles(page)).containsExactly(mark + " Dijk");
        assertThat(page).contains(">Trekker</a>", ">Stoplicht</a>", ">Laatst gewijzigd</a>", "Bezig", "Goed",
                "Stappenplan omgeving", "Minimumvragen: 1 van 2 beantwoord");
        assertThat(page).doesNotContain("Eerst verkend");
        assertThat(titles(page(""))).containsExactly(mark + " Nijmeegs");
    }

    @Test
    void export_filteredList_isCsvWithoutFormulas() {
        save(plan("=1+1;x"), "vk1_naam", "\"=cmd|' /C calc'!A0\"");
        plan("ander");

        var file = Visitor.signedInAs("gmt").get("/overzicht.csv?k.raadsproject=&stand=verkenning&zoek=" + mark);

        assertThat(file.contentType()).isEqualToIgnoringCase("text/csv; charset=UTF-8");
        assertThat(file.header("Content-Disposition")).contains("overzicht.csv");
        String text = new String(file.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFPlan;Stoplicht;Status;");
        assertThat(text.lines()).hasSize(2);
        assertThat(text).contains("\r\n\"" + mark + " =1+1;x\";", ";'=cmd|' /C calc'!A0;");
    }

    @Test
    void list_otherDay_isWorkedOutAgainWhenOpened() {
        UUID plan = plan("Oud");
        sql.change("update portfolio_row set computed_on = date '2020-01-01', status = 'weg' where plan_id = ?", plan);
        assertThat(sql.one("select status from portfolio_row where plan_id = ?", row -> row.getString(1), plan))
                .contains("weg");

        assertThat(rowOf(page(""))).contains("Niet gestart");
    }

    @Test
    void delete_plan_takesItOutOfTheOverview() {
        UUID plan = plan("Weg");

        assertThat(plans.delete(plan, mark + " Weg", leader)).isTrue();

        assertThat(titles(page(""))).isEmpty();
    }

    @Test
    void summary_showsWholeAnswersAndNothingThatIsNeverShown() {
        UUID plan = plan("Kort");
        save(plan, "vk1_projectfase", "\"ontwerp\"");
        save(plan, "in3_besluit", "\"wel\"");
        save(plan, "de7_budget", "987654");
        save(plan, "in3_voordelen", "\"De buurt kent de straat.\"");
        saveRow(plan, "vk4_lijst", "g1", "{\"naam\":\"Winkeliers\",\"belang\":4,\"houding\":\"positief\"}");

        String page = Visitor.signedInAs("gmt").get("/overzicht/" + plan).asString();

        assertThat(page).contains(mark + " Kort", "Waarom betrekken we inwoners wel of niet?", "Nog niet klaar.",
                "Minimumvraag 2 is nog leeg", "<dd>0 van 7</dd>", "Niets om over mee te praten",
                "Groep met veel belang doet niet mee");
        assertThat(page).doesNotContain("987654", "Positief", "Winkeliers");
        assertThat(Visitor.signedInAs("gmt").get("/overzicht/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void summary_anyPlan_costsTheSameStatements() {
        UUID plan = plan("Kort");
        Visitor visitor = Visitor.signedInAs("gmt");
        int empty = sql.during(() -> visitor.get("/overzicht/" + plan));
        for (int i = 0; i < 30; i++) {
            saveRow(plan, "vk4_lijst", "g" + i, "{\"naam\":\"Groep " + i + "\"}");
        }

        assertThat(sql.during(() -> visitor.get("/overzicht/" + plan))).isLessThanOrEqualTo(empty).isLessThanOrEqualTo(3);
    }

    private UUID plan(String title) {
        return plans.create(mark + " " + title, guides.latest("nijmegen"), null, leader).id();
    }

    private void save(UUID plan, String question, String json) {
        int base = plans.open(plan, leader).state().entries().find(question, "").map(entry -> entry.version()).orElse(0);
        assertThat(saving.save(plan, Change.put(question, base, UUID.randomUUID(), Json.parse(json)), leader))
                .isInstanceOf(Saved.class);
    }

    private void saveRow(UUID plan, String question, String row, String json) {
        assertThat(saving.save(plan, Change.putRow(question, row, 0, UUID.randomUUID(), Json.parse(json)), leader))
                .isInstanceOf(Saved.class);
    }

    private int statements(String parameters) {
        Visitor visitor = Visitor.signedInAs("gmt");
        visitor.get("/overzicht");
        return sql.during(() -> visitor.get("/overzicht?zoek=" + mark + parameters));
    }

    private String page(String parameters) {
        return found(mark + parameters);
    }

    private static String found(String search) {
        var answer = Visitor.signedInAs("gmt").get("/overzicht?zoek=" + search);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.asString();
    }

    private static String rowOf(String page) {
        return page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>"));
    }

    private static List<String> titles(String page) {
        List<String> titles = new ArrayList<>();
        TITLES.matcher(page).results().forEach(found -> titles.add(found.group(1)));
        return titles;
    }
}
