package nl.samenwijzer.plan.page;

import static nl.samenwijzer.plan.page.FormFields.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.plan.demo.FixturePlans;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.progress.RaisedSignal;

/** Submitting a plan by form and by API: the same plan must be ready. */
@QuarkusTest
class SubmissionPageTest extends PlanOnPages {

    @Inject
    FixturePlans fixtures;

    @Test
    void submit_unfinishedPlan_isRefusedAndNamesWhatIsMissing() {
        Response refused = submit(visitor);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("<title>Fout: ", "Hoe heet het project? Vul deze vraag nog in.",
                "Dit mist nog voordat je het plan kunt voorleggen");
        assertThat(open().state().entries().value(Marks.SUBMITTED)).isNull();
    }

    @Test
    void submit_orangeSignalWithoutReason_asksForIt() {
        complete();
        save("de7_budget", "1");
        assertThat(visitor.get(url() + "/controle").asString()).doesNotContain("action=\"" + url() + "/voorleggen\"");

        Response refused = submit(visitor);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("Schrijf op waarom je dit zo laat: De begroting is hoger dan het budget.");
        assertThat(open().state().entries().value(Marks.SUBMITTED)).isNull();
    }

    @Test
    void submit_completePlan_waitsForTheCommissionerAndCanBeTakenBack() {
        complete();
        assertThat(visitor.get(url() + "/controle").asString()).contains("Leg voor aan de opdrachtgever");

        assertThat(submit(visitor).statusCode()).isEqualTo(303);

        assertThat(visitor.get(url()).asString()).contains("Dit plan ligt ter akkoord bij ");
        assertThat(submit(visitor).statusCode()).isEqualTo(303);
        assertThat(open().state().entries().find(Marks.SUBMITTED, "").orElseThrow().version()).as("sent twice").isEqualTo(1);
        assertThat(visitor.post("/account", url() + "/intrekken", Map.of("versie", "1")).statusCode()).isEqualTo(303);
        assertThat(visitor.get(url()).asString()).doesNotContain("Dit plan ligt ter akkoord bij ");
    }

    @Test
    void judge_againstAndThenFor_isToldToTheLeader() {
        complete();
        Visitor commissioner = Visitor.signedInAs("opdrachtgever");
        assertThat(commissioner.get(url()).asString()).doesNotContain("Geef je oordeel");
        submit(visitor);
        assertThat(commissioner.get(url()).asString()).contains("Geef je oordeel</a>");
        assertThat(commissioner.get(url() + "/controle").asString()).contains("Het plan wacht op jouw besluit.");
        assertThat(visitor.get(url()).asString()).doesNotContain("Geef je oordeel");
        assertThat(visitor.get(url() + "/controle").asString()).contains("Nog geen besluit")
                .doesNotContain("Wijzig<span class=\"sw-hidden\">: Stel je het plan vast?");

        judge("{\"uitkomst\":\"niet_akkoord\",\"toelichting\":\"Praat eerst met <b>de wijkraad</b>.\"}");

        assertThat(visitor.get(url()).asString()).contains(
                "Marijke (opdrachtgever) is niet akkoord met dit plan. Toelichting: Praat eerst met &lt;b&gt;de wijkraad");
        assertThat(visitor.get(url() + "/controle").asString()).contains("De opdrachtgever is niet akkoord.",
                "Je kunt het plan nu opnieuw voorleggen.").doesNotContain("Nog geen besluit");

        judge("{\"uitkomst\":\"akkoord\"}");

        assertThat(visitor.get(url()).asString()).contains("Dit plan is vastgesteld.")
                .doesNotContain("is niet akkoord met dit plan", "nog niet vastgesteld");
    }

