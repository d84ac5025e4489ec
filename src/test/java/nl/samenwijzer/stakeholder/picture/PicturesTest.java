package nl.samenwijzer.stakeholder.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.plan.TestPlan;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.stakeholder.Registers;

/** What is drawn of a register. */
class PicturesTest {

    private static final Pattern LABEL = Pattern
            .compile("<rect x=\"([0-9.]+)\" y=\"([0-9.]+)\" width=\"([0-9.]+)\" height=\"([0-9.]+)\" rx");
    private static final Pattern DOT = Pattern.compile("<circle cx=\"([0-9.]+)\" cy=\"([0-9.]+)\" r=\"13\"");
    private static final Pattern SMALL_DOT = Pattern.compile("<circle cx=\"([0-9.]+)\" cy=\"([0-9.]+)\" r=\"10\"");
    private static final Function<Map<String, Object>, String> NAME = row -> String.valueOf(row.get("omschrijving"));

    @Test
    void matrix_placesGroupsByTheirScores_andTellsWhoHasNone() {
        TestPlan plan = Registers.empty();
        Registers.add(plan, "a", "{\"omschrijving\":\"Boeren\",\"soort\":\"boeren\",\"last\":7,\"macht\":0}");
        Registers.add(plan, "b", "{\"omschrijving\":\"Bewoners\",\"last\":1,\"macht\":9}");
        Registers.add(plan, "c", "{\"omschrijving\":\"Vissers\",\"last\":1}");

        Matrix matrix = matrix(plan.state());

        Group farmers = new Group("a", 1, "Boeren", "Boeren");
        Group people = new Group("b", 2, "Bewoners", "");
        assertThat(matrix).isEqualTo(new Matrix(
                new Matrix.Axis("last", "Last", List.of(new Matrix.Step(1, "Weinig"), new Matrix.Step(7, "Veel"))),
                new Matrix.Axis("macht", "Macht", List.of(new Matrix.Step(0, "Klein"), new Matrix.Step(9, "Groot"))),
                List.of(new Matrix.Spot(farmers, 1, 0), new Matrix.Spot(people, 0, 1)),
                List.of(new Group("c", 3, "Vissers", ""))));
        assertThat(matrix.inWords())
                .isEqualTo("Kaart van de groepen op 'Macht' (van onder naar boven) en 'Last' (van links naar"
                        + " rechts). Groot en Weinig: 2 Bewoners. Klein en Veel: 1 Boeren.");
        assertThat(matrix.svg()).doesNotContain("data-");
        assertThat(matrix.movable()).contains("data-row=\"a\" data-at=\"1 0\"", "data-set=\"last=7 macht=0\"");
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 7, 40 })
    void matrix_noTwoLabelsOverlap(int groups) {
        Matrix matrix = matrix(Registers.of(groups).state());

        List<double[]> labels = found(LABEL, matrix.svg());

        assertThat(labels).hasSize(groups);
        for (double[] one : labels) {
            assertThat(labels.stream().filter(other -> other != one).noneMatch(other -> overlap(one, other))).isTrue();
        }
    }

    @Test
    void pictures_ofMoreThanFortyGroups_countThem() {
        PlanState state = Registers.of(41).state();

        assertThat(matrix(state).svg()).contains("Boeren", "Bewoners", " ×").doesNotContain("Groep 1");
        assertThat(matrix(state).inWords()).contains("groepen.");
        assertThat(rings(state).svg()).contains(">Binnenring: 9<", ">Buitenring: 32<").doesNotContain("r=\"10\"");
        assertThat(rings(state).inWords()).isEqualTo("Ringen van invloed, 'Plek nu', van binnen naar buiten."
                + " Binnenring: 9 groepen. Buitenring: 32 groepen.");
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 7, 40 })
    void rings_noTwoDotsOverlap(int groups) {
        Rings rings = rings(Registers.of(groups).state());

        noneOverlap(found(DOT, rings.movable()), groups, 26);
        noneOverlap(found(SMALL_DOT, rings.svg()), groups, 20);
    }

    private static void noneOverlap(List<double[]> dots, int groups, int across) {
        assertThat(dots).hasSize(groups);
        for (double[] one : dots) {
            assertThat(dots.stream().filter(other -> other != one)
                    .allMatch(other -> Math.hypot(one[0] - other[0], one[1] - other[1]) >= across)).isTrue();
        }
    }

    @Test
    void rings_together_standInLinesWithinTheWidthOfADocument() {
        List<Rings> three = Collections.nCopies(3, rings(Registers.of(7).state()));
        List<Rings> large = Collections.nCopies(3, new Rings("plek", "Plek nu",
                Collections.nCopies(12, new Rings.Ring("ring", "Ring", List.of())), List.of()));

        assertThat(Rings.inParts(three)).containsExactly(three);
        assertThat(Rings.together(three)).contains("viewBox=\"0 0 790.0 ");
        assertThat(found(SMALL_DOT, Rings.together(three))).hasSize(21)
                .allMatch(dot -> dot[0] > 10 && dot[0] < 780);
        assertThat(Rings.inParts(large)).hasSize(3);
    }

    @Test
    void drawings_holdHostileNamesAsText_andNothingThatDocumentsRefuse() {
        TestPlan plan = Registers.empty();
        Registers.add(plan, "a",
                "{\"omschrijving\":\"</text><script>alert(1)</script> & \\\"x\\\" 👩‍👩‍👧 \\u202Eabc\",\"last\":7,"
                        + "\"macht\":0,\"plek\":\"binnenring\"}");

        for (String svg : List.of(matrix(plan.state()).movable(), rings(plan.state()).movable(),
                Rings.together(List.of(rings(plan.state()), rings(plan.state()), rings(plan.state()))))) {
            assertThat(new Figure(svg, "alt", "titel").ratio()).isPositive();
            assertThat(svg).doesNotContain("<script");
        }
    }

    @Test
    void pictures_ofAnEmptyRegister_areThere() {
        PlanState state = Registers.empty().state();

        assertThat(new Figure(matrix(state).svg(), matrix(state).inWords(), "").ratio()).isPositive();
        assertThat(rings(state).inWords()).endsWith("Er staat nog geen groep in.");
    }

    private static Matrix matrix(PlanState state) {
        return state.ask(names -> Matrix.of(names, state.guide().question("plan_kaart"), NAME));
    }

    private static Rings rings(PlanState state) {
        return state.ask(names -> Rings.of(names, "plek", NAME));
    }

    private static List<double[]> found(Pattern pattern, String svg) {
        List<double[]> found = new ArrayList<>();
        for (MatchResult match : pattern.matcher(svg).results().toList()) {
            double[] numbers = new double[match.groupCount()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = Double.parseDouble(match.group(i + 1));
            }
            found.add(numbers);
        }
        return found;
    }

    private static boolean overlap(double[] one, double[] other) {
        return one[0] < other[0] + other[2] && other[0] < one[0] + one[2] && one[1] < other[1] + other[3]
                && other[1] < one[1] + one[3];
    }
}
