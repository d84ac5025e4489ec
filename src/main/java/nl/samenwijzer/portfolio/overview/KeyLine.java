package nl.samenwijzer.portfolio.overview;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.portfolio.overview.OverviewStore.LightCount;
import nl.samenwijzer.portfolio.projection.Standing;

/** How all plans of a guide stand, in Dutch. */
final class KeyLine {

    private KeyLine() {
    }

    /** "12 plannen, 3 hebben aandacht nodig". */
    static String of(Guide guide, List<LightCount> counts) {
        long all = sum(guide, counts, count -> true);
        long needed = sum(guide, counts, count -> Standing.needsAttention(guide.portfolio(), count.light()));
        String attention = needed == 0 ? "geen plan heeft aandacht nodig"
                : needed + (needed == 1 ? " heeft" : " hebben") + " aandacht nodig";
        return all == 0 ? "Er zijn nog geen plannen" : plans(all) + ", " + attention;
    }

    /** "Rood: 1, Groen: 9", with the names of the guide. */
    static String lights(Guide guide, List<LightCount> counts) {
        return guide.portfolio().trafficLights().stream()
                .map(light -> light.name() + ": " + sum(guide, counts, count -> light.id().equals(count.light())))
                .collect(Collectors.joining(", "));
    }

    /** "1 plan", "12 plannen". */
    static String plans(long count) {
        return count == 1 ? "1 plan" : count + " plannen";
    }

    private static long sum(Guide guide, List<LightCount> counts, Predicate<LightCount> which) {
        return counts.stream().filter(count -> count.guide().equals(guide.id())).filter(which)
                .mapToLong(LightCount::plans).sum();
    }
}
