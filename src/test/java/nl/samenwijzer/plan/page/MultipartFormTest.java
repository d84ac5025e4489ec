package nl.samenwijzer.plan.page;

import static nl.samenwijzer.plan.page.FormFields.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;

/** The form of a step as browsers send it. */
@QuarkusTest
class MultipartFormTest extends PlanOnPages {

    private static final int MORE_THAN_ALL_FIELDS = 21_000;

    @TestHTTPResource("/")
    URL base;

    @Test
    void save_anyText_isKeptAsItWasTyped() {
        String odd = "😀 \u202Eشارع <b>&amp; \u0301 \"--\" =;\r\n\r\n ";

        assertThat(post(answer(STORY, 0, odd)).statusCode()).isEqualTo(303);

        assertThat(text(STORY)).isEqualTo(odd.replace("\r\n", "\n"));
    }

    @Test
    void save_textUpToTheCeilingAndOver_isSavedOrComesBackOnThePage() {
        String megabyte = "é".repeat(524_000);
        assertThat(post(answer(STORY, 0, megabyte)).statusCode()).isEqualTo(303);
        assertThat(text(STORY)).isEqualTo(megabyte);

        Response tooLong = post(answer(STORY, 1, megabyte + "nog meer tekst ".repeat(100)));

        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.asString()).contains("nog meer tekst", "langer dan 1 MB", "enctype=\"multipart/form-data\"");
        assertThat(text(STORY)).isEqualTo(megabyte);
    }

    @Test
    void save_withAFile_isRefusedAndSavesNothing() {
        for (String file : List.of("name=\"" + NAME + "\"; filename=\"naam.txt\"", "name=\"x\"; filename=\"\"")) {
            Map<String, Object> fields = new LinkedHashMap<>(Map.of("csrf", visitor.tokenOf("/account")));
            fields.putAll(answer(STORY, 0, "tekst"));

            Response refused = visitor.multipart(Visitor.parts(fields) + Visitor.part(file, "inhoud") + Visitor.end())
                    .post(url("vk1"));

            assertThat(refused.statusCode()).isEqualTo(415);
            assertThat(refused.asString()).contains("Dit soort bestand kennen we niet");
        }
        assertThat(text(STORY)).isNull();
    }

    @Test
    void save_withoutToken_isOfferedAgainAndThenSaved() {
        Response expired = visitor.multipart(Visitor.parts(answer(STORY, 0, "een\r\n\"twee\" <drie>")) + Visitor.end())
                .header("Origin", base.getProtocol() + "://" + base.getAuthority()).post(url("vk1"));

        assertThat(expired.statusCode()).isEqualTo(400);
        assertThat(expired.asString()).contains("De pagina stond te lang open",
                "enctype=\"multipart/form-data\" action=\"" + url("vk1") + "\"",
                "name=\"" + STORY + "\" value=\"een\r\n&quot;twee&quot; &lt;drie&gt;\"");
        assertThat(text(STORY)).isNull();
    }

    @Test
    void save_withoutTokenFromElsewhere_isRefused() {
        Response refused = visitor.multipart(Visitor.parts(answer(STORY, 0, "van een ander")) + Visitor.end())
                .header("Origin", "https://elders.example").post(url("vk1"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("Dit kunnen we niet lezen").doesNotContain("van een ander");
        assertThat(text(STORY)).isNull();
    }

    @Test
    void save_staleVersion_asksInAFormOfTheSameKind() {
        save(NAME, "\"een\"");
        save(NAME, "\"van een ander\"");

        Response conflict = post(answer(NAME, 1, "van mij"));

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.asString())
                .contains("<form method=\"post\" enctype=\"multipart/form-data\" action=\"" + url("vk1"));
        Map<String, Object> mine = answer(NAME, 2, "van mij");
        mine.put("choice", "mine");
        assertThat(post(mine).statusCode()).isEqualTo(303);
        assertThat(text(NAME)).isEqualTo("van mij");
    }

    @Test
    void save_overEveryLimit_isAPageThatSaysSo() {
        Map<String, Object> fields = answer(STORY, 0, "x".repeat(13_000_000));
        assertTooMuch(post(fields));
        assertTooMuch(post(answer(STORY, 0, "x".repeat(7_000_000))));
        Map<String, Object> many = answer(STORY, 0, "x");
        for (int i = 0; i < MORE_THAN_ALL_FIELDS; i++) {
            many.put("veld" + i, "");
        }
        assertTooMuch(post(many));
        assertThat(text(STORY)).isNull();
    }

    @Test
    void save_brokenForm_isNoFailureOfTheServer() {
        String half = Visitor.parts(answer(STORY, 0, "half"));
        assertThat(visitor.multipart(half.substring(0, half.length() - 20)).post(url("vk1")).statusCode()).isEqualTo(400);
        assertThat(visitor.multipart("geen formulier").post(url("vk1")).statusCode()).isEqualTo(400);
        assertThat(visitor.multipart("").post(url("vk1")).statusCode()).isEqualTo(400);
        assertThat(visitor.request().header("Content-Type", "multipart/form-data").body(new byte[] { 'x' }).post(url("vk1"))
                .statusCode()).isEqualTo(400);
        assertThat(text(STORY)).isNull();
    }

    @Test
    void save_foreignPlanOrWrongRole_isRefusedAsAlways() {
        Visitor stranger = Visitor.signedInAs("beheerder");
        assertThat(stranger.postMultipart("/account", url("vk1"), answer(NAME, 0, "x")).statusCode()).isEqualTo(404);
        Visitor adviser = Visitor.signedInAs("adviseur");
        assertThat(adviser.postMultipart("/account", url("vk1"), answer(NAME, 0, "x")).statusCode()).isEqualTo(403);
        assertThat(text(NAME)).isNull();
    }

    private Response post(Map<String, Object> fields) {
        return visitor.postMultipart("/account", url("vk1"), fields);
    }

    private static void assertTooMuch(Response response) {
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.asString()).contains("Dit is te veel in één keer");
    }
}
