package nl.samenwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.plan.demo.FixturePlans;
import nl.samenwijzer.plan.demo.Fixtures;

@QuarkusTest
class DocumentsResourceTest {

    private final ApiClient leader = new ApiClient("projectleider");
    private String documents;

    @Inject
    FixturePlans fixtures;

    @BeforeEach
    void aPlan() {
        documents = "/plans/" + leader.newPlan("Riool Berkenstraat") + "/documents/";
    }

    @Test
    void document_inEachFormat_isAFile() {
        assertFile("html", "text/html", "<!");
        assertFile("pdf", "application/pdf", "%PDF-");
        assertFile("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK");
        assertFile("odt", "application/vnd.oasis.opendocument.text", "PK");
    }

    @Test
    void document_privateEdition_isMissingForWhoMayNotSeeIt() {
        leader.get(documents + "participatieplan.html?edition=intern").then().statusCode(200);
        ApiClient gmt = new ApiClient("gmt");
        gmt.get(documents + "participatieplan.html?edition=intern").then().statusCode(404)
                .contentType("application/problem+json");
        gmt.get(documents + "participatieplan.html?edition=openbaar").then().statusCode(200);
    }

    @Test
    void document_thatIsNone_isNotFound() {
        for (String file : List.of("niets.pdf", "participatieplan.exe", "participatieplan.pdf?edition=niets",
                "participatieplan")) {
            leader.get(documents + file).then().statusCode(404).contentType("application/problem+json");
        }
    }

    @Test
    void changes_planThatWasNeverAdopted_isNotReady() {
        leader.get(documents + "participatieplan.html?changes=false").then().statusCode(200);
        leader.get(documents + "participatieplan.html?changes=true").then().statusCode(409)
                .contentType("application/problem+json").body("errors[0].field", equalTo("changes"))
                .body("errors[0].code", equalTo("not-adopted"));
        leader.get(documents + "participatieplan.html?changes=ja").then().statusCode(400);
    }

    @Test
    void changes_adoptedPlan_isAFileThatSaysSo() {
        String adopted = "/plans/" + fixtures.filledUpTo(Fixtures.BERKENSTRAAT, "definitie") + "/documents/";

        leader.get(adopted + "participatieplan.odt?changes=true").then().statusCode(200)
                .header("Content-Disposition", containsString("-wijzigingen.odt"));
        leader.get(adopted + "participatieplan.html?changes=true").then().statusCode(200)
                .body(containsString("vergeleken met versie 1.0"));
    }

    @Test
    void list_ofAPlan_tellsFormatsEditionsLengthAndVersions() {
        String adopted = "/plans/" + fixtures.filledUpTo(Fixtures.BERKENSTRAAT, "definitie") + "/documents";

        var list = leader.get(adopted).then().statusCode(200).body("version", nullValue())
                .body("versions[0].number", equalTo(1)).body("versions[0].contentSha256.length()", equalTo(64))
                .body("documents.find { it.kind == 'participatieparagraaf' }.editions[0].maxWords", equalTo(450))
                .body("documents.find { it.kind == 'participatieparagraaf' }.editions[0].words", greaterThan(50))
                .body("documents.find { it.kind == 'planning' }.formats", contains("xlsx", "ods", "csv", "ics"))
                .body("documents.find { it.kind == 'participatieplan' }.editions.id", hasItem("intern"))
                .body("documents.find { it.kind == 'participatieplan' }.editions[0].public", equalTo(false));
        assertThat(list.extract().<List<Object>> path("documents.find { it.kind == 'participatieplan' }.rows")).isEmpty();
        leader.get(adopted + "?version=1").then().statusCode(200).body("version", equalTo(1));
        leader.get(adopted + "?version=2").then().statusCode(404);
        new ApiClient("gmt").get(adopted).then().statusCode(200)
                .body("documents.find { it.kind == 'participatieplan' }.editions.id", not(hasItem("intern")));
    }

    @Test
    void version_andChanges_doNotGoTogether() {
        String adopted = "/plans/" + fixtures.filledUpTo(Fixtures.BERKENSTRAAT, "definitie") + "/documents/";

        leader.get(adopted + "participatieplan.html?version=1").then().statusCode(200)
                .header("Repr-Digest", startsWith("sha-256=:"));
        leader.get(adopted + "participatieplan.html?version=1&changes=true").then().statusCode(400)
                .body("errors[0].field", equalTo("changes"));
    }

    @Test
    void bundles_areForWhoMayHaveThem() {
        String adopted = "/plans/" + fixtures.filledUpTo(Fixtures.BERKENSTRAAT, "definitie") + "/bundles/";
        String begun = documents.replace("/documents/", "/bundles/");

        for (String bundle : List.of(begun + "all.zip", begun + "public.zip", adopted + "archive.zip?version=1")) {
            leader.get(bundle).then().statusCode(200).contentType("application/zip")
                    .header("Content-Disposition", containsString(".zip")).header("Repr-Digest", startsWith("sha-256=:"));
        }
        new ApiClient("gmt").get(adopted + "archive.zip?version=1").then().statusCode(403);
        leader.get(adopted + "archive.zip").then().statusCode(400).body("errors[0].field", equalTo("version"));
        leader.get(adopted + "archive.zip?version=3").then().statusCode(404);
        leader.get(adopted + "niets.zip").then().statusCode(404);
    }

    private void assertFile(String format, String mediaType, String begin) {
        var file = leader.get(documents + "participatieplan." + format);
        file.then().statusCode(200).contentType(startsWith(mediaType))
                .header("Content-Disposition", containsString("." + format)).header("Cache-Control", "no-store");
        assertThat(new String(file.asByteArray(), 0, begin.length(), StandardCharsets.ISO_8859_1)).isEqualToIgnoringCase(begin);
    }
}
