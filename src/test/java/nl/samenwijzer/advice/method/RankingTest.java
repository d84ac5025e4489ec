package nl.samenwijzer.advice.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.TestPlan;

/** The order of methods, by the decisions of the guides themselves. */
class RankingTest {

    @Test
    void guideWithoutRanking_keepsItsOwnOrder() {
        Ranking ranking = Ranking.of(TestPlan.small().state());

        assertThat(ranking.ranked()).isFalse();
        assertThat(ranking.waitsFor()).isEmpty();
        assertThat(ranking.fits()).extracting(fit -> fit.method().id()).containsExactly("dijkwandeling");
    }

    @Test
    void planThatDoesNotSayYetHowFarPeopleTakePart_isNotRanked_andSaysWhatItWaitsFor() {
        TestPlan plan = TestPlan.bundledGuide();
        plan.save("projectleider", "vk1_projectfase", "\"definitie\"");
        plan.save("projectleider", "in3_besluit", "\"wel\"");

        Ranking ranking = Ranking.of(plan.state());

        assertThat(ranking.ranked()).isFalse();
        assertThat(ranking.waitsFor()).extracting(Question::id).containsExactly("de3_matrix");
        assertThat(ranking.fits()).allMatch(fit -> fit.place() == Fit.Place.ORDINARY && fit.reasons().isEmpty());
        assertThat(ranking.fits()).extracting(Fit::method).isEqualTo(plan.state().guide().methods().methods());
    }

    @Test
    void methodsThatReachTheGroup_comeFirst_andWhatDoesNotFitIsFoldedAwayWithTheReason() {
        TestPlan plan = plan();

        Ranking ranking = Ranking.of(plan.state());

        assertThat(ranking.ranked()).isTrue();
        assertThat(ranking.fits().get(0).method().reaches()).contains("jongeren");
        assertThat(words(ranking.find("wijkschouw"))).isEqualTo("ORDINARY 2: Deze vorm bereikt een groep die je zoekt.");
        assertThat(words(ranking.find("bewonersbrief"))).isEqualTo(
                "HIDDEN 0: Deze vorm past niet bij de niveaus die je koos.");
        assertThat(words(ranking.find("evaluatiegesprek"))).isEqualTo(
                "HIDDEN 0: Deze vorm past niet bij de fasen die je koos.");
        assertThat(ranking.fits()).isSortedAccordingTo((one, other) -> one.place() != other.place()
                ? one.place().compareTo(other.place())
                : other.score().compareTo(one.score()));
    }

    @Test
    void methodThatTakesTooLong_isLast_andADearOneSaysSo() {
        TestPlan plan = plan();
        plan.saveRow("projectleider", "in4_besluiten", "b1",
                "{\"besluit\":\"Ontwerp\",\"wie\":\"raad\",\"datum\":\"2027-02-01\"}");

        Ranking ranking = Ranking.of(plan.state());

        assertThat(words(ranking.find("inwonersberaad"))).isEqualTo(
                "LAST 0: Er is te weinig tijd voor deze vorm. Deze vorm is zwaar voor dit project.");
        assertThat(ranking.find("straatgesprek").place()).isEqualTo(Fit.Place.ORDINARY);
    }

    @Test
    void methodThatMakesAConflictWorse_losesPoints_andOneThatWasAskedForWinsOne() {
        TestPlan plan = plan();
        plan.save("projectleider", "vk6_polarisatie", "\"strijd\"");
        plan.saveRow("projectleider", "de4_werkvormen", "w", "{\"werkvorm\":\"straatgesprek\",\"gevraagd\":\"ja\"}");

        Ranking ranking = Ranking.of(plan.state());

        assertThat(words(ranking.find("focusgroep"))).isEqualTo("ORDINARY -1: Deze vorm bereikt een groep die je zoekt. "
                + "Groepen staan tegenover elkaar. Deze vorm maakt dat vaak erger.");
        assertThat(ranking.fits().get(0).method().id()).isEqualTo("straatgesprek");
        assertThat(ranking.fits().get(0).score()).isEqualByComparingTo("3");
    }

    @Test
    void choice_suggestsTheGroupsThatTheMethodReaches() {
        TestPlan plan = plan();
        plan.saveRow("projectleider", "vk4_lijst", "h", "{\"naam\":\"Huurders\",\"categorie\":\"huurders_eigenaren\"}");
        Choice choice = plan.state().ask(names -> Choice.of(plan.state().guide(), names)).orElseThrow();

        assertThat(choice.question().id()).isEqualTo("de4_werkvormen");
        assertThat(choice.suggested(plan.state(), Ranking.of(plan.state()).find("keukentafel").method()))
                .isEqualTo(java.util.Map.of("groepen", List.of("h")));
        assertThat(choice.chosen(plan.state())).isEmpty();
    }

    private static TestPlan plan() {
        TestPlan plan = TestPlan.bundledGuide();
        plan.save("projectleider", "vk1_projectfase", "\"definitie\"");
        Stream.of("gebied", "verandering", "duur", "belangen", "gevoel", "geld")
                .forEach(score -> plan.save("projectleider", "vk2_" + score, "1"));
        plan.saveRow("projectleider", "vk4_lijst", "j",
                "{\"naam\":\"Jongeren\",\"categorie\":\"jongeren\",\"belang\":4,\"invloed\":1}");
        plan.save("projectleider", "in3_besluit", "\"wel\"");
        plan.saveRow("projectleider", "de3_matrix", "m",
                "{\"groep\":\"j\",\"fase\":\"denken\",\"niveau\":\"raadplegen\"}");
        plan.saveRow("projectleider", "de3_matrix", "n",
                "{\"groep\":\"j\",\"fase\":\"denken\",\"niveau\":\"adviseren\"}");
        return plan;
    }

    private static String words(Fit fit) {
        return fit.place() + " " + fit.score().toPlainString() + ": "
                + fit.reasons().stream().map(rule -> rule.reason()).collect(Collectors.joining(" "));
    }
}
