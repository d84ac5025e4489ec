package nl.samenwijzer.plan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.PlanRole;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.Teams;
import nl.samenwijzer.plan.entry.SaveResult;

/** The wizard on two guides side by side, empty and filled in. */
@QuarkusTest
@TestProfile(OtherGuideTest.TwoGuides.class)
class OtherGuideTest {

    public static class TwoGuides implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("samenwijzer.guides.dir", "src/test/resources/guides");
        }
    }

    @Inject
    Plans plans;
    @Inject
    SaveEntries saving;
    @Inject
    Teams teams;
    @Inject
    Guides guides;
    @Inject
    Accounts accounts;

    @ParameterizedTest
    @ValueSource(strings = { "nijmegen", "waterschap" })
    void everyPage_emptyAndFilledIn_isAPage(String guideId) {
        Guide guide = guides.latest(guideId);
        Account leader = accounts.byUsername("projectleider").orElseThrow();
        Account commissioner = accounts.byUsername("opdrachtgever").orElseThrow();
        UUID plan = plans.create("Dijk", guide, null, leader).id();
        assertThat(teams.put(plan, commissioner, role(guide, PlanRole.COMMISSIONER), leader)).isEmpty();
        assertPages(plan, leader);

        FilledPlan filled = new FilledPlan(guide);
        assertThat(saving.saveAll(plan, filled.gates(), commissioner)).allMatch(SaveResult.Saved.class::isInstance);
        // answers may open the next phase, so twice
        saving.saveAll(plan, filled.answers(), leader);
        List<SaveResult> results = saving.saveAll(plan, filled.answers(), leader);
        assertThat(results).filteredOn(SaveResult.Refused.class::isInstance).isEmpty();
        assertPages(plan, leader);
        assertPages(plan, commissioner);
    }

    @Test
    void newPlan_asksWhichGuide() {
        Visitor visitor = Visitor.signedInAs("projectleider");
        assertThat(visitor.get("/plannen/nieuw").asString()).contains("Welk stappenplan volg je?", "Stappenplan omgeving");

        Response made = visitor.post("/plannen/nieuw", "/plannen/nieuw", Map.of("titel", "Dijk", "stappenplan", "waterschap"));

        assertThat(made.header("Location")).endsWith("/stappen/plan");
        assertThat(visitor.get("/stappenplan?naam=waterschap").asString()).contains("Stappenplan omgeving", "Klein werk");
    }

    private void assertPages(UUID plan, Account account) {
        Visitor visitor = Visitor.signedInAs(account.username());
        OpenPlan open = plans.open(plan, account);
        for (String page : List.of("", "/controle", "/geschiedenis", "/team", "/vaststelling",
                "/betrokkenen/buurt", "/werkvormen", "/werkvormen?niveau=x&volgorde=naam",
                "/werkvormen/" + open.guide().methods().methods().get(0).id(), "/werkvormen/vergelijk", "/plichten",
                "/plichten?toon=open", "/plichten?toon=anders")) {
            assertThat(visitor.get("/plannen/" + plan + page).statusCode()).as(page).isEqualTo(200);
        }
        open.state().steps().forEach(step -> {
            String url = "/plannen/" + plan + "/stappen/" + step.step().id();
            Response page = visitor.get(url);
            assertThat(page.statusCode()).as(url).isEqualTo(200);
            if (open.state().open(step.phase())) {
                step.questions().forEach(question -> assertThat(page.asString()).as(url)
                        .contains("id=\"vraag-" + question.id() + "\""));
            }
        });
    }

    private static String role(Guide guide, PlanRole planRole) {
        return guide.about().roles().stream().filter(role -> role.planRole() == planRole && role.mayApprove()).findFirst()
                .orElseThrow().id();
    }
}
