package nl.samenwijzer.stakeholder.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.guide.Register;
import nl.samenwijzer.stakeholder.comparison.Comparison.Gap;
import nl.samenwijzer.stakeholder.comparison.Comparison.Line;
import nl.samenwijzer.stakeholder.comparison.Comparison.State;

class ComparisonTest {

    private static final Register.Trait AGE = new Register.Trait("a", "Leeftijd", null,
            List.of(new Register.TraitClass("j", "Jong"), new Register.TraitClass("m", "Midden"),
                    new Register.TraitClass("o", "Oud")));
    private static final Register.Comparison RULES = new Register.Comparison(10, 10, List.of(AGE));

    @Test
    void allKnown_sharesAndGapsOnBothSides() {
        assertThat(of(300, 8, 390, 8, 310, 2)).isEqualTo(new Comparison(State.COMPARED,
                List.of(new Line("Jong", 30, 45, Gap.MORE), new Line("Midden", 39, 44, Gap.NONE),
                        new Line("Oud", 31, 11, Gap.LESS)),
                List.of(), List.of()));
    }

    @Test
    void thirds_addUpToAHundred() {
        assertThat(of(1, 4, 1, 4, 1, 4).lines()).extracting(Line::area, Line::participants)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(34, 34), org.assertj.core.groups.Tuple.tuple(33, 33),
                        org.assertj.core.groups.Tuple.tuple(33, 33));
        assertThat(Shares.of(List.of(10_000_000, 10_000_000, 1))).containsExactly(50, 50, 0);
        assertThat(Shares.of(List.of(0, 7))).containsExactly(0, 100);
    }

    @Test
    void differenceOfExactlyTheGap_isNamed() {
        assertThat(of(50, 40, 30, 40, 20, 20).lines()).extracting(Line::gap).containsExactly(Gap.LESS, Gap.MORE, Gap.NONE);
        assertThat(of(49, 40, 31, 40, 20, 20).lines()).extracting(Line::gap).containsOnly(Gap.NONE);
    }

    @Test
    void nothing_isEmpty() {
        assertThat(of(null, null, null, null, null, null)).isEqualTo(new Comparison(State.EMPTY, List.of(),
                List.of("Jong", "Midden", "Oud"), List.of("Jong", "Midden", "Oud")));
    }

    @Test
    void numbersMissing_areNamed() {
        Comparison comparison = of(300, 8, 390, null, null, 2);

        assertThat(comparison)
                .isEqualTo(new Comparison(State.INCOMPLETE, List.of(), List.of("Oud"), List.of("Midden")));
        assertThat(ComparisonWords.of(comparison, RULES)).containsExactly("Het aantal in het gebied ontbreekt nog bij: Oud.",
                "Het aantal deelnemers ontbreekt nog bij: Midden.",
                "We vergelijken pas als alle groepen een getal hebben. Doet een groep niet mee? Vul dan 0 in.");
    }

    @Test
    void nobodyInTheArea_isSaid() {
        assertThat(of(0, 8, 0, 8, 0, 2).state()).isEqualTo(State.NOBODY);
    }

    @Test
    void fewParticipants_getNoShares() {
        Comparison comparison = of(300, 3, 390, 3, 310, 3);

        assertThat(comparison).isEqualTo(new Comparison(State.FEW, List.of(), List.of(), List.of()));
        assertThat(ComparisonWords.of(comparison, RULES)).singleElement().asString().startsWith(
                "Er zijn minder dan 10 deelnemers.");
        assertThat(of(300, 4, 390, 3, 310, 3).state()).isEqualTo(State.COMPARED);
        assertThat(Comparison.of(new Register.Comparison(10, 0, List.of(AGE)), AGE, figures(1, 0, 1, 0, 1, 0)).state())
                .isEqualTo(State.FEW);
    }

    @Test
    void words_nameTheGap() {
        assertThat(ComparisonWords.of(of(300, 14, 390, 74, 310, 12), RULES)).containsExactly(
                "Jong: 14 van de 100 deelnemers, 30 van de 100 inwoners. Deze groep doet minder mee dan je verwacht.",
                "Midden: 74 van de 100 deelnemers, 39 van de 100 inwoners. Deze groep doet meer mee dan je verwacht.",
                "Oud: 12 van de 100 deelnemers, 31 van de 100 inwoners. Deze groep doet minder mee dan je verwacht.");
        assertThat(ComparisonWords.of(of(300, 30, 390, 39, 310, 31), RULES)).containsExactly(
                "De deelnemers lijken op de buurt: bij geen groep is het verschil 10 procentpunten of meer.");
        assertThat(of(300, 29, 390, 39, 310, 32).lines()).extracting(ComparisonWords::difference).containsExactly(
                "1 procentpunt minder", "gelijk", "1 procentpunt meer");
    }

    @Test
    void drawing_tellsAllInWordsAndHoldsNoStyle() {
        String svg = ComparisonDrawing.svg("g", "Huur & <koop>", of(300, 14, 390, 74, 310, 12).lines());

        assertThat(svg).contains("role=\"img\" aria-labelledby=\"g-titel g-tekst\"",
                "<title id=\"g-titel\">Huur &amp; &lt;koop&gt;</title>", "Verschil: 35 procentpunten meer",
                "<desc id=\"g-tekst\">Jong: 14 van de 100 deelnemers, 30 van de 100 inwoners. Deze groep doet minder mee")
                .doesNotContain("style=", "<style", "url(", "onload");
    }

    private static Comparison of(Integer... numbers) {
        return Comparison.of(RULES, AGE, figures(numbers));
    }

    /** Area and participants of each class in turn. */
    private static List<Figure> figures(Integer... numbers) {
        return List.of(new Figure(numbers[0], numbers[1]), new Figure(numbers[2], numbers[3]),
                new Figure(numbers[4], numbers[5]));
    }
}
