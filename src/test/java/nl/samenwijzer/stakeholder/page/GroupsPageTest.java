package nl.samenwijzer.stakeholder.page;

import static nl.samenwijzer.plan.page.FormFields.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.page.PlanOnPages;

/** The register as a sheet. */
@QuarkusTest
class GroupsPageTest extends PlanOnPages {

    @Test
    void emptyLines_becomeGroupsWhenSomethingIsTyped() {
        assertThat(visitor.get(list()).asString()).contains("Er staat nog geen groep in de lijst.", "sw-sheet__new");
        Map<String, Object> form = lines(List.of("n1", "n2", "n3"));
        form.put(REGISTER + ".n1.naam", "Winkeliers <1>");
        form.put(REGISTER + ".n3.naam", "Scholen");
        form.put(REGISTER + ".n3.categorie", "zorg_onderwijs");

        assertThat(post(form).statusCode()).isEqualTo(303);

        assertThat(groups()).containsExactly("Winkeliers <1>", "Scholen");
        assertThat(visitor.get(list()).asString()).contains("2 groepen in beeld.", "value=\"Winkeliers &lt;1&gt;\"",
                "<option value=\"zorg_onderwijs\" selected>").doesNotContain("<1>");
    }

    @Test
    void wrongChoice_keepsAllThatWasTyped() {
        Map<String, Object> form = lines(List.of("n1", "n2"));
        form.put(REGISTER + ".n1.naam", "Winkeliers");
        form.put(REGISTER + ".n2.naam", "Scholen");
        form.put(REGISTER + ".n2.categorie", "bestaat_niet");

        Response refused = post(form);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(groups()).containsExactly("Winkeliers");
        assertThat(refused.asString()).contains("Er is een probleem", "value=\"Scholen\"", "value=\"Winkeliers\"");
    }

