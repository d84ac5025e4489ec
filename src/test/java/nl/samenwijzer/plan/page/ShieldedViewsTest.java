package nl.samenwijzer.plan.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.PlanRole;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.store.Trail;

/**
 * A secret in a shielded field, and a walk over all that a plan can show: what shows it is in the trail, and who may not see
 * it finds it nowhere.
 */
@QuarkusTest
class ShieldedViewsTest extends PlanOnPages {

    private static final String SECRET = "geheim98765";
    private static final String PASSWORD = "samenwijzer-demo";
    private static final JavaClasses APPLICATION = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
            .importPackages("nl.samenwijzer");

    @Inject
    Trail trail;

    private Column field;

    @BeforeEach
    void aSecretInThePlan() {
        joined("opdrachtgever");
        joined("omgevingsmanager");
        FilledPlan filled = new FilledPlan(open().guide());
        saving.saveAll(plan, filled.gates(), account("opdrachtgever"));
        saving.saveAll(plan, filled.answers(), leader);
        saving.saveAll(plan, filled.answers(), leader);
        field = open().guide().register().fields().stream()
                .filter(one -> one.shielded() && one.type() == ColumnType.SHORT_TEXT).findFirst().orElseThrow();
        int version = open().state().entries().find(REGISTER, "rij").orElseThrow().version();
        saving.save(plan, Change.patchRow(REGISTER, "rij", version, UUID.randomUUID(),
                Json.parse("{\"" + field.id() + "\":\"" + SECRET + "\"}")), leader);
    }

    @Test
    void everyPageThatShowsTheSecret_isInTheTrail() {
        List<String> showed = new ArrayList<>();
        for (String page : pages()) {
            int before = views().size();
            String body = visitor.get(page).asString();
            if (body.contains(SECRET)) {
                showed.add(page.substring(url().length()));
                assertThat(views()).as(page).hasSize(before + 1);
                assertThat(views().get(0).detail()).as(page).contains(field.id(), "rij").doesNotContain(SECRET);
                assertThat(views().get(0).actor()).isEqualTo(leader.id());
            }
        }
        assertThat(showed).contains("/betrokkenen/uitvoer.csv", "/betrokkenen/groep/rij", "/controle", "/geschiedenis",
                "/geschiedenis?vraag=" + REGISTER + "&regel=rij",
                "/stappen/" + open().guide().stepOf(open().guide().registerQuestion()).id());
        assertThat(showed).anyMatch(page -> page.startsWith("/documenten/") && page.contains(".html"))
                .anyMatch(page -> page.startsWith("/documenten/") && page.contains(".csv"));
    }

    @Test
    void manyDocumentsInOneFile_areInTheTrail() {
        int before = views().size();
        assertThat(visitor.get(url() + "/documenten/alles.zip").statusCode()).isEqualTo(200);
        assertThat(views()).hasSize(before + 1);
        assertThat(views().get(0).detail()).contains(field.id(), "rij");
    }

    @Test
    void programs_areInTheTrailToo() {
        int before = views().size();
        assertThat(api("projectleider", "/entries")).contains(SECRET);
        assertThat(views()).hasSize(before + 1);
        assertThat(views().get(0).detail()).contains("api/entries");

        Response conflict = given().auth().preemptive().basic("projectleider", PASSWORD).contentType("application/json")
                .header("If-Match", "\"1\"").body("{\"value\":{\"naam\":\"Iemand\"}}")
                .put("/api/v1/plans/" + plan + "/entries/" + REGISTER + "/rows/rij");
        assertThat(conflict.statusCode()).isEqualTo(412);
        assertThat(conflict.asString()).contains(SECRET);
        assertThat(views()).hasSize(before + 2);
    }