    /** The same word once more makes the next version; only ticking the box says that it is given again. */
    @Test
    void adopt_againByForm_makesTheNextVersion() {
        complete();
        judge("{\"uitkomst\":\"akkoord\"}");
        Visitor commissioner = Visitor.signedInAs("opdrachtgever");
        String step = url("de11");
        String again = "Ja, ik geef dit besluit opnieuw";
        assertThat(commissioner.get(step).asString()).doesNotContain(again);
        assertThat(visitor.get(url() + "/vaststelling").asString()).doesNotContain("verschilt van de laatste versie");

        save(STORY, "\"Het plan is groter geworden.\"");

        assertThat(visitor.get(url()).asString()).contains("Dit plan is vastgesteld. Daarna is het veranderd.");
        assertThat(visitor.get(url() + "/controle").asString()).contains("Daarna is het veranderd.",
                "Je kunt het plan nu opnieuw voorleggen.");
        assertThat(visitor.get(url() + "/vaststelling").asString()).contains("verschilt van de laatste versie");
        assertThat(commissioner.get(step).asString()).contains(again);
        Map<String, Object> same = answer("de11_vaststelling", 1, "");
        same.put("de11_vaststelling.uitkomst", "akkoord");
        commissioner.post(step, step, same);
        assertThat(plans.snapshots(open())).hasSize(1);
        same.put("de11_vaststelling.opnieuw", "ja");
        commissioner.post(step, step, same);
        assertThat(plans.snapshots(open())).hasSize(2);
        assertThat(commissioner.get(step).asString()).doesNotContain(again);
    }

    @Test
    void submit_byWhoDoesNotLead_isRefused() {
        complete();
        assertThat(submit(Visitor.signedInAs("omgevingsmanager")).statusCode()).isEqualTo(403);
        assertThat(submit(Visitor.signedInAs("opdrachtgever")).statusCode()).isEqualTo(403);
        assertThat(submit(Visitor.signedInAs("adviseur")).statusCode()).isEqualTo(403);
        assertThat(submit(Visitor.signedInAs("beheerder")).statusCode()).isEqualTo(404);
        assertThat(open().state().entries().value(Marks.SUBMITTED)).isNull();
    }

    /** The API takes answers, and marks not at all; adopting by API asks for the same plan as by form. */
    @Test
    void api_unfinishedPlan_isNeitherSubmittedNorAdopted() {
        joined("opdrachtgever");

        assertThat(put("projectleider", Marks.SUBMITTED, "true").statusCode()).isEqualTo(404);
        Response adoption = put("opdrachtgever", "de11_vaststelling", "{\"uitkomst\":\"akkoord\"}");

        assertThat(adoption.statusCode()).isEqualTo(409);
        assertThat(open().state().entries().value(Marks.SUBMITTED)).isNull();
        assertThat(open().state().adoption().given()).isFalse();
    }

    /** A plan with all that adoption asks, and a reason for what is orange. */
    private void complete() {
        plan = fixtures.filledUpTo("riool-berkenstraat.json", "definitie", Map.of("de11_vaststelling", NullNode.getInstance(),
                "vk1_projectfase", TextNode.valueOf("initiatief")));
        for (RaisedSignal signal : open().state().adoption().unexplainedSignals()) {
            saving.save(plan, Change.putRow(Marks.signal(signal.signal()), signal.row(), 0, UUID.randomUUID(),
                    Json.parse("{\"reden\":\"Zo is het goed.\"}")), leader);
        }
    }

    private void judge(String decision) {
        int base = open().state().entries().find("de11_vaststelling", "").map(Entry::version).orElse(0);
        assertThat(saving.save(plan, Change.put("de11_vaststelling", base, UUID.randomUUID(), Json.parse(decision)),
                account("opdrachtgever"))).isInstanceOf(SaveResult.Saved.class);
    }

    private Response submit(Visitor who) {
        return who.post("/account", url() + "/voorleggen", Map.of());
    }

    private Response put(String username, String question, String value) {
        return RestAssured.given().auth().preemptive().basic(username, "samenwijzer-demo").contentType("application/json")
                .header("If-None-Match", "*").body("{\"value\":" + value + "}")
                .put("/api/v1/plans/" + plan + "/entries/" + question);
    }
}
