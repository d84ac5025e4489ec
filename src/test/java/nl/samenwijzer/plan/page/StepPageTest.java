package nl.samenwijzer.plan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.Teams;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.SaveResult;

@QuarkusTest
class StepPageTest {

    private static final String NAME = "vk1_naam";
    private static final String STORY = "vk1_beschrijving";
    private static final String REGISTER = "vk4_lijst";

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

    private Account leader;
    private UUID plan;
    private Visitor visitor;

    @BeforeEach
    void aPlan() {
        leader = accounts.byUsername("projectleider").orElseThrow();
        plan = plans.create("Riool <Berkenstraat>", guides.forNewPlans(), null, leader).id();
        visitor = Visitor.signedInAs("projectleider");
    }

    @Test
    void everyOpenStep_emptyPlan_isAPage() {
        open().state().steps().forEach(step -> {
            Response page = visitor.get(url(step.step().id()));
            assertThat(page.statusCode()).as(step.step().id()).isEqualTo(200);
            assertThat(page.asString()).contains("<h1>" + escaped(step.step().name()) + "</h1>");
        });
    }

    @Test
    void save_someAnswers_areStoredAndOthersStay() {
        save(STORY, "blijft");

        Response saved = post("vk1", form(NAME, 0, "Berkenstraat"));

        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(303);
        assertThat(text(NAME)).isEqualTo("Berkenstraat");
        assertThat(text(STORY)).isEqualTo("blijft");
        assertThat(visitor.get(url("vk1")).asString()).contains("value=\"Berkenstraat\"", "Opgeslagen om ",
                "Riool &lt;Berkenstraat&gt;", "Hoort bij hoofdstuk");
    }

    @Test
    void save_andOn_leadsToTheNextStep() {
        Map<String, Object> form = form(NAME, 0, "Berkenstraat");
        form.put("naar", "volgende");

        assertThat(post("vk1", form).header("Location")).endsWith("/stappen/vk2");
    }

    @Test
    void save_emptied_isEmptiedAndAbsentIsNot() {
        save(NAME, "Berkenstraat");

        post("vk1", Map.of());
        assertThat(text(NAME)).isEqualTo("Berkenstraat");

        post("vk1", form(NAME, 1, ""));
        assertThat(text(NAME)).isNull();
    }

