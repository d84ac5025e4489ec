package nl.samenwijzer.advice.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.guide.Signal.Severity;
import nl.samenwijzer.guide.rule.Fact;
import nl.samenwijzer.plan.TestPlan;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.progress.RaisedSignal;

class SignalsTest {

    private static final Signals SIGNALS = new Signals();

    @Test
    void raised_emptyPlan_namesEachMinimumQuestion() {
        TestPlan plan = TestPlan.small(SIGNALS);

        assertThat(plan.state().signals()).containsExactly(
                new RaisedSignal("Z1", "1", Severity.RED, "Minimumvraag 1 is leeg: Wat gaan we doen?", List.of("plan"), false),
                new RaisedSignal("Z1", "2", Severity.RED, "Minimumvraag 2 is leeg: Hoe vertellen we het?", List.of("plan"),
                        false));
        assertThat(plan.state().fact(Fact.RED_SIGNALS)).isEqualTo(2L);
    }

    @Test
    void raised_perRow_isOneMessagePerRowWithItsLabels() {
        TestPlan plan = plan();
        plan.saveRow("trekker", "plan_buren", "b1", "{\"soort\":\"boeren\",\"omschrijving\":\"Boeren\",\"last\":7}");
        plan.saveRow("trekker", "plan_buren", "b2", "{\"soort\":\"bewoners\",\"omschrijving\":\"Dijkdorp\",\"last\":1}");

        assertThat(on(plan, "Z2")).containsExactly(new RaisedSignal("Z2", "b1", Severity.ORANGE,
                "Boeren (Boeren) krijgt geen bericht. Kan: Weten.", List.of("plan"), false));

        plan.saveRow("trekker", "plan_berichten", "r1", "{\"dag\":\"2027-01-01\",\"wat\":\"Brief\",\"buur\":\"b1\"}");
        assertThat(on(plan, "Z2")).isEmpty();
    }

    @Test
    void raised_orangeWithReason_saysSo() {
        TestPlan plan = plan();
        plan.saveRow("trekker", "plan_buren", "b1", "{\"soort\":\"boeren\",\"omschrijving\":\"Boeren\",\"last\":7}");
        assertThat(plan.state().fact(Fact.ORANGE_WITHOUT_REASON)).isEqualTo(1L);

        plan.saveRow("trekker", Marks.signal("Z2"), "b1", "{\"reden\":\"Zij weten het al.\"}");

        assertThat(on(plan, "Z2")).extracting(RaisedSignal::reasonGiven).containsExactly(true);
        assertThat(plan.state().fact(Fact.ORANGE_WITHOUT_REASON)).isEqualTo(0L);
        assertThat(plan.state().fact(Fact.ORANGE_SIGNALS)).isEqualTo(1L);
    }

    @Test
    void raised_registerCheck_isATipInItsRoutesOnly() {
        TestPlan plan = plan();
        assertThat(on(plan, "Y1")).isEmpty();

        plan.save("trekker", "plan_lawaai", "10");
        plan.save("trekker", "plan_verkeer", "10");

        assertThat(on(plan, "Y1")).isEmpty(); // nothing to count yet
        plan.saveRow("trekker", "plan_buren", "b1", "{\"soort\":\"boeren\",\"omschrijving\":\"Boeren\",\"last\":1}");
        assertThat(on(plan, "Y1")).containsExactly(
                new RaisedSignal("Y1", "", Severity.YELLOW, "Is er maar één buur?", List.of("plan"), false));
    }

    @Test
    void raised_textChecks_tellTheQuestionOnce() {
        TestPlan plan = TestPlan.bundledGuide(SIGNALS);
        plan.save("projectleider", "vk1_beschrijving", "\"Vraag het aan jan@voorbeeld.nl of piet@voorbeeld.nl.\"");
        plan.saveRow("projectleider", "vk4_lijst", "g1", "{\"naam\":\"Mevrouw Jansen\"}");
        plan.saveRow("projectleider", "vk4_lijst", "g2", "{\"naam\":\"Mevrouw De Boer\"}");

        assertThat(on(plan, "S19")).extracting(RaisedSignal::row).containsExactly("vk1_beschrijving", "vk4_lijst");
        assertThat(on(plan, "S19").get(0)).isEqualTo(new RaisedSignal("S19", "vk1_beschrijving", Severity.YELLOW,
                "Staat hier een naam of adres van een persoon?", List.of("vk1"), false));
        assertThat(on(plan, "C07")).extracting(RaisedSignal::row).containsExactly("g1", "g2");
    }

    @Test
    void raised_answerShorterThan_waitsForARouteThatAsksIt() {
        TestPlan plan = TestPlan.bundledGuide(SIGNALS);
        plan.save("projectleider", "vk1_beschrijving", "\"Nieuw riool.\"");
        assertThat(on(plan, "S20")).isEmpty();

        for (String score : List.of("gebied", "verandering", "duur", "belangen", "gevoel", "geld")) {
            plan.save("projectleider", "vk2_" + score, "2");
        }

        assertThat(on(plan, "S20")).extracting(RaisedSignal::row).containsExactly("vk1_beschrijving");
    }

    @Test
    void raised_newPlan_isNotRed_untilTheMinimumQuestionsAreAsked() {
        TestPlan plan = TestPlan.bundledGuide(SIGNALS);
        assertThat(plan.state().adoption().redSignals()).isEmpty();

        plan.save("projectleider", "vk1_projectfase", "\"definitie\"");
        plan.save("projectleider", "in3_besluit", "\"wel\"");

        assertThat(on(plan, "S03")).extracting(RaisedSignal::row).containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void raised_choiceMade_isRedForEveryMinimumQuestion() {
        TestPlan plan = TestPlan.bundledGuide(SIGNALS);
        plan.save("projectleider", "vk1_projectfase", "\"definitie\"");

        plan.save("projectleider", "in3_besluit", "\"wel\"");

        assertThat(on(plan, "S03")).hasSize(7);
    }

    @Test
    void raised_contactPointWithWorkNumbers_isNoPersonalData_butANameIs() {
        TestPlan plan = TestPlan.bundledGuide(SIGNALS);
        plan.save("projectleider", "vk1_projectfase", "\"definitie\"");
        plan.save("projectleider", "in3_besluit", "\"wel\"");
        String contact = "Team Wijken, 024 329 90 00, wijken@voorbeeld.nl";

        plan.save("projectleider", "de6_aanspreekpunt", "\"" + contact + "\"");
        plan.save("projectleider", "vk1_beschrijving", "\"" + contact + "\"");
        assertThat(on(plan, "S19")).extracting(RaisedSignal::row).containsExactly("vk1_beschrijving");

        plan.save("projectleider", "de6_aanspreekpunt", "\"Mevrouw De Vries, " + contact + "\"");
        assertThat(on(plan, "S19")).extracting(RaisedSignal::row).containsExactly("vk1_beschrijving", "de6_aanspreekpunt");
    }

    private static TestPlan plan() {
        TestPlan plan = TestPlan.small(SIGNALS);
        plan.save("trekker", "plan_werk", "\"De dijk hoger maken\"");
        plan.save("trekker", "plan_lawaai", "5");
        plan.save("trekker", "plan_verkeer", "5");
        return plan;
    }

    private static List<RaisedSignal> on(TestPlan plan, String signal) {
        return plan.state().signals().stream().filter(raised -> raised.signal().equals(signal)).toList();
    }
}
