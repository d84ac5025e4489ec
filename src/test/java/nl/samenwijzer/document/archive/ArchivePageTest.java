package nl.samenwijzer.document.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.document.bundle.Unzipped;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.demo.FixturePlans;
import nl.samenwijzer.plan.demo.Fixtures;

@QuarkusTest
class ArchivePageTest {

    @Inject
    FixturePlans fixtures;
    @Inject
    Plans plans;
    @Inject
    Accounts accounts;

    private UUID plan;
    private String page;

    @BeforeEach
    void anAdoptedPlan() {
        plan = fixtures.filledUpTo(Fixtures.BERKENSTRAAT, "definitie");
        page = "/plannen/" + plan + "/documenten";
    }

    @Test
    void page_leader_tellsWhatIsInIt() {
        assertThat(Visitor.signedInAs("projectleider").get(page + "/archief?versie=1").asString()).contains(
                "Archiefpakket van versie 1.0", "Participatieplan, Interne versie: als PDF/A",
                "href=\"" + page + "/archief.zip?versie=1\"");
        assertThat(Visitor.signedInAs("projectleider").get(page + "?versie=1").asString())
                .contains("href=\"" + page + "/archief?versie=1\"");
    }

    @Test
    void file_leader_isAWholePackage() throws Exception {
        var open = plans.open(plan, accounts.byUsername("projectleider").orElseThrow());
        String name = "plan-" + open.plan().number();
        Response answer = Visitor.signedInAs("projectleider").get(page + "/archief.zip?versie=1");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).contains(name + "-archief-versie-1.0.zip");
        Unzipped zip = Unzipped.of(answer.asByteArray());
        assertThat(zip.files()).containsKeys(name + "-participatieplan-intern-versie-1.0.pdf",
                name + "-participatieplan-openbaar-versie-1.0.odt", name + "-versie-1.0.json", name + "-versie-1.0.mdto.xml",
                "leesmij.txt", "manifest-sha256.txt");
        assertThat(zip.text(name + "-versie-1.0.json")).isEqualTo(plans.snapshots(open).get(0).content());
        for (String file : zip.files().keySet().stream().filter(one -> one.endsWith(".mdto.xml")).toList()) {
            MdtoSchema.check(zip.files().get(file));
        }
        assertThat(zip.text(name + "-versie-1.0.mdto.xml")).contains("Gemeente Proefstad", "Blijvend te bewaren",
                "Openbaarheidsbeperking");
    }

    @Test
    void page_andFile_areForWhoWorksOnThePlan() {
        for (String file : List.of("/archief?versie=1", "/archief.zip?versie=1")) {
            assertThat(Visitor.signedInAs("gmt").get(page + file).statusCode()).as(file).isEqualTo(403);
            assertThat(Visitor.signedInAs("adviseur").get(page + file).statusCode()).as(file).isEqualTo(403);
            assertThat(Visitor.signedInAs("beheerder").get(page + file).statusCode()).as(file).isEqualTo(404);
        }
        assertThat(Visitor.signedInAs("gmt").get(page + "?versie=1").asString()).doesNotContain("/archief");
    }

    @Test
    void file_withoutAVersion_is404() {
        for (String file : List.of("/archief", "/archief.zip", "/archief.zip?versie=9")) {
            assertThat(Visitor.signedInAs("projectleider").get(page + file).statusCode()).as(file).isEqualTo(404);
        }
    }
}