    @Test
    void save_wrongNumber_comesBackWithTheOthersSaved() {
        save("vk2_gebied", null);
        Map<String, Object> form = both(form(NAME, 0, "wel"), form("vk1_programma", 0, "bestaat_niet"));

        Response page = post("vk1", form);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString()).contains("Fout: ", "href=\"#vk1_programma\"", "Deze keuze bestaat niet");
        assertThat(text(NAME)).isEqualTo("wel");
    }

    @Test
    void save_unknownField_isToldAndTheRestIsSaved() {
        Map<String, Object> form = form(NAME, 0, "wel");
        form.put("vreemd_veld", "x");

        Response page = post("vk1", form);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString()).contains("Het veld &#39;vreemd_veld&#39; hoort niet bij deze stap");
        assertThat(text(NAME)).isEqualTo("wel");
    }

    @Test
    void save_staleVersion_asksWhichTextStays() {
        save(NAME, "een");
        saving.save(plan, Change.put(NAME, 1, UUID.randomUUID(), Json.parse("\"van een ander\"")), leader);

        Response page = post("vk1", both(form(NAME, 1, "van mij"), form(STORY, 0, "ook iets")));

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("van mij", "van een ander", "een</p>",
                "name=\"vk1_naam.@versie\" value=\"2\"");
        assertThat(text(NAME)).isEqualTo("van een ander");
        assertThat(text(STORY)).isEqualTo("ook iets");

        Map<String, Object> mine = form(NAME, 2, "van mij");
        mine.put("choice", "mine");
        assertThat(post("vk1", mine).statusCode()).isEqualTo(303);
        assertThat(text(NAME)).isEqualTo("van mij");

        Map<String, Object> theirs = form(NAME, 3, "van mij, later");
        theirs.put("choice", "theirs");
        assertThat(post("vk1", theirs).statusCode()).isEqualTo(303);
        assertThat(text(NAME)).isEqualTo("van mij");

        Map<String, Object> joined = form(NAME, 3, "van mij");
        joined.put("choice", "both");
        joined.put("both", "samen");
        assertThat(post("vk1", joined).statusCode()).isEqualTo(303);
        assertThat(text(NAME)).isEqualTo("samen");
    }

    @Test
    void rows_addedFilledMovedCopiedRemovedAndBroughtBack() {
        String first = add();
        String second = add();
        fill(first, 1, "Winkeliers");
        fill(second, 1, "Scholen");

        act("up:" + second);
        assertThat(names()).containsExactly("Scholen", "Winkeliers");
        act("down:" + second);
        assertThat(names()).containsExactly("Winkeliers", "Scholen");
        act("copy:" + first);
        assertThat(names()).containsExactly("Winkeliers", "Winkeliers", "Scholen");

        Response removed = act("remove:" + second);
        assertThat(names()).containsExactly("Winkeliers", "Winkeliers");
        String after = removed.header("Location").replaceFirst(".*(?=/plannen)", "");
        assertThat(visitor.get(after).asString()).contains("De regel is verwijderd.", "name=\"regel\" value=\"" + second);
    }

    @Test
    void removeOfARowWithATypingError_works() {
        String row = add();
        Map<String, Object> form = row(row, 1, "categorie", "bestaat_niet");
        form.put(REGISTER + ".action", "remove:" + row);

        assertThat(post("vk4", form).statusCode()).isEqualTo(303);
        assertThat(names()).isEmpty();
    }

    @Test
    void row_ofSomeColumns_leavesTheOthers() {
        String row = add();
        fill(row, 1, "Winkeliers");

        post("vk4", row(row, 2, "raakt", "De straat"));

        assertThat(open().state().entries().rows(REGISTER).get(0).value())
                .isEqualTo(Json.parse("{\"naam\":\"Winkeliers\",\"raakt\":\"De straat\"}"));
    }

    @Test
    void group_namedBesideAReference_isAddedToTheRegister() {
        Map<String, Object> add = new HashMap<>(Map.of("vk5_gesprekken.action", "add"));
        post("vk5", add);
        String talk = open().state().entries().rows("vk5_gesprekken").get(0).row();
        String address = "vk5_gesprekken." + talk;

        Response saved = post("vk5", new HashMap<>(Map.of("aanwezig", address, address + ".@versie", "1", address + ".@velden",
                "groep", address + ".groep", "", address + ".groep.@nieuw", "Basisschool")));

        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(303);
        assertThat(names()).containsExactly("Basisschool");
        assertThat(open().state().entries().rows("vk5_gesprekken").get(0).value().path("groep").asText())
                .isEqualTo(open().state().entries().rows(REGISTER).get(0).row());
        assertThat(visitor.get(url("vk5")).asString()).contains("Basisschool");
    }

    @Test
    void preview_showsWhatWouldBeAskedAndSavesNothing() {
        assertThat(visitor.get(url("vk5")).asString()).contains("vraag-vk5_geencontact");
        Map<String, Object> form = both(row("vk5_gesprekken", "a", 0, "punten", "x"),
                row("vk5_gesprekken", "b", 0, "punten", "y"));

        Response preview = visitor.post(url("vk5"), url("vk5") + "/voorbeeld", form);

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.asString()).startsWith("<div id=\"vragen\">").doesNotContain("vraag-vk5_geencontact");
        assertThat(open().state().entries().rows("vk5_gesprekken")).isEmpty();
    }

    @Test
    void lockedStep_isExplainedAndRefused() {
        Response page = visitor.get(url("in1"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("Deze stap kan nog niet").doesNotContain("stap-formulier");

        Response refused = post("in1", form("in1_instrumenten", 0, "omgevingsplan"));
        assertThat(refused.statusCode()).isEqualTo(409);
    }

    @Test
    void done_withAnswersMissing_saysWhat() {
        post("vk1", form("@done/vk1", 0, "ja"));

        assertThat(visitor.get(url("vk1")).asString()).contains("Dit mist nog voordat de stap klaar is",
                "href=\"#vk1_naam\"");
    }

    @Test
    void strangers_seeNothing() {
        Visitor stranger = Visitor.signedInAs("beheerder");
        assertThat(stranger.get(url("vk1")).statusCode()).isEqualTo(404);
        assertThat(stranger.post("/account", url("vk1"), form(NAME, 0, "x")).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/plannen/" + UUID.randomUUID() + "/stappen/vk1").statusCode()).isEqualTo(404);
        assertThat(visitor.get(url("bestaat_niet")).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/plannen/geen-id/stappen/vk1").statusCode()).isEqualTo(404);
    }

    @Test
    void readerAlong_readsAndMayNotSave() {
        save(NAME, "Berkenstraat");
        Visitor adviser = Visitor.signedInAs("adviseur");

        assertThat(adviser.get(url("vk1")).asString()).contains("Berkenstraat").doesNotContain("name=\"vk1_naam\"");
        assertThat(adviser.post("/account", url("vk1"), form(NAME, 1, "x")).statusCode()).isEqualTo(403);
        assertThat(text(NAME)).isEqualTo("Berkenstraat");
    }

    @Test
    void strangeText_isKeptAsItIsOrRefusedWithTheTextOnThePage() {
        String odd = "😀 \u202Eشارع <b>&amp; \u0301 ";
        assertThat(post("vk1", form(STORY, 0, odd + "\r\nregel")).statusCode()).isEqualTo(303);
        assertThat(text(STORY)).isEqualTo(odd + "\nregel");

        Response nul = post("vk1", form(NAME, 0, "a\0b"));
        assertThat(nul.statusCode()).isEqualTo(400);
        assertThat(nul.asString()).contains("teken dat we niet kunnen bewaren");

        String megabyte = "é".repeat(524_000);
        assertThat(post("vk1", form(STORY, 1, megabyte)).statusCode()).isEqualTo(303);
        assertThat(text(STORY)).isEqualTo(megabyte);
        Response tooLong = post("vk1", form(STORY, 2, megabyte + "nog meer tekst ".repeat(100)));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.asString()).contains("nog meer tekst", "langer dan 1 MB");
    }

    @Test
    void tenThousandRows_arePagesOfFifty() {
        List<Change> rows = java.util.stream.IntStream.range(0, 10_000).mapToObj(i -> Change.putRow(REGISTER, "r" + i, 0,
                UUID.randomUUID(), Json.parse("{\"naam\":\"Groep " + i + "\"}"))).toList();
        assertThat(saving.saveAll(plan, rows, leader)).allMatch(SaveResult.Saved.class::isInstance);

        String last = visitor.get(url("vk4") + "?" + REGISTER + ".pagina=200").asString();

        assertThat(last).contains("Groep 9999", "Groep 9950").doesNotContain("Groep 9949");
        assertThat(post("vk4", row("r9999", 1, "naam", "Anders")).statusCode()).isEqualTo(303);
        assertThat(visitor.get(url("vk5")).statusCode()).isEqualTo(200);
    }

    private String add() {
        Response added = act("add");
        assertThat(added.statusCode()).isEqualTo(303);
        List<Entry> rows = open().state().entries().rows(REGISTER);
        String row = rows.get(rows.size() - 1).row();
        assertThat(added.header("Location")).contains("open=" + REGISTER + "." + row);
        return row;
    }

    private void fill(String row, int base, String name) {
        assertThat(post("vk4", row(row, base, "naam", name)).statusCode()).isEqualTo(303);
    }

    private Response act(String action) {
        return post("vk4", Map.of(REGISTER + ".action", action));
    }

    private static Map<String, Object> row(String row, int base, String column, String value) {
        return row(REGISTER, row, base, column, value);
    }

    private static Map<String, Object> row(String question, String row, int base, String column, String value) {
        String address = question + "." + row;
        return new HashMap<>(Map.of("aanwezig", address, address + ".@versie", String.valueOf(base), address + ".@velden",
                column, address + "." + column, value));
    }

    private static Map<String, Object> form(String question, int base, String value) {
        return new HashMap<>(Map.of("aanwezig", question, question + ".@versie", String.valueOf(base),
                question + ".@opdracht", UUID.randomUUID().toString(), question, value));
    }

    private static Map<String, Object> both(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> all = new HashMap<>(one);
        all.putAll(other);
        all.put("aanwezig", List.of(one.get("aanwezig"), other.get("aanwezig")));
        return all;
    }

    private List<String> names() {
        return open().state().entries().rows(REGISTER).stream().map(row -> row.value().path("naam").asText()).toList();
    }

    private Response post(String step, Map<String, ?> form) {
        return visitor.post("/account", url(step), form);
    }

    private void save(String question, String value) {
        saving.save(plan, Change.put(question, 0, UUID.randomUUID(),
                value == null ? null : Json.parse("\"" + value + "\"")), leader);
    }

    private String text(String question) {
        return open().state().entries().text(question);
    }

    private OpenPlan open() {
        return plans.open(plan, leader);
    }

    private String url(String step) {
        return "/plannen/" + plan + "/stappen/" + step;
    }

    private static String escaped(String text) {
        return text.replace("'", "&#39;");
    }
}
