package nl.samenwijzer.plan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.guide.rule.Fact;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.progress.PhaseState;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.store.PlanQuery;
import nl.samenwijzer.plan.store.PlanSummary;

@QuarkusTest
class DemoPlansTest {

    @Inject
    DemoPlans demoPlans;
    @Inject
    Plans plans;
    @Inject
    Accounts accounts;

    @Test
    void makeAll_inADemonstration_makesPlansInDifferentStates() {
        List<PlanSummary> made = made();

        assertThat(made).extracting(plan -> plan.title() + ": " + plan.progress().route() + ", "
                + plan.progress().minimumAnswered() + " van " + plan.progress().minimumTotal() + ", "
                + (open(plan).state().adoption().given() ? "vastgesteld" : "niet vastgesteld") + ", "
                + open(plan).state().inWords())
                .containsExactlyInAnyOrder(
                        "Riool en straat Berkenstraat: midden, 7 van 7, vastgesteld, 24 van 38 stappen klaar",
                        "200 woningen op schoolterrein: uitgebreid, 2 van 7, niet vastgesteld, 15 van 38 stappen klaar",
                        "Speelplek Hazenkamp: null, 0 van 7, niet vastgesteld, 1 van 21 stappen klaar",
                        "Straatverlichting Hatert: licht, 7 van 7, vastgesteld, 16 van 25 stappen klaar");
    }

    @Test
    void makeAll_phasesThatAreFilledWhole_haveAllStepsDone() {
        PlanState street = open(find("Riool en straat Berkenstraat")).state();

        assertThat(street.phases().subList(0, 3)).allMatch(phase -> phase.done() == phase.steps().size());
        assertThat(street.phases()).allMatch(PhaseState::open);
        assertThat(street.fact(Fact.DISTRICTS)).isEqualTo(List.of("Wolfskuil"));
        assertThat(street.fact(Fact.CHANGED_SINCE_ADOPTION)).isEqualTo(false);
        assertThat(street.entries().rows("on1_logboek")).hasSize(5);
        assertThat(street.entries().value(Marks.signal("S22")).path("reden").asText()).isNotEmpty();
    }

    @Test
    void makeAll_team_hasItsRolesAndAnsweredItsOwnQuestions() {
        OpenPlan school = open(find("200 woningen op schoolterrein"));

        assertThat(school.plan().team()).extracting(member -> member.displayName() + " " + member.role())
                .containsExactlyInAnyOrder("Fatima (projectleider) projectleider",
                        "Joris (omgevingsmanager) omgevingsmanager", "Marijke (opdrachtgever) opdrachtgever");
        assertThat(school.state().entries().find("vk3_gebied", "").orElseThrow().updatedBy())
                .isEqualTo(account("omgevingsmanager").id());
        assertThat(school.state().entries().find("vk7_akkoord", "").orElseThrow().updatedBy())
                .isEqualTo(account("opdrachtgever").id());
        assertThat(school.state().entries().find("in1_aanleiding", "").orElseThrow().updatedBy())
                .isEqualTo(account("projectleider").id());
    }

    @Test
    void makeAll_references_areToTheNewRows() {
        OpenPlan street = open(find("Riool en straat Berkenstraat"));
        List<String> groups = street.state().entries().rows("vk4_lijst").stream().map(row -> row.row()).toList();

        List<String> named = new ArrayList<>();
        street.state().entries().rows("de4_werkvormen")
                .forEach(row -> row.value().path("groepen").forEach(group -> named.add(group.asText())));
        assertThat(groups).hasSizeGreaterThan(5).allMatch(id -> id.length() == 36);
        assertThat(named).isNotEmpty().isSubsetOf(groups);
    }

    private PlanSummary find(String title) {
        return made().stream().filter(plan -> plan.title().equals(title)).findFirst().orElseThrow();
    }

    private List<PlanSummary> made() {
        List<PlanSummary> before = all();
        QuarkusTransaction.requiringNew().run(demoPlans::makeAll);
        return all().stream().filter(plan -> before.stream().noneMatch(old -> old.id().equals(plan.id()))).toList();
    }

    private List<PlanSummary> all() {
        return plans.visible(account("adviseur"), new PlanQuery("", PlanQuery.Sort.CREATED, 0, 100)).plans();
    }

    private OpenPlan open(PlanSummary plan) {
        return plans.open(plan.id(), account("projectleider"));
    }

    private Account account(String username) {
        return accounts.byUsername(username).orElseThrow();
    }
}
