package nl.samenwijzer.guide;

import java.util.List;

/**
 * The overview over all plans: the first status and the first traffic light whose condition is true count.
 */
public record Portfolio(List<Status> statuses, List<TrafficLight> trafficLights, List<PortfolioColumn> columns,
        List<KeyFigure> keyFigures, NeverShow neverShow) {

    /** How far a plan is. */
    public record Status(String id, String name, Expression when, String description) {
    }

    /** Whether a plan needs management. */
    public record TrafficLight(String id, String name, Expression when, String text) {
    }

    /** A column: a formula, or one of the two computed values {@code status} and {@code trafficLight}. */
    public record PortfolioColumn(String id, String label, Expression value, String computed) {
    }

    /** A figure over all plans; see the guide format, "Portfolio". */
    public record KeyFigure(String id, String label, String kind, Expression of, Expression having, Expression groupBy,
            Expression value,
            Integer limit) {
    }

    /** What management never sees, also not by drilling down or exporting. */
    public record NeverShow(List<String> stakeholderFields, List<String> questions, String note) {

        public NeverShow {
            stakeholderFields = stakeholderFields == null ? List.of() : List.copyOf(stakeholderFields);
            questions = questions == null ? List.of() : List.copyOf(questions);
        }
    }

    public Portfolio {
        statuses = statuses == null ? List.of() : List.copyOf(statuses);
        trafficLights = trafficLights == null ? List.of() : List.copyOf(trafficLights);
        columns = columns == null ? List.of() : List.copyOf(columns);
        keyFigures = keyFigures == null ? List.of() : List.copyOf(keyFigures);
    }
}
