package nl.samenwijzer.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.guide.MinimumQuestion;
import nl.samenwijzer.guide.rule.Fact;
import nl.samenwijzer.plan.TestPlan;
import nl.samenwijzer.plan.entry.Marks;

class PlanStateTest {

    @Test
    void state_emptyPlan_hasTheFirstPhaseOpenAndNothingBegun() {
        PlanState state = TestPlan.small().state();

        assertThat(state.routeKnown()).isFalse();
        assertThat(state.route().id()).isEqualTo("klein");
        assertThat(state.phases()).extracting(phase -> phase.phase().id(), PhaseState::open, PhaseState::locked)
                .containsExactly(tuple("plan", true, null),
                        tuple("werk", false, "Eerst een akkoord."));
        assertThat(state.steps()).extracting(step -> step.step().id() + " " + step.status())
                .containsExactly("plan NOT_BEGUN", "besluit NOT_BEGUN", "werk LOCKED");
        assertThat(state.nextStep().orElseThrow().step().id()).isEqualTo("plan");
        assertThat(state.inWords()).isEqualTo("0 van 3 stappen klaar");
        assertThat(state.minimumAnswered()).isZero();
        assertThat(state.answerCount()).isZero();
    }

    @Test
    void state_stepMarkedReady_isDoneOnlyAsLongAsNothingIsMissing() {
        TestPlan plan = TestPlan.small();
        plan.save("trekker", Marks.done("plan"), "true");
        assertThat(step(plan).status()).isEqualTo(StepStatus.BUSY);

        complete(plan);
        assertThat(step(plan).status()).isEqualTo(StepStatus.DONE);
        assertThat(plan.state().nextStep().orElseThrow().step().id()).isEqualTo("besluit");
        assertThat(plan.state().phases().get(0).inWords()).isEqualTo("1 van 2 stappen klaar");

        plan.save("trekker", "plan_werk", "null");
        assertThat(step(plan).status()).isEqualTo(StepStatus.BUSY);
        assertThat(step(plan).missing())
                .containsExactly(new Missing("plan_werk", null, null, "Vul deze vraag nog in."));
    }

    @Test
    void state_heavierRoute_asksTheMatrixOfEveryRow() {
        TestPlan plan = complete(TestPlan.small());
        plan.saveRow("trekker", "plan_buren", "b2", "{\"soort\":\"boeren\",\"omschrijving\":\"Boeren\",\"last\":1}");
        plan.save("trekker", "plan_lawaai", "10");
        plan.save("trekker", "plan_verkeer", "10");

        assertThat(plan.state().routeKnown()).isTrue();
        assertThat(plan.state().route().id()).isEqualTo("groot");
        assertThat(plan.state().missing(plan.state().guide().question("plan_kaart")))
                .containsExactly(new Missing("plan_kaart", "b2", "macht", "Vul 'Macht' nog in."));
        assertThat(plan.state().missing(plan.state().guide().question("plan_buren"))).isEmpty();
    }

    @Test
    void state_optionalTableThatWasBegun_missesItsRequiredColumns() {
        TestPlan plan = TestPlan.small();
        plan.saveRow("trekker", "besluit_regels", "x1", "{\"wat\":\"iets\"}");

        assertThat(plan.state().missing(plan.state().guide().question("besluit_regels")))
                .containsExactly(new Missing("besluit_regels", "x1", "regel", "Vul 'Regel' nog in."));
    }

    @Test
    void state_minimumQuestions_countWhenTheirCoreIsComplete() {
        TestPlan plan = TestPlan.small();
        plan.save("trekker", "plan_werk", "\"De dijk hoger\"");
        plan.saveRow("trekker", "plan_berichten", "t1", "{\"dag\":\"2027-01-10\"}");

        assertThat(plan.state().minimum()).extracting(state -> state.question().number() + " " + state.answered())
                .containsExactly("1 true", "2 false");
        assertThat(plan.state().fact(Fact.MINIMUM_QUESTIONS_ANSWERED)).isEqualTo(1);
    }