    @Test
    void conflictPage_isInTheTrail() {
        String step = url(open().guide().stepOf(open().guide().registerQuestion()).id());
        int before = views().size();

        Response conflict = visitor.postMultipart("/account", step, FormFields.cell(REGISTER, "rij", 1, field.id(), "anders"));

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.asString()).contains(SECRET);
        assertThat(views()).hasSize(before + 1);
    }

    @Test
    void refreshOfAPage_isNoNewView() {
        String step = url(open().guide().stepOf(open().guide().registerQuestion()).id());
        visitor.get(step);
        int before = views().size();

        String body = visitor.postMultipart("/account", step + "/voorbeeld", Map.of("aanwezig", List.of())).asString();

        assertThat(body).contains(SECRET);
        assertThat(views()).hasSize(before);
    }

    @Test
    void pageWithoutTheSecret_isNotInTheTrail() {
        int before = views().size();
        visitor.get(url() + "/team");
        visitor.get(url("vk1"));
        assertThat(views()).hasSize(before);
    }

    @Test
    void whoMayNotSeeIt_findsItNowhere() {
        int before = views().size();
        for (String person : List.of("adviseur", "gmt", reader())) {
            Visitor other = Visitor.signedInAs(person);
            for (String page : Stream.concat(pages().stream(),
                    Stream.of("/overzicht", "/overzicht.csv", "/overzicht/" + plan, "/plannen")).toList()) {
                assertThat(other.get(page).asString()).as(person + " " + page).doesNotContain(SECRET);
            }
            for (String call : addresses("/api/v1/plans/").stream().filter(call -> !call.contains("{kind}")).toList()) {
                assertThat(given().auth().preemptive().basic(person, PASSWORD).get(call).asString()).as(person + " " + call)
                        .doesNotContain(SECRET);
            }
            assertThat(given().auth().preemptive().basic(person, PASSWORD).get("/api/v1/portfolio").asString())
                    .doesNotContain(SECRET);
        }
        assertThat(views()).hasSize(before);
    }

    @Test
    void leader_readsWhoSawWhat() {
        Visitor.signedInAs("opdrachtgever").get(url() + "/controle");

        assertThat(visitor.get(url() + "/geschiedenis").asString()).contains("geschiedenis/afgeschermd");
        String page = visitor.get(url() + "/geschiedenis/afgeschermd").asString();

        assertThat(page).contains(account("opdrachtgever").displayName(), "Controleer je plan", field.label())
                .doesNotContain(SECRET);
        assertThat(Visitor.signedInAs("opdrachtgever").get(url() + "/geschiedenis/afgeschermd").statusCode()).isEqualTo(403);
        assertThat(visitor.get(url() + "/geschiedenis/afgeschermd?pagina=9").statusCode()).isEqualTo(200);
    }

    /** Somebody who only reads along. */
    private String reader() {
        String role = open().guide().about().roles().stream().filter(one -> one.planRole() == PlanRole.READER).findFirst()
                .orElseThrow().id();
        assertThat(teams.put(plan, account("omgevingsmanager"), role, leader)).isEmpty();
        return "omgevingsmanager";
    }

    /** All that the application has to get of a plan; an address with an unknown part needs a line here. */
    private List<String> pages() {
        List<String> pages = new ArrayList<>(
                addresses("/plannen/").stream().filter(page -> !page.contains("{step}") && !page.contains("{kind}")).toList());
        pages.add(url() + "/geschiedenis?vraag=" + REGISTER + "&regel=rij");
        open().guide().decisions().stream().filter(decision -> decision.advice() != null)
                .forEach(decision -> pages.add(url() + "/advies/" + decision.id()));
        open().guide().phases().forEach(phase -> {
            pages.add(url() + "/controle?fase=" + phase.id());
            phase.steps().forEach(step -> {
                pages.add(url(step.id()));
                pages.add(url(step.id()) + "?open=" + REGISTER + ".rij");
            });
        });
        open().guide().documents().documents().forEach(document -> document.editions().forEach(
                edition -> pages.add(url() + "/documenten/" + document.id() + (document.list() == null ? ".html" : ".csv")
                        + "?edition=" + edition)));
        return pages;
    }

    private List<String> addresses(String root) {
        return APPLICATION.stream()
                .filter(page -> page.isAnnotatedWith(Path.class)).flatMap(page -> page.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(GET.class))
                        .map(method -> page.getAnnotationOfType(Path.class).value() + (method.isAnnotatedWith(Path.class)
                                ? "/" + method.getAnnotationOfType(Path.class).value()
                                : "")))
                .filter(address -> address.startsWith(root + "{"))
                // many documents packed in one file: a test of its own
                .filter(address -> !address.endsWith(".zip"))
                .map(address -> address.replaceFirst("\\{(plan|id)\\}", plan.toString()).replace("{row}", "rij")
                        .replace("{decision}", "niveau_per_groep")
                        .replace("{method}", open().guide().methods().methods().get(0).id())
                        .replaceFirst("(?<!\\{kind\\}\\.)\\{format\\}", "csv"))
                .peek(address -> assertThat(address.replaceAll("\\{(step|kind|format)\\}", "")).doesNotContain("{")).toList();
    }

    private String api(String person, String call) {
        return given().auth().preemptive().basic(person, PASSWORD).get("/api/v1/plans/" + plan + call).asString();
    }

    private List<Trail.Event> views() {
        return trail.newest(plan, Trail.Kind.SHIELDED_VIEWED, 0, 1_000);
    }
}
