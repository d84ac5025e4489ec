package nl.samenwijzer.stakeholder.page;

import static nl.samenwijzer.plan.page.FormFields.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.page.PlanOnPages;

/** One group, the pictures, who is missing, and the walk. */
@QuarkusTest
class RegisterPagesTest extends PlanOnPages {

    private static final String TALKS = "vk5_gesprekken";

    @Test
    void group_isFilledInWhole_andTellsWhatWasSaidAboutIt() {
        group("a", "{\"naam\":\"Winkeliers\"}");
        group("b", "{\"naam\":\"Scholen\"}");
        String page = visitor.get(at("/groep/a")).asString();
        assertThat(page).contains("Met deze groep is nog niet gesproken.", "Opslaan en naar 'Scholen'", "Toegevoegd");

        Map<String, Object> form = cell(REGISTER, "a", 1, "raakt", "De straat\r\ngaat open");
        form.put("naar", "b");
        Response saved = visitor.post("/account", at("/groep/a"), form);

        assertThat(saved.header("Location")).endsWith("/groep/b");
        assertThat(value("a")).isEqualTo(Json.parse("{\"naam\":\"Winkeliers\",\"raakt\":\"De straat\\ngaat open\"}"));
        assertThat(visitor.get(at("/groep/a")).asString()).contains("leeg → De straat");
    }

    @Test
    void talk_isBegunAtTheGroup_andCountsAsContact() {
        group("a", "{\"naam\":\"Winkeliers\"}");

        Response begun = visitor.post("/account", at("/groep/a/toevoegen"),
                Map.of("vraag", TALKS, "opdracht", UUID.randomUUID().toString()));

        Entry talk = open().state().entries().rows(TALKS).get(0);
        assertThat(talk.value()).isEqualTo(Json.parse("{\"groep\":\"a\"}"));
        String there = begun.header("Location").replaceFirst("https?://[^/]+", "");
        assertThat(there).contains("open=" + TALKS + "." + talk.row(), "terug=" + at("/groep/a"));
        assertThat(visitor.get(there.replaceFirst("#.*", "")).asString()).contains("name=\"terug\" value=\"" + at("/groep/a"));
        assertThat(visitor.get(at("/groep/a")).asString()).doesNotContain("Met deze groep is nog niet gesproken.");
    }

    @Test
    void group_thatStillHolds_getsTodayInItsField_once() {
        uitgebreid();
        group("a", "{\"naam\":\"Winkeliers\"}");
        String operation = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            visitor.post("/account", at("/groep/a/klopt"), Map.of("versie", "1", "opdracht", operation)).then().statusCode(303);
        }

        assertThat(value("a").path("gecontroleerd").asText()).isEqualTo(open().state().input().today().toString());
        assertThat(open().state().entries().find(REGISTER, "a").orElseThrow().version()).isEqualTo(2);
        assertThat(open().state().entries().find("@confirmed", "a").orElseThrow().version()).isEqualTo(1);
        visitor.post("/account", at(""), cell(REGISTER, "a", 2, "naam", "Winkels")).then().statusCode(303);
        visitor.post("/account", at("/groep/a/klopt"), Map.of("versie", "1")).then().statusCode(303);
        assertThat(visitor.get(at("/nalopen")).asString()).contains("Een collega heeft deze groep net veranderd");
    }

    @Test
    void pictures_placeGroupsByForm() {
        uitgebreid();
        group("a", "{\"naam\":\"Winkeliers\",\"belang\":4}");
        assertThat(visitor.get(at("/kaart")).asString()).contains("Nog geen plek: Winkeliers", "Ringen van invloed");
        Map<String, Object> form = cell(REGISTER, "a", 1, "invloed", "2");

        assertThat(visitor.post("/account", at("/kaart"), form).statusCode()).isEqualTo(303);

        assertThat(value("a").path("invloed").asInt()).isEqualTo(2);
        assertThat(visitor.get(at("/kaart")).asString()).contains("data-row=\"a\" data-at=\"1 3\"", "1 Winkeliers");
        assertThat(visitor.post("/account", at("/kaart"), cell(REGISTER, "a", 1, "invloed", "3")).statusCode()).isEqualTo(409);
        assertThat(visitor.post("/account", at("/kaart"), cell(REGISTER, "a", 2, "invloed", "9")).statusCode()).isEqualTo(400);
    }

    @Test
    void kinds_haveAGroupOrAReason() {
        assertThat(visitor.get(at("/missen")).asString()).contains("0 van de ");
        Map<String, Object> form = new HashMap<>(Map.of("reden.media", "De krant schrijft hier niet over", "versie.media", "0",
                "reden.intern", "", "versie.intern", "0", "toevoegen", "jongeren", "opdracht.jongeren",
                UUID.randomUUID().toString()));

        Response saved = visitor.post("/account", at("/missen"), form);

        assertThat(saved.header("Location")).contains("/groep/");
        assertThat(open().state().entries().rows(REGISTER)).singleElement()
                .satisfies(row -> assertThat(row.value()).isEqualTo(Json.parse("{\"categorie\":\"jongeren\"}")));
        assertThat(visitor.get(at("/missen")).asString()).contains("Je hebt nog te weinig groepen in beeld", "2 van de ",
                "De krant schrijft hier niet over");
        assertThat(visitor.post("/account", at("/missen"), Map.of("reden.media", "Anders", "versie.media", "0")).asString())
                .contains("Een collega schreef intussen", "value=\"Anders\"");
    }

    @Test
    void walk_isAskedInANewPhase_tellsWhatChanged_andIsConfirmed() {
        save("vk1_projectfase", "\"initiatief\"");
        group("a", "{\"naam\":\"Winkeliers\"}");
        assertThat(visitor.get(at("")).asString()).doesNotContain("Loop de lijst na");
        save("vk1_projectfase", "\"definitie\"");
        assertThat(visitor.get(at("")).asString()).contains("Loop de lijst na", "nog niet nagelopen");
        group("b", "{\"naam\":\"Scholen\"}");
        visitor.post("/account", at(""), cell(REGISTER, "a", 1, "naam", "Winkels")).then().statusCode(303);

        String walk = visitor.get(at("/nalopen")).asString();
        assertThat(walk).contains("Definitie", "Winkeliers → Winkels", "Nieuw:", "Scholen");
        visitor.post("/account", at("/nalopen"), Map.of("opdracht", UUID.randomUUID().toString())).then().statusCode(303);

        assertThat(visitor.get(at("/nalopen")).asString()).contains("voor het laatst nagelopen: vandaag",
                "Er is sindsdien niets veranderd.");
        assertThat(visitor.get(at("")).asString()).doesNotContain("Loop de lijst na");
    }

    private JsonNode value(String row) {
        return open().state().entries().find(REGISTER, row).orElseThrow().value();
    }

    private void uitgebreid() {
        for (String score : new String[] { "vk2_gebied", "vk2_verandering", "vk2_duur", "vk2_belangen", "vk2_gevoel",
                "vk2_geld" }) {
            save(score, "3");
        }
    }

    private String at(String page) {
        return url() + "/betrokkenen" + page;
    }
}
