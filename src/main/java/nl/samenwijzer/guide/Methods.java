package nl.samenwijzer.guide;

import java.util.List;

/**
 * The catalogue of methods (werkvormen) with their cost classes and sources, and by which decisions they are ranked for a plan
 * ({@code ranking}, null when the guide ranks nothing).
 */
public record Methods(List<CostClass> costClasses, List<Method> methods, List<Source> sources, Ranking ranking) {

    /** What ranks methods; each may be null. Both decisions are taken per method. */
    public record Ranking(Score score, Place place) {
    }

    /** The number by which methods are ordered, the highest first. */
    public record Score(String decision, String output) {
    }

    /**
     * Where a method stands: folded away when the output is one of {@code hidden}, below the others when one of {@code last}.
     */
    public record Place(String decision, String output, List<String> hidden, List<String> last) {

        public Place {
            hidden = hidden == null ? List.of() : List.copyOf(hidden);
            last = last == null ? List.of() : List.copyOf(last);
        }
    }

    /** A class of costs, without hours. */
    public record CostClass(int id, String name) {
    }

    /** A way of taking part; people and weeks are estimates. */
    public record Method(String id, String name, String summary, List<String> levels, List<String> phases, Integer minPeople,
            Integer maxPeople, Integer minWeeks, Integer maxWeeks, Integer costClass, String costNote, String participantTime,
            String channel,
            boolean conflictSafe, boolean outreach, boolean largeScale, List<String> reaches, List<String> goodFor,
            List<String> lessFor, String watchOut, List<String> sources, String basis) {

        public Method {
            levels = levels == null ? List.of() : List.copyOf(levels);
            phases = phases == null ? List.of() : List.copyOf(phases);
            reaches = reaches == null ? List.of() : List.copyOf(reaches);
            goodFor = goodFor == null ? List.of() : List.copyOf(goodFor);
            lessFor = lessFor == null ? List.of() : List.copyOf(lessFor);
            sources = sources == null ? List.of() : List.copyOf(sources);
        }
    }

    /** Where facts about methods come from. */
    public record Source(String id, String title) {
    }

    public Methods {
        costClasses = costClasses == null ? List.of() : List.copyOf(costClasses);
        methods = methods == null ? List.of() : List.copyOf(methods);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
