package nl.samenwijzer.plan.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Data of a person in the register: the step tells so right after saving, and of which group. */
@QuarkusTest
class PersonalDataHintTest extends PlanOnPages {

    private static final String HINT = "Schrijf over groepen en organisaties.";

    @ParameterizedTest
    @ValueSource(strings = { "Mail naar piet@voorbeeld.nl", "Bel 06-12345678", "Mevrouw De Boer wil dit niet" })
    void personInATextOfTheRegister_isToldAtItsRow(String text) {
        group("g1", "{\"naam\":\"Winkeliers\"}");
        group("g2", "{\"naam\":\"Bewoners <Oost>\"}");
        assertThat(page()).doesNotContain(HINT);

        Response saved = visitor.postMultipart(url("vk4"), url("vk4"), FormFields.cell(REGISTER, "g2", 1, "raakt", text));

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(page()).containsOnlyOnce(HINT).contains("Kijk bij: <a href=\"" + url("vk4") + "?open=" + REGISTER + ".g2#"
                + REGISTER + "-rij-g2\">Bewoners &lt;Oost&gt;</a>");
        assertThat(visitor.get(url() + "/controle").asString()).contains("?open=" + REGISTER + ".g2#",
                ": Bewoners &lt;Oost&gt;");
    }

    @Test
    void textAboutAGroup_isNotTold() {
        group("g1", "{\"naam\":\"Winkeliers\",\"raakt\":\"Minder klanten in 2027\"}");
        assertThat(page()).doesNotContain(HINT);
    }

    private String page() {
        return visitor.get(url("vk4")).asString();
    }
}
