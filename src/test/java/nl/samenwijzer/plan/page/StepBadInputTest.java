package nl.samenwijzer.plan.page;

import static nl.samenwijzer.plan.page.FormFields.answer;
import static nl.samenwijzer.plan.page.FormFields.both;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.plan.entry.Entry;

/** What nobody should send to a step: never a failure of the server, never lost text. */
@QuarkusTest
class StepBadInputTest extends PlanOnPages {

    @Test
    void save_unknownField_isToldAndTheRestIsSaved() {
        Map<String, Object> form = answer(NAME, 0, "wel");
        form.put("vreemd_veld", "x");

        Response page = post("vk1", form);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString()).contains("Het veld &#39;vreemd_veld&#39; hoort niet bij deze stap");
        assertThat(text(NAME)).isEqualTo("wel");
    }

    @Test
    void save_staleVersion_asksWhichTextStays() {
        save(NAME, "\"een\"");
        save(NAME, "\"van een ander\"");

        Response page = post("vk1", both(answer(NAME, 1, "van mij"), answer(STORY, 0, "ook iets")));

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("van mij", "van een ander", "een</p>",
                "name=\"vk1_naam.@versie\" value=\"2\"");
        assertThat(text(NAME)).isEqualTo("van een ander");
        assertThat(text(STORY)).isEqualTo("ook iets");

        Map<String, Object> mine = answer(NAME, 2, "van mij");
        mine.put("choice", "mine");
        assertThat(post("vk1", mine).statusCode()).isEqualTo(303);
        assertThat(text(NAME)).isEqualTo("van mij");

        Map<String, Object> theirs = answer(NAME, 3, "van mij, later");
        theirs.put("choice", "theirs");
        assertThat(post("vk1", theirs).statusCode()).isEqualTo(303);
        assertThat(text(NAME)).isEqualTo("van mij");

        Map<String, Object> joined = answer(NAME, 3, "van mij");
        joined.put("choice", "both");
        joined.put("both", "samen");
        assertThat(post("vk1", joined).statusCode()).isEqualTo(303);
        assertThat(text(NAME)).isEqualTo("samen");
    }

    @Test
    void strangers_seeNothing() {
        Visitor stranger = Visitor.signedInAs("beheerder");
        assertThat(stranger.get(url("vk1")).statusCode()).isEqualTo(404);
        assertThat(stranger.post("/account", url("vk1"), answer(NAME, 0, "x")).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/plannen/" + UUID.randomUUID() + "/stappen/vk1").statusCode()).isEqualTo(404);
        assertThat(visitor.get(url("bestaat_niet")).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/plannen/geen-id/stappen/vk1").statusCode()).isEqualTo(404);
    }

    @Test
    void strangeText_isKeptAsItIsOrRefusedWithTheTextOnThePage() {
        String odd = "😀 \u202Eشارع <b>&amp; \u0301 ";
        assertThat(post("vk1", answer(STORY, 0, odd + "\r\nregel")).statusCode()).isEqualTo(303);
        assertThat(text(STORY)).isEqualTo(odd + "\nregel");

        Response nul = post("vk1", answer(NAME, 0, "a\0b"));
        assertThat(nul.statusCode()).isEqualTo(400);
        assertThat(nul.asString()).contains("teken dat we niet kunnen bewaren");

        String megabyte = "é".repeat(524_000);
        assertThat(post("vk1", answer(STORY, 1, megabyte)).statusCode()).isEqualTo(303);
        assertThat(text(STORY)).isEqualTo(megabyte);
        Response tooLong = post("vk1", answer(STORY, 2, megabyte + "nog meer tekst ".repeat(100)));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.asString()).contains("nog meer tekst", "langer dan 1 MB");
    }

    @Test
    void save_bytesThatAreNoText_isNoFailureOfTheServer() {
        String sent = "csrf=" + visitor.tokenOf("/account") + "&aanwezig=" + STORY + "&" + STORY + ".@versie=0&" + STORY + "=";
        for (String broken : List.of("a%ED%A0%80b", "a%FFb", "a%F0%9F%98b")) {
            Response saved = visitor.request().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .body(sent.replace("versie=0", "versie=" + version()) + broken)
                    .post(url("vk1"));

            assertThat(saved.statusCode()).as(broken).isEqualTo(303);
            assertThat(text(STORY)).as(broken).startsWith("a\uFFFD").endsWith("b");
        }
    }

    @Test
    void save_addressesThatAreNone_areRefused() {
        for (String question : List.of("@signal/S15." + "x".repeat(70), "@signal/S15.a b", "@signal/S15.\0", "@done/niets",
                "@phase/initiatief", REGISTER + "." + "x".repeat(70), REGISTER + ".a\0b", REGISTER, NAME + ".r1", "", ".",
                "niets")) {
            Response refused = post("vk1", answer(question, 0, "tekst"));

            assertThat(refused.statusCode()).as(question).isBetween(400, 409);
            assertThat(refused.contentType()).as(question).startsWith("text/html");
        }
    }

    @Test
    void save_numbersThatAreNone_countAsTheFirstVersion() {
        for (String version : List.of("", "-1", "x", "99999999999", "1.5")) {
            Map<String, Object> form = answer(NAME, 0, "naam");
            form.put(NAME + ".@versie", version);
            form.put(NAME + ".@opdracht", "geen-opdracht");

            assertThat(post("vk1", form).statusCode()).as(version).isEqualTo(303);
            assertThat(text(NAME)).as(version).isEqualTo("naam");
        }
    }

    private int version() {
        return open().state().entries().find(STORY, Entry.SINGLE).map(Entry::version).orElse(0);
    }

    private Response post(String step, Map<String, ?> form) {
        return visitor.post("/account", url(step), form);
    }
}
