package nl.samenwijzer.activity.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.activity.holiday.Holidays;
import nl.samenwijzer.activity.planning.Around;
import nl.samenwijzer.guide.PlanRole;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.page.FilledPlan;
import nl.samenwijzer.plan.page.FormFields;
import nl.samenwijzer.plan.page.PlanOnPages;
import nl.samenwijzer.sql.CountedSql;

/** Planning, logbook and calendar as somebody meets them. */
@QuarkusTest
class PlanningPagesTest extends PlanOnPages {

    private static final String PLANNING = "de7_planning";
    private static final String LOG = "on1_logboek";
    private static final String PROMISES = "on1_toezeggingen";

    @Inject
    CountedSql sql;

    private LocalDate today;

    @BeforeEach
    void aPlanThatAsksForAPlanning() {
        joined("opdrachtgever");
        joined("omgevingsmanager");
        saving.saveAll(plan, new FilledPlan(open().guide()).gates(), account("opdrachtgever"));
        List.of("vk2_gebied", "vk2_verandering", "vk2_duur", "vk2_belangen", "vk2_gevoel", "vk2_geld")
                .forEach(score -> save(score, "2"));
        group("winkeliers", "{\"naam\":\"Winkeliers\",\"categorie\":\"ondernemers\"}");
        group("scholen", "{\"naam\":\"Scholen <2>\"}");
        save("in3_besluit", "\"wel\"");
        today = open().state().input().today();
        row("in4_besluiten", "b1", "{\"besluit\":\"Ontwerp\",\"wie\":\"college\",\"datum\":\"" + today.plusDays(250) + "\"}");
    }

