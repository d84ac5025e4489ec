package nl.samenwijzer.advice.method.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.page.PlanOnPages;

/** The catalogue, one method, and the comparison; and how a choice comes into the planning. */
@QuarkusTest
class MethodPagesTest extends PlanOnPages {

    private static final String METHODS = "de4_werkvormen";
    private static final Pattern ROW = Pattern.compile("name=\"aanwezig\" value=\"" + METHODS + "\\.([0-9a-f-]{36})\"");

    @Test
    void catalogue_beforeTheChoice_isReadable_andSaysWhyNothingCanBeChosen() {
        String page = visitor.get(at("")).asString();

        assertThat(page).contains("38 werkvormen", "Deze volgorde zegt nog niets over jullie plan.",
                "hoort geen keuze van werkvormen").doesNotContain("Kies deze werkvorm");
        assertThat(visitor.get(at("/inloop")).asString()).contains("Mensen lopen binnen", "(schatting)")
                .doesNotContain("<button class=\"utrecht-button utrecht-button--primary-action\"");
        assertThat(visitor.get(at("/bestaat_niet")).statusCode()).isEqualTo(404);
        assertThat(Visitor.signedInAs("omgevingsmanager").get(at("")).statusCode()).isEqualTo(404);
    }

    @Test
    void catalogue_filtersAndSearches_andSaysWhatToLoosen() {
        assertThat(visitor.get(at("?niveau=zelf_doen")).asString()).contains("2 werkvormen gevonden", "Wis alle filters",
                "<option value=\"zelf_doen\" selected>Zelf doen (2)</option>");
        assertThat(visitor.get(at("?niveau=zelf_doen&weken=3")).asString())
                .contains("Geen werkvorm past", "Zonder &#39;Hoeveel weken heb je: 3&#39; zijn er 2", "niveau=zelf_doen");
        assertThat(visitor.get(at("?zoek=%3Cscript%3E&weken=abc&volgorde=x")).statusCode()).isEqualTo(200);
    }

    @Test
    void ranked_foldsAwayWhatDoesNotFit_withTheReason() {
        decided();

        assertThat(visitor.get(at("")).asString()).contains("Wat het best past bij dit plan, staat bovenaan.",
                "Toon ook wat niet past (", "Deze vorm past niet bij de niveaus die je koos.", "Bron: Eigen afspraak");
        assertThat(visitor.get(at("?zoek=referendum")).asString())
                .contains("Wat je zoekt, past volgens het stappenplan niet bij dit plan");
        assertThat(visitor.get(at("/referendum")).asString()).contains("Kiezen mag. Leg dan uit waarom.");
    }

    @Test
    void management_seesTheMethods_butNotWhatTheOrderTellsOfAnswersItNeverSees() {
        decided();
        List.of("vk2_gebied", "vk2_verandering", "vk2_duur", "vk2_belangen", "vk2_gevoel", "vk2_geld")
                .forEach(score -> save(score, "3"));
        save("vk6_polarisatie", "\"strijd\"");
        assertThat(visitor.get(at("/bewonersavond")).asString()).contains("Groepen staan tegenover elkaar.");
        Visitor management = Visitor.signedInAs("gmt");

        for (String path : List.of("", "/bewonersavond", "/vergelijk?vorm=bewonersavond&vorm=inloop")) {
            assertThat(management.get(at(path)).asString()).contains("Bewonersavond in de zaal")
                    .doesNotContain("Groepen staan tegenover elkaar", "Wat het best past bij dit plan");
        }
    }

    @Test
    void comparison_showsThree_andNamesWhatThereWasNoRoomFor() {
        String page = visitor.get(at("/vergelijk?vorm=inloop&vorm=webinar&vorm=weg&vorm=enquete&vorm=inloop&vorm=interviews"))
                .asString();

        assertThat(page).contains("data-label=\"Inloopbijeenkomst\">Op een plek<", "data-label=\"Webinar",
                "Deze staan er nu niet bij: Losse interviews.", "vergelijk?vorm=webinar&amp;vorm=enquete");
        assertThat(visitor.get(at("/vergelijk")).asString()).contains("Kies hieronder een werkvorm", "Zet ernaast");
    }

    @Test
    void choice_isARowOfTheQuestion_onceOnly_andIsTakenBackWithUndo() {
        decided();
        String page = visitor.get(at("/keukentafel")).asString();
        assertThat(page).contains("staan al aangevinkt", "value=\"h\" checked").doesNotContain("value=\"j\" checked");
        Map<String, Object> form = form(row(page), "keukentafel", List.of("h", "j"));

        assertThat(visitor.postMultipart("/account", at("/keukentafel"), form).header("Location"))
                .endsWith(at("/keukentafel"));
        visitor.postMultipart("/account", at("/keukentafel"), form).then().statusCode(303);

        assertThat(chosen()).containsExactly(Json.parse("{\"werkvorm\":\"keukentafel\",\"groepen\":[\"h\",\"j\"]}"));
        assertThat(visitor.get(at("/keukentafel")).asString()).contains("Gekozen", "Maak de keuze ongedaan");
        assertThat(visitor.get(at("")).asString()).contains("/werkvormen/keukentafel\">Keukentafelgesprek</a></li>");

        Map<String, Object> twice = form(UUID.randomUUID().toString(), "keukentafel", List.of("h"));
        Response refused = visitor.postMultipart("/account", at("/keukentafel"), twice);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("Deze werkvorm staat al in de lijst");

        Map<String, Object> back = form(row(page), "keukentafel", List.of("h", "j"));
        back.put(METHODS + "." + row(page) + ".@versie", "1");
        back.put(METHODS + "." + row(page) + ".@opdracht", UUID.randomUUID().toString());
        back.put(METHODS + ".action", "remove:" + row(page));
        String after = visitor.postMultipart("/account", at("/keukentafel"), back).header("Location")
                .replaceFirst(".*(?=/plannen)", "");
        assertThat(chosen()).isEmpty();
        assertThat(visitor.get(after).asString()).contains("De keuze is ongedaan gemaakt.", "Zet terug");
    }

