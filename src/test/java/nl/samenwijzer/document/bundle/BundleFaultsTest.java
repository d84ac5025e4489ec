package nl.samenwijzer.document.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;

@QuarkusTest
class BundleFaultsTest {

    private static final String BACK = "href=\"/plannen/" + FailingBundle.PLAN + "/documenten\"";

    @Test
    void answer_tooSlow_saysWhatToDoInstead() {
        assertPage(answer("slow"), 503, "Dit bestand maken duurt te lang", "één voor één", BACK);
    }

    @Test
    void answer_nothingPublic_saysWhoKnows() {
        assertPage(answer("nothing"), 409, "Er is nog niets openbaar", "projectleider", BACK);
    }

    @Test
    void answer_busy_leadsToTheSameFileLater() {
        var busy = answer("busy");

        assertPage(busy, 503, "Er worden nu veel documenten gemaakt",
                "href=\"/plannen/" + FailingBundle.PLAN + "/documenten/alles.zip\"", BACK);
        assertThat(busy.header("Retry-After")).isEqualTo("10");
    }

    private static Response answer(String fault) {
        return Visitor.signedInAs("projectleider").get("/failing-bundle/" + fault);
    }

    private static void assertPage(Response response, int status, String... texts) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(response.asString()).contains("<html lang=\"nl\"").contains(texts);
    }
}