    @Test
    void moment_thatAColleagueRemoved_keepsWhatWasTyped() {
        row(PLANNING, "m", "{\"soort\":\"activiteit\",\"omschrijving\":\"Inloop\"}");
        saving.save(plan, Change.deleteRow(PLANNING, "m", 1, UUID.randomUUID()), leader);

        Response late = visitor.post("/account", url() + "/planning/m", FormFields.cell(PLANNING, "m", 1, "plaats", "De Klif"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("(verwijderd)", "De Klif");
    }

    @Test
    void invitation_isADocumentPerActivity() {
        row(PLANNING, "m", "{\"soort\":\"activiteit\",\"omschrijving\":\"Inloop in <de> wijk\",\"datum\":\"2027-04-06\","
                + "\"begin\":\"19:30\"}");
        row(PLANNING, "b", "{\"soort\":\"besluit\",\"omschrijving\":\"Ontwerp vaststellen\",\"datum\":\"2027-05-06\"}");
        String documents = url() + "/documenten";
        String letter = documents + "/uitnodigingsbrief.html?edition=openbaar";

        assertThat(visitor.get(documents).asString()).contains("Inloop in &lt;de&gt; wijk</h3>", letter + "&amp;row=m")
                .doesNotContain("row=b");
        assertThat(visitor.get(letter + "&row=m").asString()).contains("Wij nodigen u uit voor: Inloop in &lt;de&gt; wijk.",
                "Datum: 6 april 2027. We beginnen om 19:30 uur.").doesNotContain("Plaats:");
        for (String none : List.of("", "&row=b", "&row=weg")) {
            assertThat(visitor.get(letter + none).statusCode()).as(none).isEqualTo(404);
        }
    }

    @Test
    void planningThatIsEmpty_tellsHowToBegin_andAnActivityIsMade() {
        assertThat(page("")).contains("Er staat nog niets in de planning. Begin met een activiteit.");

        Response made = visitor.post("/account", url() + "/planning", Map.of("opdracht", UUID.randomUUID().toString()));
        String address = made.header("Location");
        String row = address.substring(address.lastIndexOf('/') + 1);
        assertThat(value(PLANNING, row)).isEqualTo(Json.parse("{\"soort\":\"activiteit\"}"));
        assertThat(page("")).contains("Activiteit zonder naam");
        assertThat(visitor.get(address).asString()).contains("Activiteit zonder naam", "Kies nog een datum.", "type=\"time\"",
                "Plaats");

        Map<String, Object> form = FormFields.cell(PLANNING, row, 1, "begin", "9.30");
        assertThat(visitor.post("/account", path(address), form).header("Location")).endsWith("/planning/" + row);
        assertThat(value(PLANNING, row).path("begin").asText()).isEqualTo("09:30");

        Response wrong = visitor.post("/account", path(address), FormFields.cell(PLANNING, row, 2, "begin", "half tien"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.asString()).contains("Deze tijd bestaat niet", "value=\"half tien\"");

        Response gone = visitor.post("/account", path(address), Map.of(PLANNING + ".action", "remove:" + row));
        assertThat(gone.header("Location")).endsWith("/planning?weg=" + row);
        assertThat(visitor.get(gone.header("Location")).asString()).contains("Het moment is verwijderd.", "Zet terug");
        assertThat(visitor.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void activity_showsWarnings_alsoOfKnownHolidays_andTheSignalOfTheGuideIsOn() {
        LocalDate christmas = LocalDate.of(today.getYear() + 1, 12, 25);
        row(PLANNING, "a", "{\"datum\":\"" + christmas + "\",\"soort\":\"activiteit\",\"omschrijving\":\"Kerst <x>\","
                + "\"besluit\":\"b1\",\"groepen\":[\"winkeliers\",\"scholen\"]}");

        assertThat(page("")).contains("Dit is een feestdag: Eerste Kerstdag.", "Dit is na het besluit &#39;Ontwerp&#39;",
                "Kerst &lt;x&gt;", "Winkeliers, Scholen &lt;2&gt;", "Tijdlijn van 1 december").doesNotContain("<x>");
        assertThat(page("/a")).contains("Dit is een feestdag: Eerste Kerstdag.", "Plan een terugkoppeling");
        assertThat(open().state().signals()).extracting(signal -> signal.signal()).contains("S11", "S01");
    }

    @Test
    void proposals_areTakenOver_andOverwriteNothing() {
        row("de4_werkvormen", "k1", "{\"werkvorm\":\"inloop\",\"groepen\":[\"winkeliers\"],\"fase\":\"denken\"}");
        row("de4_werkvormen", "k2", "{\"werkvorm\":\"straatgesprek\",\"groepen\":[\"scholen\"],\"fase\":\"denken\"}");
        row(PLANNING, "leeg", "{\"soort\":\"activiteit\",\"omschrijving\":\"Eigen naam\",\"werkvorm\":\"inloop\"}");
        String page = page("");
        assertThat(page).contains("Voorstellen voor werkvormen zonder datum", "Neem alle 2 voorstellen over");
        Map<String, Object> form = new HashMap<>(Map.of("opdracht", UUID.randomUUID().toString(), "neem", "alle",
                "voorstel.k1", field(page, "voorstel.k1"), "voorstel.k2", field(page, "voorstel.k2")));

        visitor.post("/account", url() + "/planning", form);
        visitor.post("/account", url() + "/planning", form);

        assertThat(open().state().entries().rows(PLANNING)).hasSize(4);
        JsonNode filled = value(PLANNING, "leeg");
        assertThat(filled.path("omschrijving").asText()).isEqualTo("Eigen naam");
        assertThat(filled.path("datum").asText()).isEqualTo(field(page, "voorstel.k1").split(" ")[0]);
        assertThat(filled.path("groepen")).isEqualTo(Json.parse("[\"winkeliers\"]"));
        assertThat(filled.path("besluit").asText()).isEqualTo("b1");
        assertThat(open().state().entries().rows(PLANNING).stream().map(Entry::value)
                .filter(value -> "terugkoppeling".equals(value.path("soort").asText()))
                .filter(value -> "leeg".equals(value.path("activiteit").asText()))).hasSize(1);
        assertThat(page("")).doesNotContain("Neem over");
    }

    @Test
    void feedbackAndCosts_areAddedAtTheActivity() {
        row(PLANNING, "a", activity(today.plusDays(30), "Inloop"));
        LocalDate told = new Around(open().guide().about().planning(),
                Holidays.of(open().guide(), open().state().input().settings()), today).feedback(today.plusDays(30));

        Response made = visitor.post("/account", url() + "/planning/a/toevoegen",
                Map.of("wat", "terugkoppeling", "opdracht", UUID.randomUUID().toString()));
        String row = made.header("Location").substring(made.header("Location").lastIndexOf('/') + 1);
        assertThat(value(PLANNING, row)).isEqualTo(Json.parse("{\"soort\":\"terugkoppeling\",\"omschrijving\":"
                + "\"Terugkoppeling: Inloop\",\"datum\":\"" + told + "\",\"activiteit\":\"a\"}"));
        assertThat(page("/" + row)).contains("Terugkoppeling bij", url() + "/planning/a");

        Response costs = visitor.post("/account", url() + "/planning/a/toevoegen",
                Map.of("wat", "de7_begroting", "opdracht", UUID.randomUUID().toString()));
        assertThat(costs.header("Location")).contains("/stappen/", "&terug=" + url() + "/planning/a#");
        assertThat(visitor.post("/account", url() + "/planning/a/toevoegen", Map.of("wat", "vk1_naam")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void money_isForWhoWorksOnThePlan() {
        row(PLANNING, "a", activity(today.plusDays(30), "Inloop"));
        row("de7_begroting", "e", "{\"post\":\"Zaal\",\"bedrag\":87654,\"activiteit\":\"a\"}");
        saving.save(plan, Change.put("de7_budget", 0, UUID.randomUUID(), Json.parse("50000")), account("opdrachtgever"));

        assertThat(page("")).contains("€ 87.654", "€ 50.000", "De begroting is hoger dan het geld dat er is.");
        Visitor gmt = Visitor.signedInAs("gmt");
        for (String page : List.of("/planning", "/planning/a", "/logboek", "/agenda/planning.ics")) {
            assertThat(gmt.get(url() + page).asString()).as(page).doesNotContain("87.654", "87654", "Voeg een");
        }
        assertThat(Visitor.signedInAs("beheerder").get(url() + "/planning").statusCode()).isEqualTo(404);
    }

    @Test
    void logLine_isWrittenFromTheShortForm_filledBeforehand() {
        save("vk1_projectfase", "\"ontwerp\"");
        row(PLANNING, "a", "{\"datum\":\"" + today.minusDays(2) + "\",\"soort\":\"activiteit\",\"omschrijving\":\"Inloop\","
                + "\"werkvorm\":\"inloop\",\"groepen\":[\"winkeliers\",\"scholen\"]}");
        String page = visitor.get(url() + "/logboek").asString();
        Matcher address = Pattern.compile("name=\"aanwezig\" value=\"(" + LOG + "\\.([^\"]+))\"").matcher(page);
        assertThat(address.find()).isTrue();
        String name = address.group(1);
        assertThat(page).contains("Dit gaat over 'Inloop'", "value=\"" + today.minusDays(2) + "\"",
                "name=\"" + name + ".gepland\" value=\"a\"");

        Map<String, Object> form = new HashMap<>(Map.of("aanwezig", name, name + ".@versie", "0", name + ".@opdracht",
                UUID.randomUUID().toString(), name + ".@velden", List.of("datum activiteit aantal groepen uitkomst", "gepland"),
                name + ".datum", today.minusDays(2).toString(), name + ".activiteit", "Inloop", name + ".aantal", "41"));
        form.put(name + ".groepen", "winkeliers");
        form.put(name + ".uitkomst", "Goed gesprek");
        form.put(name + ".gepland", "a");
        assertThat(visitor.postMultipart("/account", url() + "/logboek", form).header("Location")).endsWith("/logboek");

        assertThat(value(LOG, address.group(2)).path("gepland").asText()).isEqualTo("a");
        assertThat(visitor.get(url() + "/logboek").asString()).contains("41 mensen", "<strong>Wie misten we?</strong> Scholen",
                "Goed gesprek", "Nog terugkoppelen, uiterlijk op");

        form.put(name + ".aantal", "veel");
        form.put(name + ".@versie", "1");
        form.put(name + ".@opdracht", UUID.randomUUID().toString());
        Response wrong = visitor.postMultipart("/account", url() + "/logboek", form);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.asString()).contains("Vul een getal in", "value=\"veel\"");
    }

    @Test
    void promise_isDoneWithOneButton() {
        save("vk1_projectfase", "\"ontwerp\"");
        row(PROMISES, "t", "{\"belofte\":\"We bellen <b>\",\"voor\":\"" + today.minusDays(1) + "\"}");
        assertThat(visitor.get(url() + "/logboek").asString()).contains("We bellen &lt;b&gt;",
                "Te laat:</strong> moest klaar zijn op");

        visitor.post("/account", url() + "/logboek/gedaan",
                Map.of("regel", "t", "versie", "1", "opdracht", UUID.randomUUID().toString()));

        assertThat(value(PROMISES, "t").path("gedaan_op").asText()).isEqualTo(today.toString());
        assertThat(visitor.get(url() + "/logboek").asString()).contains("Er staat geen toezegging open.");
    }

    @Test
    void reader_seesNoForms_andPlanInAnotherRouteSaysWhyThereIsNone() {
        row(PLANNING, "a", "{\"datum\":\"" + today.plusDays(30) + "\",\"soort\":\"evaluatie\",\"omschrijving\":\"Inloop\","
                + "\"wie\":\"Team Wijken\"}");
        String role = open().guide().about().roles().stream().filter(one -> one.planRole() == PlanRole.READER).findFirst()
                .orElseThrow().id();
        teams.put(plan, account("omgevingsmanager"), role, leader);
        Visitor reader = Visitor.signedInAs("omgevingsmanager");

        assertThat(reader.get(url() + "/planning").asString()).contains("Inloop").doesNotContain("Voeg een activiteit toe");
        assertThat(reader.get(url() + "/planning/a").asString()).contains("Inloop").doesNotContain("Opslaan", "Team Wijken");
        assertThat(reader.post("/account", url() + "/planning", Map.of()).statusCode()).isEqualTo(403);
        save("in3_besluit", "\"geen\"");
        assertThat(page("")).contains("Dit plan vraagt hier nu niet om.");
    }

    @Test
    void feed_isReadWithItsAddressOnly_andStopsWithAccess() {
        row(PLANNING, "a", "{\"datum\":\"" + today.plusDays(30) + "\",\"soort\":\"activiteit\",\"omschrijving\":\"Inloop\","
                + "\"begin\":\"19:30\",\"einde\":\"21:30\",\"plaats\":\"Aula\",\"groepen\":[\"winkeliers\"]}");
        Visitor member = Visitor.signedInAs("omgevingsmanager");
        String mine = made(member, "alles", null);
        String first = made(member, "plan", null);

        Response feed = given().get(first);
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.contentType()).isEqualTo("text/calendar; charset=utf-8");
        assertThat(feed.asString()).contains("SUMMARY:Inloop\r\n", "LOCATION:Aula\r\n",
                "UID:" + plan + "-a@samenwijzer", "SEQUENCE:1\r\n", "Voor welke groepen: Winkeliers");
        assertThat(given().header("If-None-Match", feed.header("ETag")).get(first).statusCode()).isEqualTo(304);
        Response all = given().get(mine);
        assertThat(all.asString()).contains("SUMMARY:Inloop\r\n");
        assertThat(sql.during(() -> given().header("If-None-Match", all.header("ETag")).get(mine)))
                .as("statements to say that nothing changed").isLessThanOrEqualTo(2);
        assertThat(sql.list("select token_hash from calendar_feed", row -> row.getString(1)))
                .noneMatch(first::contains).hasSizeGreaterThanOrEqualTo(2);

        assertThat(member.post("/account", url() + "/agenda/maken", Map.of("van", "plan")).asString())
                .contains("Nieuw agenda-adres maken?");
        String second = made(member, "plan", "zeker");
        assertThat(given().get(first).statusCode()).isEqualTo(404);
        assertThat(given().get(second).statusCode()).isEqualTo(200);

        saving.save(plan, Change.deleteRow(PLANNING, "a", 1, UUID.randomUUID()), leader);
        Response changed = given().header("If-None-Match", feed.header("ETag")).get(second);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.asString()).doesNotContain("BEGIN:VEVENT");

        teams.remove(plan, account("omgevingsmanager").id(), leader);
        assertThat(given().get(second).statusCode()).isEqualTo(404);
        assertThat(given().get(mine).statusCode()).isEqualTo(200);
        assertThat(given().get(mine).asString()).doesNotContain(plan.toString());

        made(visitor, "plan", null);
        assertThat(visitor.post("/account", url() + "/agenda/intrekken", Map.of("van", "plan")).asString())
                .contains("Agenda-adres intrekken?");
        visitor.post("/account", url() + "/agenda/intrekken", Map.of("van", "plan", "zeker", "zeker"));
        assertThat(visitor.get(url() + "/agenda").asString()).doesNotContain("Trek het adres in");
        assertThat(sql.list("select kind from account_event where detail = ? and account_id = ? order by happened_at",
                row -> row.getString(1), plan.toString(), leader.id())).containsExactly("CALENDAR_MADE", "CALENDAR_STOPPED");
        assertThat(given().get("/agenda/" + "A".repeat(43) + ".ics").statusCode()).isEqualTo(404);
        assertThat(given().get("/agenda/kort.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void feedOfSomebodyWhoMayNotSignInAnyMore_stops() {
        String address = made(Visitor.signedInAs("opdrachtgever"), "alles", "zeker");
        assertThat(given().get(address).statusCode()).isEqualTo(200);
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .run(() -> sql.change("update account set active = false where username = 'opdrachtgever'"));
        try {
            assertThat(given().get(address).statusCode()).isEqualTo(404);
        } finally {
            io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                    .run(() -> sql.change("update account set active = true where username = 'opdrachtgever'"));
        }
    }

    /** Makes an address and tells its path. */
    private String made(Visitor who, String which, String sure) {
        Map<String, String> form = new HashMap<>(Map.of("van", which));
        if (sure != null) {
            form.put("zeker", sure);
        }
        Response response = who.post("/account", url() + "/agenda/maken", form);
        assertThat(response.header("Cache-Control")).contains("no-store");
        Matcher address = Pattern.compile("/agenda/[A-Za-z0-9_-]{43}\\.ics").matcher(response.asString());
        assertThat(address.find()).isTrue();
        return address.group();
    }

    private static String activity(LocalDate day, String what) {
        return "{\"datum\":\"" + day + "\",\"soort\":\"activiteit\",\"omschrijving\":\"" + what + "\"}";
    }

    private static String field(String page, String name) {
        Matcher value = Pattern.compile("name=\"" + Pattern.quote(name) + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(value.find()).isTrue();
        return value.group(1);
    }

    private void row(String question, String row, String json) {
        assertThat(saving.save(plan, Change.putRow(question, row, 0, UUID.randomUUID(), Json.parse(json)), leader))
                .isInstanceOf(nl.samenwijzer.plan.entry.SaveResult.Saved.class);
    }

    private JsonNode value(String question, String row) {
        return open().state().entries().find(question, row).orElseThrow().value();
    }

    private String page(String path) {
        return visitor.get(url() + "/planning" + path).asString();
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/plannen/"));
    }
}
