package nl.samenwijzer.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.page.PlanInBrowser;

@QuarkusTest
class LeftOutPageTest extends PlanInBrowser {

    private static final String LIST = "/documenten/participatieplan/weggelaten?edition=openbaar";

    @BeforeEach
    void aPlanWithNamesAndAmounts() {
        save("vk1_beschrijving", "\"Mevrouw <i>De</i> Vries en mevrouw Jansen vragen een plein van € 40.000.\"");
        group("h", "{\"naam\":\"Huurders van J. Smit\",\"belang\":4,\"invloed\":1,\"contact_functie\":\"Voorzitter\"}");
    }

    @Test
    void list_saysWhatAndWhy_andLeadsToTheField() {
        var html = visitor.get(url() + LIST).then().statusCode(200).extract().asString();

        assertThat(html).contains("mevrouw Jansen", "€ 40.000", "J. Smit", "Afgeschermd", "Niet openbaar",
                url("vk1") + "#", "?open=" + REGISTER + ".h#", "participatieplan.pdf?edition=openbaar")
                .doesNotContain("<i>De</i>");
    }

    @Test
    void documents_offerTheListBeforeTheFiles_toWhoMayReadAll() {
        assertThat(visitor.get(url() + "/documenten").asString())
                .containsSubsequence("Openbare versie", "Kijk eerst na wat er niet in staat (",
                        "participatieplan.html?edition=openbaar");
        var management = Visitor.signedInAs("gmt");
        assertThat(management.get(url() + "/documenten").asString()).doesNotContain("weggelaten");
        assertThat(management.get(url() + LIST).statusCode()).isEqualTo(403);
    }

    @Test
    void document_forEveryone_saysThatSomethingIsLeftOut() {
        var all = visitor.get(url() + "/documenten/participatieplan.html?edition=intern").asString();
        var open = visitor.get(url() + "/documenten/participatieplan.html?edition=openbaar").asString();

        assertThat(all).contains("mevrouw Jansen", "€ 40.000", "Huurders van J. Smit");
        assertThat(open).contains("[naam weggelaten] vragen een plein van [bedrag weggelaten].",
                "Huurders van [naam weggelaten]").doesNotContain("Jansen", "40.000", "Smit");
    }

    @Test
    void titleWithAName_isLeftOutOfEveryPlaceThatIsPublished() throws IOException {
        save(Marks.TITLE, "\"Tuin van mevrouw Jansen\"");

        var description = "";
        try (var zip = new ZipInputStream(visitor.get(url() + "/documenten/publicatie.zip").asInputStream())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(entry.getName() + text).as(entry.getName()).doesNotContain("Jansen");
                description += entry.getName().endsWith(".json") ? text : "";
            }
        }

        assertThat(description).contains("Tuin van [naam weggelaten]");
        assertThat(visitor.get(url() + LIST).asString()).contains("Titel van het plan");
    }

    @Test
    void list_ofWhatIsNotThere_isNotFound() {
        assertThat(visitor.get(url() + "/documenten/geen/weggelaten").statusCode()).isEqualTo(404);
        assertThat(visitor.get(url() + LIST + "x").statusCode()).isEqualTo(404);
    }

    @Test
    void api_tellsTheSame_toWhoMayReadAll() {
        var path = "/api/v1/plans/" + plan + "/documents/participatieplan/left-out?edition=openbaar";

        given().auth().preemptive().basic("projectleider", "samenwijzer-demo").get(path).then().statusCode(200)
                .body("document", equalTo("participatieplan")).body("edition", equalTo("openbaar"))
                .body("pieces.find { it.kind == 'bedrag' }.text", equalTo("€ 40.000"))
                .body("pieces.findAll { it.question == '" + REGISTER + "' }.row", contains("h"))
                .body("answers", hasItem(Map.of("question", REGISTER, "column", "contact_functie", "shielded", true)));
        given().auth().preemptive().basic("gmt", "samenwijzer-demo").get(path).then().statusCode(403);
    }

    @Test
    void list_inABrowser_isAccessibleAndFits() {
        signIn(true);
        assertAccessible(List.of(LIST, "/documenten"));
    }
}
