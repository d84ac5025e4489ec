package nl.samenwijzer.plan.page;

import static nl.samenwijzer.plan.page.FormFields.answer;
import static nl.samenwijzer.plan.page.FormFields.both;
import static nl.samenwijzer.plan.page.FormFields.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;

/** A step: read it, save it, see what follows from what is typed. */
@QuarkusTest
class StepPageTest extends PlanOnPages {

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
        save(STORY, "\"blijft\"");

        Response saved = post("vk1", answer(NAME, 0, "Berkenstraat"));

        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(303);
        assertThat(text(NAME)).isEqualTo("Berkenstraat");
        assertThat(text(STORY)).isEqualTo("blijft");
        assertThat(visitor.get(url("vk1")).asString()).contains("value=\"Berkenstraat\"", "Opgeslagen om ",
                "<p class=\"sw-caption\">Park &lt;Oost&gt;, fase Verkenning</p>", "Hoort bij hoofdstuk 2 van het plan.");
        assertThat(visitor.get(url("vk4")).asString()).contains("Hoort bij ");
    }

    @Test
    void save_andOn_leadsToTheNextStep() {
        Map<String, Object> form = answer(NAME, 0, "Berkenstraat");
        form.put("naar", "volgende");

        assertThat(post("vk1", form).header("Location")).endsWith("/stappen/vk2");
    }

    @Test
    void save_emptied_isEmptiedAndAbsentIsNot() {
        save(NAME, "\"Berkenstraat\"");

        post("vk1", Map.of());
        assertThat(text(NAME)).isEqualTo("Berkenstraat");

        post("vk1", answer(NAME, 1, ""));
        assertThat(text(NAME)).isNull();
    }

    @Test
    void save_wrongNumber_comesBackWithTheOthersSaved() {
        Map<String, Object> form = both(answer(NAME, 0, "wel"), answer("vk1_programma", 0, "bestaat_niet"));

        Response page = post("vk1", form);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString()).contains("Fout: ", "href=\"#vk1_programma\"", "Deze keuze bestaat niet");
        assertThat(text(NAME)).isEqualTo("wel");
    }

    @Test
    void preview_showsWhatWouldBeAskedAndSavesNothing() {
        assertThat(visitor.get(url("vk5")).asString()).contains("vraag-vk5_geencontact");
        Map<String, Object> form = both(cell("vk5_gesprekken", "a", 0, "punten", "x"),
                cell("vk5_gesprekken", "b", 0, "punten", "y"));

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

        Response refused = post("in1", answer("in1_instrumenten", 0, "omgevingsplan"));
        assertThat(refused.statusCode()).isEqualTo(409);
    }

    @Test
    void done_withAnswersMissing_saysWhat() {
        post("vk1", answer("@done/vk1", 0, "ja"));

        assertThat(visitor.get(url("vk1")).asString()).contains("Dit mist nog voordat de stap klaar is",
                "href=\"#vk1_naam\"");
    }

    @Test
    void approval_asksOnlyWhatCounts() {
        Visitor commissioner = joined("opdrachtgever");
        save("vk1_projectfase", "\"ontwerp\"");
        save("in3_besluit", "\"wel\"");
        assertThat(commissioner.get(url("de11")).asString()).contains("Wat is je besluit?")
                .doesNotContain("Wanneer kijken we opnieuw?");
        save("in3_besluit", "\"later\"");
        assertThat(commissioner.get(url("de11")).asString()).contains("Wanneer kijken we opnieuw?");
    }

    @Test
    void readerAlong_readsAndMayNotSave() {
        save(NAME, "\"Berkenstraat\"");
        Visitor adviser = Visitor.signedInAs("adviseur");

        assertThat(adviser.get(url("vk1")).asString()).contains("Berkenstraat").doesNotContain("name=\"vk1_naam\"");
        assertThat(adviser.post("/account", url("vk1"), answer(NAME, 1, "x")).statusCode()).isEqualTo(403);
        assertThat(text(NAME)).isEqualTo("Berkenstraat");
    }

    private Response post(String step, Map<String, ?> form) {
        return visitor.post("/account", url(step), form);
    }

    private static String escaped(String text) {
        return text.replace("'", "&#39;");
    }
}