    @Test
    void state_bundledGuideEmpty_answersNoMinimumQuestion() {
        PlanState state = TestPlan.bundledGuide().state();

        assertThat(state.minimum()).extracting(MinimumState::answered).containsOnly(false);
        assertThat(state.minimum()).extracting(MinimumState::question).extracting(MinimumQuestion::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(state.phases()).extracting(PhaseState::open).containsExactly(true, false, false, false, false, false,
                false);
    }

    @Test
    void state_bundledGuideWithoutParticipation_countsItsFixedTexts() {
        TestPlan plan = TestPlan.bundledGuide();
        plan.save("projectleider", "vk1_projectfase", "\"definitie\"");
        plan.save("projectleider", "in3_besluit", "\"geen\"");

        assertThat(plan.state().minimum()).extracting(state -> state.question().number() + " " + state.answered())
                .containsExactly("1 false", "2 true", "3 false", "4 false", "5 false", "6 false", "7 true");
        assertThat(plan.state().minimum().get(6).fixedText()).isNotBlank();
    }

    @Test
    void facts_ofAPlan_areThoseOfTheFormat() {
        TestPlan plan = TestPlan.small();
        plan.save("trekker", Marks.TITLE, "\"Dijk\"");
        plan.save("trekker", Marks.DISTRICTS, "[\"Noord\"]");
        plan.save("trekker", Marks.PROJECT_PHASE, "\"voor\"");
        PlanState before = plan.state();
        plan.save("trekker", Marks.PROJECT_PHASE, "\"buiten\"");
        plan.save("trekker", Marks.REVIEWED, "true");
        plan.save("trekker", Marks.STOPPED, "{\"reden\":\"Geen geld\"}");
        PlanState state = plan.state();

        assertThat(before.fact(Fact.PROJECT_PHASE_CHANGED_ON)).isNull();
        assertThat(before.fact(Fact.CHANGED_ON)).isNull();
        assertThat(state.fact(Fact.PROJECT_PHASE_CHANGED_ON)).isEqualTo(TestPlan.TODAY);
        assertThat(state.fact(Fact.TITLE)).isEqualTo("Dijk");
        assertThat(state.fact(Fact.LEADER)).isEqualTo("Fatima");
        assertThat(state.fact(Fact.COMMISSIONER)).isNull();
        assertThat(state.fact(Fact.DISTRICTS)).isEqualTo(List.of("Noord"));
        assertThat(state.fact(Fact.PROJECT_PHASE)).isEqualTo("buiten");
        assertThat(state.fact(Fact.REGISTER_REVIEWED_ON)).isEqualTo(TestPlan.TODAY);
        assertThat(state.fact(Fact.STOPPED)).isEqualTo(true);
        assertThat(state.fact(Fact.SUBMITTED)).isEqualTo(false);
        assertThat(state.fact(Fact.CHANGED_SINCE_ADOPTION)).isEqualTo(false);
        assertThat(state.phases().get(1).open()).isTrue();
    }

    @Test
    void changedSinceAdoption_projectPhaseMovesOn_isNoChange() {
        TestPlan plan = TestPlan.bundledGuide();
        plan.save("projectleider", "vk1_projectfase", "\"initiatief\"");
        PlanInput adopted = plan.state().input().adoptedNow();

        plan.save("projectleider", "vk1_projectfase", "\"ontwerp\"");
        assertThat(state(adopted, plan).fact(Fact.CHANGED_SINCE_ADOPTION)).isEqualTo(false);

        plan.save("projectleider", "vk1_naam", "\"Berkenstraat\"");
        assertThat(state(adopted, plan).fact(Fact.CHANGED_SINCE_ADOPTION)).isEqualTo(true);
    }

    private static PlanState state(PlanInput adopted, TestPlan now) {
        return new PlanState(adopted.with(now.state().entries()), SignalSource.NONE);
    }

    private static StepState step(TestPlan plan) {
        return plan.state().step(plan.state().guide().step("plan")).orElseThrow();
    }

    private static TestPlan complete(TestPlan plan) {
        plan.save("trekker", "plan_werk", "\"De dijk hoger\"");
        plan.save("trekker", "plan_lawaai", "5");
        plan.save("trekker", "plan_verkeer", "5");
        plan.saveRow("trekker", "plan_buren", "b1",
                "{\"soort\":\"bewoners\",\"omschrijving\":\"Dijkbewoners\",\"last\":7,\"macht\":9}");
        plan.saveRow("trekker", "plan_berichten", "t1", "{\"dag\":\"2027-01-10\",\"wat\":\"Brief\"}");
        return plan;
    }
}
