package nl.samenwijzer.advice.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Methods;
import nl.samenwijzer.guide.Methods.Method;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Outcome;
import nl.samenwijzer.guide.rule.Rulebook;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.page.answer.Visibility;
import nl.samenwijzer.plan.progress.PlanState;

/**
 * The methods of the guide in the order in which they fit a plan (guide format, {@code ranking}); in the order of the guide as
 * long as that is not known.
 *
 * @param ranked whether the order says something of this plan
 * @param waitsFor the questions to answer before methods can be ranked
 */
public record Ranking(List<Fit> fits, boolean ranked, List<Question> waitsFor) {

    /** The methods for a plan as it stands. */
    public static Ranking of(PlanState state) {
        return state.kept("methods ranked", Ranking.class, names -> of(state.guide(), names));
    }

    /** As above for this person: in the order of the guide when the order would tell what they may not see. */
    public static Ranking seenBy(OpenPlan open) {
        return tells(open) ? of(open.state())
                : new Ranking(open.guide().methods().methods().stream().map(Ranking::unknown).toList(), false, List.of());
    }

    /** Whether the order may tell this person something of the plan. */
    public static boolean tells(OpenPlan open) {
        List<Decision> decisions = decisions(open.guide(), open.state().input().rulebook());
        return !decisions.isEmpty() && decisions.stream().allMatch(new Visibility(open)::shows);
    }

    static Ranking of(Guide guide, Names names) {
        Methods.Ranking ranking = guide.methods().ranking();
        Decision score = ranking == null || ranking.score() == null ? null
                : names.rulebook().decision(ranking.score().decision());
        Decision place = ranking == null || ranking.place() == null ? null
                : names.rulebook().decision(ranking.place().decision());
        List<Decision> decisions = decisions(guide, names.rulebook());
        List<Fit> fits = new ArrayList<>();
        boolean ready = !decisions.isEmpty();
        Map<String, Outcome> scores = score == null ? Map.of() : names.outcomes(score);
        Map<String, Outcome> places = place == null ? Map.of() : names.outcomes(place);
        for (Method method : guide.methods().methods()) {
            List<Outcome> outcomes = Stream.of(places, scores).map(all -> all.get(method.id())).filter(Objects::nonNull)
                    .distinct().toList();
            ready &= outcomes.stream().allMatch(Outcome::ready);
            fits.add(new Fit(method, placeOf(ranking, places.get(method.id())), scoreOf(ranking, scores.get(method.id())),
                    outcomes.stream().flatMap(outcome -> outcome.hits().stream()).distinct().toList()));
        }
        return ready ? new Ranking(ordered(fits), true, List.of())
                : new Ranking(fits.stream().map(Fit::method).map(Ranking::unknown).toList(), false,
                        decisions.stream().flatMap(decision -> names.neededFor(decision).stream()).distinct().toList());
    }

    private static List<Fit> ordered(List<Fit> fits) {
        return fits.stream().sorted(Comparator.comparing(Fit::place).thenComparing(Fit::score, Comparator.reverseOrder()))
                .toList();
    }

    private static List<Decision> decisions(Guide guide, Rulebook rulebook) {
        Methods.Ranking ranking = guide.methods().ranking();
        return ranking == null ? List.of()
                : Stream.of(ranking.place() == null ? null : ranking.place().decision(),
                        ranking.score() == null ? null : ranking.score().decision()).filter(Objects::nonNull).distinct()
                        .map(rulebook::decision).toList();
    }

    private static Fit unknown(Method method) {
        return new Fit(method, Fit.Place.ORDINARY, BigDecimal.ZERO, List.of());
    }

    private static Fit.Place placeOf(Methods.Ranking ranking, Outcome outcome) {
        if (outcome == null) {
            return Fit.Place.ORDINARY;
        }
        Object value = outcome.outputs().get(ranking.place().output());
        Collection<?> values = value instanceof Collection<?> several ? several : Stream.ofNullable(value).toList();
        return values.stream().anyMatch(one -> ranking.place().hidden().contains(String.valueOf(one))) ? Fit.Place.HIDDEN
                : values.stream().anyMatch(one -> ranking.place().last().contains(String.valueOf(one))) ? Fit.Place.LAST
                        : Fit.Place.ORDINARY;
    }

    private static BigDecimal scoreOf(Methods.Ranking ranking, Outcome outcome) {
        Object value = outcome == null ? null : outcome.outputs().get(ranking.score().output());
        return value instanceof Number number ? new BigDecimal(number.toString()) : BigDecimal.ZERO;
    }

    /** The method with this id; null when the guide has none. */
    public Fit find(String method) {
        return fits.stream().filter(fit -> fit.method().id().equals(method)).findFirst().orElse(null);
    }
}