    @Test
    void group_thatAColleagueRemoved_keepsWhatWasTyped_andComesBackWhenAsked() {
        group("a", "{\"naam\":\"Winkeliers\",\"belang\":2}");
        saving.save(plan, Change.deleteRow(REGISTER, "a", 1, UUID.randomUUID()), leader);
        String page = list() + "/groep/a";

        Response late = visitor.post("/account", page, cell(REGISTER, "a", 1, "naam", "Winkels"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("(verwijderd)", "Winkels");
        Map<String, Object> mine = new HashMap<>(Map.of("aanwezig", REGISTER + ".a"));
        Pattern.compile("name=\"(" + REGISTER + "\\.a\\.[^\"]+)\" value=\"([^\"]*)\"").matcher(late.asString()).results()
                .forEach(field -> mine.put(field.group(1), field.group(2)));
        assertThat(visitor.post("/account", page, mine).header("Location")).endsWith(page);
        assertThat(groups()).containsExactly("Winkels");
        assertThat(visitor.get(list() + "/groep/weg").statusCode()).isEqualTo(404);
    }

    @Test
    void differentGroups_neverConflict_theSameGroupAsks() {
        group("a", "{\"naam\":\"Winkeliers\"}");
        group("b", "{\"naam\":\"Scholen\"}");
        Visitor colleague = joined("omgevingsmanager");

        assertThat(post(cell(REGISTER, "a", 1, "naam", "Winkels")).statusCode()).isEqualTo(303);
        assertThat(colleague.post("/account", list(), cell(REGISTER, "b", 1, "naam", "School")).statusCode()).isEqualTo(303);
        Response late = colleague.post("/account", list(), cell(REGISTER, "a", 1, "naam", "Kramen"));

        assertThat(groups()).containsExactly("Winkels", "School");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("Een collega was je voor", "Winkels", "Kramen");
    }

    @Test
    void groups_areCopiedRemovedAndBroughtBack() {
        group("a", "{\"naam\":\"Winkeliers\"}");

        Response copied = post(Map.of(REGISTER + ".action", "copy:a"));
        assertThat(groups()).containsExactly("Winkeliers", "Winkeliers");
        assertThat(copied.header("Location")).contains("/betrokkenen/groep/");
        Response removed = post(Map.of(REGISTER + ".action", "remove:a"));
        assertThat(groups()).containsExactly("Winkeliers");
        String page = visitor.get(removed.header("Location").replaceFirst(".*(?=/plannen)", "")).asString();
        assertThat(page).contains("De groep is verwijderd.", "Zet terug");

        visitor.post(list(), url() + "/terugzetten", Map.of("vraag", REGISTER, "regel", "a", "versie", "1", "basis", "2",
                "opdracht", UUID.randomUUID().toString(), "terug", list()));

        assertThat(groups()).containsExactly("Winkeliers", "Winkeliers");
    }

    @Test
    void search_kindAndOrder() {
        group("a", "{\"naam\":\"Winkeliers\",\"categorie\":\"ondernemers\"}");
        group("b", "{\"naam\":\"basisschool\",\"categorie\":\"zorg_onderwijs\"}");
        group("c", "{\"naam\":\"Éénouders\"}");

        assertThat(shown("?zoek=SCHOOL")).containsExactly("basisschool");
        assertThat(shown("?soort=ondernemers")).containsExactly("Winkeliers");
        assertThat(shown("?volgorde=naam")).containsExactly("basisschool", "Éénouders", "Winkeliers");
        assertThat(visitor.get(list() + "?zoek=niets").asString()).contains("Er is geen groep die hierbij past.");
        assertThat(visitor.get(list() + "?pagina=99999").statusCode()).isEqualTo(200);
    }

    @Test
    void map_followsWhatIsTyped_andSavesNothing() {
        uitgebreid();
        group("a", "{\"naam\":\"Winkeliers\",\"belang\":4,\"invloed\":1}");
        Map<String, Object> form = new HashMap<>(lines(List.of("n1")));
        form.put(REGISTER + ".n1.@velden", "naam belang invloed");
        form.put(REGISTER + ".n1.naam", "Scholen");
        form.put(REGISTER + ".n1.belang", "2");
        form.put(REGISTER + ".n1.invloed", "2");

        String map = visitor.post("/account", list() + "/voorbeeld", form).asString();

        assertThat(map).contains("data-replace", ">1<", ">2<", "Scholen");
        assertThat(groups()).containsExactly("Winkeliers");
    }

    @Test
    void who_seesWhat() {
        uitgebreid();
        group("a",
                "{\"naam\":\"Winkeliers\",\"belang\":4,\"houding\":\"kritisch\",\"contact_functie\":\"geheim@winkel.example\"}");

        assertThat(visitor.get(list() + "/groep/a").asString()).contains("geheim@winkel.example", "Kritisch");
        Visitor manager = Visitor.signedInAs("gmt");
        for (String page : List.of("", "/groep/a", "/kaart", "/missen", "/nalopen")) {
            assertThat(manager.get(list() + page).asString()).contains("Winkeliers").doesNotContain("geheim@", "Kritisch",
                    "name=\"" + REGISTER);
        }
        assertThat(manager.post("/account", list(), cell(REGISTER, "a", 1, "naam", "Anders")).statusCode()).isEqualTo(403);
        Visitor stranger = Visitor.signedInAs("omgevingsmanager");
        assertThat(stranger.get(list()).statusCode()).isEqualTo(404);
        assertThat(stranger.get(list() + "/groep/a").statusCode()).isEqualTo(404);
        assertThat(visitor.get(list() + "/groep/nergens").statusCode()).isEqualTo(404);
    }

    @Test
    void manyGroups_arePages() {
        List<Change> rows = IntStream.range(0, 120).mapToObj(i -> Change.putRow(REGISTER, "r" + i, 0, UUID.randomUUID(),
                Json.parse("{\"naam\":\"Groep " + i + "\"}"))).toList();
        assertThat(saving.saveAll(plan, rows, leader)).allMatch(SaveResult.Saved.class::isInstance);

        String last = visitor.get(list() + "?pagina=3").asString();

        assertThat(last).contains("value=\"Groep 119\"", "120 groepen in beeld.", "sw-sheet__new")
                .doesNotContain("value=\"Groep 99\"");
        assertThat(visitor.get(list()).asString()).contains("value=\"Groep 0\"").doesNotContain("sw-sheet__new",
                "value=\"Groep 50\"");
    }

    private List<String> shown(String query) {
        String page = visitor.get(list() + query).asString();
        return Pattern.compile("\\.naam\" value=\"([^\"]+)\"").matcher(page).results().map(found -> found.group(1))
                .toList();
    }

    private void uitgebreid() {
        for (String score : List.of("vk2_gebied", "vk2_verandering", "vk2_duur", "vk2_belangen", "vk2_gevoel", "vk2_geld")) {
            save(score, "3");
        }
    }

    private static Map<String, Object> lines(List<String> rows) {
        Map<String, Object> form = new HashMap<>();
        form.put("aanwezig", rows.stream().map(row -> REGISTER + "." + row).toList());
        rows.forEach(row -> {
            form.put(REGISTER + "." + row + ".@versie", "0");
            form.put(REGISTER + "." + row + ".@opdracht", UUID.randomUUID().toString());
            form.put(REGISTER + "." + row + ".@velden", "naam categorie");
            form.put(REGISTER + "." + row + ".naam", "");
            form.put(REGISTER + "." + row + ".categorie", "");
        });
        return form;
    }

    private Response post(Map<String, ?> form) {
        return visitor.post("/account", list(), form);
    }

    private String list() {
        return url() + "/betrokkenen";
    }
}
