package nl.samenwijzer.advice.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.page.PlanOnPages;

/** The pages with advice, and the advice at a step. */
@QuarkusTest
class AdvicePageTest extends PlanOnPages {

    @BeforeEach
    void score() {
        List.of("vk2_gebied", "vk2_duur", "vk2_belangen", "vk2_gevoel", "vk2_geld").forEach(score -> save(score, "1"));
        save("vk2_verandering", "3");
        save("vk1_projectfase", "\"definitie\"");
    }

    @Test
    void pages_tellOutcome_reasons_answers_andWhatWouldChangeIt() {
        assertThat(visitor.get(at("")).asString()).contains("Je volgt deze route: Middelgrote route.",
                "Nog niet bekend. Beantwoord eerst:");

        String page = visitor.get(at("/impact_route")).asString();

        assertThat(page).contains("Je volgt deze route: Middelgrote route.", "Bron: Eigen afspraak: 6 tot en met 11 punten",
                "Hoeveel verandert er voor de mensen?", "Wat zou het advies veranderen?");
        assertThat(visitor.get("/plannen/" + plan + "/stappen/vk2").asString())
                .contains("<strong>Advies:</strong> Je volgt deze route: Middelgrote route.");
        assertThat(visitor.get(at("/afwijking")).statusCode()).isEqualTo(404);
    }

    @Test
    void deviation_isExplainedHere_andReadOnCheckPageAndInThePlan() {
        save("in4_raadskader", "\"nee\"");
        assertThat(visitor.get(at("/raadskader")).asString()).contains("Het plan wijkt af", "Waarom wijken jullie af?");
        assertThat(visitor.get("/plannen/" + plan + "/controle").asString())
                .contains("Schrijf op waarom je afwijkt van dit advies: Vraag de raad vooraf om voorwaarden.");

        Response empty = explain(" ", 0);
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.asString()).contains("Schrijf op waarom.", "Fout: ");

        assertThat(explain("De raad besloot hier al over.", 0).statusCode()).isEqualTo(303);
        assertThat(explain("Een ander was eerder.", 0).statusCode()).isEqualTo(409);

        assertThat(open().state().entries().value(Marks.deviation("raadskader")).path("reden").asText())
                .isEqualTo("De raad besloot hier al over.");
        assertThat(visitor.get("/plannen/" + plan + "/controle").asString()).contains("Afwijkingen van het advies",
                "De raad besloot hier al over.").doesNotContain("Schrijf op waarom je afwijkt");
        assertThat(visitor.get("/plannen/" + plan + "/documenten/participatieplan.html?edition=intern").asString())
                .contains("De raad besloot hier al over.");
    }

    private Response explain(String reason, int version) {
        return visitor.post("/account", at("/raadskader"), Map.of("reden", reason, "versie", String.valueOf(version),
                "opdracht", UUID.randomUUID().toString()));
    }

    private String at(String end) {
        return "/plannen/" + plan + "/advies" + end;
    }
}
