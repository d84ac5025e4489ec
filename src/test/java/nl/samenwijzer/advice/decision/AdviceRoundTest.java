package nl.samenwijzer.advice.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.advice.decision.Advice.GroupAdvice;
import nl.samenwijzer.advice.decision.Advice.Reason;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.TestPlan;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.progress.Deviation;
import nl.samenwijzer.stakeholder.Registers;

class AdviceRoundTest {

    @Test
    void all_emptyPlan_tellsWhatIsNeededFirst() {
        assertThat(all(TestPlan.small())).satisfiesExactly(
                tips -> {
                    assertThat(tips.ready()).isFalse();
                    assertThat(ids(tips.needed())).containsExactly("plan_doelen");
                    assertThat(tips.reasons()).isEmpty();
                });
    }

    @Test
    void all_answered_isASentenceWithReasonsAndCauses() {
        TestPlan plan = TestPlan.small();
        plan.save("trekker", "plan_doelen", "[\"hulp\",\"kennis\",\"rust\"]");

        assertThat(all(plan)).singleElement().satisfies(tips -> {
            assertThat(tips.sentence()).isEqualTo("Doe dit: bel_aan, schrijf.");
            assertThat(tips.outputs()).isEqualTo(Map.of("tip", List.of("bel_aan", "schrijf")));
            assertThat(tips.reasons()).containsExactly(new Reason("TI1", "Bel aan.", "Handreiking"),
                    new Reason("TI2", "Buren weten veel.", "Handreiking"),
                    new Reason("TI3", "Een brief is genoeg.", "Handreiking"));
            assertThat(ids(tips.causes())).containsExactly("plan_doelen");
            assertThat(tips.followed()).isNull();
            assertThat(tips.deviation()).isNull();
        });
    }

    @Test
    void all_perGroup_nameGroupAndLevel() {
        TestPlan plan = Registers.empty();
        Registers.add(plan, "g1", "{\"omschrijving\":\"Boeren\",\"soort\":\"boeren\",\"last\":7}");
        Registers.add(plan, "g2", "{\"omschrijving\":\"Dijkdorp\",\"soort\":\"bewoners\",\"last\":1}");

        Advice perGroup = one(plan, "per_buur");

        assertThat(perGroup.ready()).isTrue();
        assertThat(perGroup.groups()).containsExactly(
                new GroupAdvice("g1", "Boeren", "Meehelpen", List.of(new Reason("PB1", "Veel last.", "Handreiking"))),
                new GroupAdvice("g2", "Dijkdorp", "Weten", List.of(new Reason("PB2", "Weinig last.", "Handreiking"))));
    }

    @Test
    void deviation_asksForAReason_andKeepsIt() {
        TestPlan plan = TestPlan.small();
        plan.save("trekker", "plan_doelen", "[\"hulp\"]");
        plan.save("trekker", "plan_lawaai", "5");
        assertThat(one(plan, "tips").followed()).isTrue();

        plan.save("trekker", "plan_lawaai", "10");
        assertThat(one(plan, "tips").followed()).isFalse();
        assertThat(plan.state().deviations()).containsExactly(
                new Deviation(one(plan, "tips").decision(), "Doe dit: bel_aan.", "", null));
        assertThat(plan.state().adoption().unexplainedDeviations()).hasSize(1);

        assertThat(plan.save("trekker", Marks.deviation("tips"), "{\"reden\":\" \"}")).isInstanceOf(SaveResult.Refused.class);
        plan.save("trekker", Marks.deviation("tips"), "{\"reden\":\"Het kan niet stiller.\"}");
        assertThat(plan.state().deviations()).extracting(Deviation::reason).containsExactly("Het kan niet stiller.");
        assertThat(plan.state().adoption().unexplainedDeviations()).isEmpty();
    }

    @Test
    void deviation_withAQuestionForTheReason_looksThere() {
        TestPlan plan = chosen("geen");

        assertThat(plan.state().deviations()).singleElement().satisfies(deviation -> {
            assertThat(deviation.advised()).isEqualTo("Het advies is: Wel participatie.");
            assertThat(deviation.reasonAt().id()).isEqualTo("in3_reden");
            assertThat(deviation.unexplained()).isFalse();
        });

        plan.save("opdrachtgever", "in3_reden", "\"De leidingen moeten voor de winter klaar zijn.\"");
        assertThat(plan.state().deviations()).extracting(Deviation::reason)
                .containsExactly("De leidingen moeten voor de winter klaar zijn.");
    }

    @Test
    void changes_tellWhichAnswerWouldChangeIt() {
        TestPlan plan = chosen("wel");
        Advice advice = one(plan, "wel_of_niet");

        assertThat(new Changes(plan.state()).of(advice)).anySatisfy(change -> {
            assertThat(change.sentence()).isEqualTo("Het advies is: Later participatie.");
            assertThat(change.by()).extracting(other -> other.question().id() + " " + other.answer())
                    .containsExactly("in2_tijd Nee", "in2_middelen Nee");
        }).allSatisfy(change -> assertThat(change.sentence()).isNotEqualTo(advice.sentence()));
        assertThat(one(plan, "wel_of_niet").sentence()).isEqualTo(advice.sentence());
    }

    @Test
    void changes_perGroup_countTheGroups() {
        TestPlan plan = Registers.empty();
        Registers.add(plan, "g1", "{\"omschrijving\":\"Boeren\",\"soort\":\"boeren\",\"last\":7}");

        assertThat(new Changes(plan.state()).of(one(plan, "per_buur"))).isEmpty();
    }

    /** A light plan of which all is known that the choice rests on. */
    private static TestPlan chosen(String choice) {
        TestPlan plan = TestPlan.bundledGuide();
        plan.save("projectleider", "vk1_projectfase", "\"definitie\"");
        List.of("vk2_gebied", "vk2_verandering", "vk2_duur", "vk2_belangen", "vk2_gevoel", "vk2_geld")
                .forEach(score -> plan.save("projectleider", score, "1"));
        plan.saveRow("projectleider", "vk4_lijst", "g1", "{\"naam\":\"Winkeliers\",\"belang\":4}");
        plan.save("projectleider", "in1_instrumenten", "[\"uitvoering\"]");
        plan.save("projectleider", "in2_ruimte", "\"veel\"");
        plan.save("projectleider", "in2_regels", "\"ja\"");
        plan.save("projectleider", "in2_tijd", "\"ja\"");
        plan.save("projectleider", "in2_middelen", "\"ja\"");
        plan.save("projectleider", "in2_bestuur", "\"ja\"");
        plan.save("opdrachtgever", "in3_besluit", "\"" + choice + "\"");
        return plan;
    }

    private static List<Advice> all(TestPlan plan) {
        return plan.state().ask(names -> new AdviceRound(plan.state(), names).all());
    }

    private static Advice one(TestPlan plan, String decision) {
        return all(plan).stream().filter(advice -> advice.decision().id().equals(decision)).findFirst().orElseThrow();
    }

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }
}