    @Test
    void choice_thatAColleagueChanged_asksWhichHolds() {
        decided();
        choose("r", "{\"werkvorm\":\"inloop\",\"groepen\":[\"h\"]}", 0);
        choose("r", "{\"werkvorm\":\"inloop\",\"groepen\":[\"h\",\"j\"]}", 1);
        Map<String, Object> form = form("r", "inloop", List.of("j"));
        form.put(METHODS + ".r.@versie", "1");

        Response answer = visitor.postMultipart("/account", at("/inloop"), form);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Een collega was je voor");
    }

    @Test
    void planAndSteps_leadToMethodsAndDuties() {
        decided();

        assertThat(visitor.get(url()).asString()).contains(url() + "/werkvormen\">Werkvormen<",
                url() + "/plichten\">Wettelijke plichten<");
        assertThat(visitor.get(url("de4")).asString()).contains("href=\"" + url() + "/werkvormen\"");
        assertThat(visitor.get(url("de9")).asString()).contains("href=\"" + url() + "/plichten\"");
        assertThat(visitor.get(url("de1")).asString()).doesNotContain("/werkvormen\"", "/plichten\"");
    }

    @Test
    void reader_seesTheChoice_andNoForm() {
        decided();
        choose("r", "{\"werkvorm\":\"inloop\",\"groepen\":[\"h\"]}", 0);
        Visitor reader = Visitor.signedInAs("gmt");

        assertThat(reader.get(at("/inloop")).asString()).contains("Voor welke groepen: Huurders")
                .doesNotContain("enctype=\"multipart/form-data\"");
    }

    @Test
    void chosenMethod_isOfferedToThePlanning_alsoWhenThatHasRows() {
        decided();
        choose("r", "{\"werkvorm\":\"inloop\",\"groepen\":[\"h\"]}", 0);
        assertThat(visitor.get(url("de7")).asString()).contains("Zet dit klaar");
        visitor.postMultipart("/account", url("de7"), Map.of("de7_planning.action", "ready")).then().statusCode(303);
        assertThat(planned()).containsExactly("inloop");
        assertThat(visitor.get(url("de7")).asString()).doesNotContain("Dit kun je overnemen");

        choose("s", "{\"werkvorm\":\"keukentafel\",\"groepen\":[\"h\"]}", 0);
        assertThat(visitor.get(url("de7")).asString()).contains("Dit kun je overnemen", "Keukentafelgesprek",
                "value=\"pick:1:s\"").doesNotContain("value=\"pick:1:r\"");
        visitor.postMultipart("/account", url("de7"), Map.of("de7_planning.action", "pick:1:s")).then().statusCode(303);

        assertThat(planned()).containsExactly("inloop", "keukentafel");
    }

    private void decided() {
        save("vk1_projectfase", "\"definitie\"");
        group("h", "{\"naam\":\"Huurders\",\"categorie\":\"huurders_eigenaren\",\"belang\":4,\"invloed\":1}");
        group("j", "{\"naam\":\"Jongeren\",\"categorie\":\"jongeren\",\"belang\":2,\"invloed\":1}");
        save("in3_besluit", "\"wel\"");
        SaveResult row = saving.save(plan, Change.putRow("de3_matrix", "m", 0, UUID.randomUUID(),
                Json.parse("{\"groep\":\"h\",\"fase\":\"denken\",\"niveau\":\"raadplegen\"}")), leader);
        assertThat(row).isInstanceOf(SaveResult.Saved.class);
    }

    private void choose(String row, String json, int base) {
        assertThat(saving.save(plan, Change.putRow(METHODS, row, base, UUID.randomUUID(), Json.parse(json)), leader))
                .isInstanceOf(SaveResult.Saved.class);
    }

    private static Map<String, Object> form(String row, String method, List<String> groups) {
        String place = METHODS + "." + row;
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("aanwezig", place);
        form.put(place + ".@versie", "0");
        form.put(place + ".@opdracht",
                UUID.nameUUIDFromBytes(row.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString());
        form.put(place + ".@velden", "werkvorm groepen");
        form.put(place + ".werkvorm", method);
        form.put(place + ".groepen", groups);
        return form;
    }

    private static String row(String page) {
        var row = ROW.matcher(page);
        assertThat(row.find()).isTrue();
        return row.group(1);
    }

    private List<JsonNode> chosen() {
        return open().state().entries().rows(METHODS).stream().map(Entry::value).toList();
    }

    private List<String> planned() {
        return open().state().entries().rows("de7_planning").stream().map(row -> row.value().path("werkvorm").asText())
                .toList();
    }

    private String at(String end) {
        return url() + "/werkvormen" + end;
    }
}
