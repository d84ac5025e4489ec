package nl.samenwijzer.portfolio.overview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.guide.Portfolio;
import nl.samenwijzer.guide.Route;
import nl.samenwijzer.guide.rule.Fact;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.plan.progress.PlanProgress.PhaseProgress;
import nl.samenwijzer.portfolio.projection.OverviewColumn;
import nl.samenwijzer.portfolio.projection.OverviewColumn.Computed;
import nl.samenwijzer.portfolio.projection.OverviewColumns;
import nl.samenwijzer.portfolio.projection.Row;
import nl.samenwijzer.portfolio.projection.Standing;

/** The fields of the overview of a guide: its own columns, and those that every overview has where the guide has none. */
final class Fields {

    private final Guide guide;
    private final OverviewColumns columns;
    private final ZoneId zone;

    Fields(Guide guide, OverviewColumns columns, ZoneId zone) {
        this.guide = guide;
        this.columns = columns;
        this.zone = zone;
    }

    List<Field> all() {
        List<OverviewColumn> own = columns.of(guide);
        List<Field> fields = new ArrayList<>();
        addUnless(has(own, Computed.TRAFFIC_LIGHT), fields, light("Stoplicht"));
        addUnless(has(own, Computed.STATUS), fields, status("Stand"));
        own.forEach(column -> fields.add(field(column)));
        addUnless(own.stream().anyMatch(this::isRoute), fields,
                new Field(Order.ROUTE.key(), "Route", plan -> Value.of(route(plan.row().route()))));
        addUnless(columns.shows(guide, Fact.LEADER), fields, new Field(Order.LEADER.key(), "Projectleider",
                plan -> Value.of(plan.row().leader() == null ? "" : plan.row().leader())));
        fields.add(new Field(Order.PHASE.key(), "Voortgang", plan -> progress(plan.row())));
        addUnless(columns.shows(guide, Fact.CHANGED_ON), fields,
                new Field(Order.CHANGED.key(), "Laatst gewijzigd", plan -> Value.of(Labels.of(
                        LocalDate.ofInstant(plan.row().changedAt(), zone)))));
        return List.copyOf(fields);
    }

    /** Dutch: "Verkenning: 4 van 7 stappen klaar". */
    static String inWords(Guide guide, PhaseProgress progress) {
        String name = guide.phases().stream().filter(phase -> phase.id().equals(progress.phase())).map(Phase::name).findFirst()
                .orElse(progress.phase());
        return name + ": " + (progress.open()
                ? progress.stepsDone() + " van " + progress.stepsTotal()
                        + (progress.stepsTotal() == 1 ? " stap klaar" : " stappen klaar")
                : "kan nog niet beginnen");
    }

    private static void addUnless(boolean there, List<Field> fields, Field field) {
        if (!there) {
            fields.add(field);
        }
    }

    private static boolean has(List<OverviewColumn> columns, Computed computed) {
        return columns.stream().anyMatch(column -> column.computed() == computed);
    }

    private boolean isRoute(OverviewColumn column) {
        return !column.choices().isEmpty()
                && guide.about().routes().stream().map(Route::id).toList().containsAll(column.choices().keySet());
    }

    private Field field(OverviewColumn column) {
        if (columns.shows(guide, column, Fact.MINIMUM_QUESTIONS_ANSWERED)) {
            return new Field(OverviewQuery.COLUMN + column.id(), column.label(),
                    plan -> Value.of(plan.row().minimumAnswered() + " van " + plan.row().minimumTotal()));
        }
        if (column.computed() == null) {
            return new Field(OverviewQuery.COLUMN + column.id(), column.label(),
                    plan -> Value.of(plan.cells().getOrDefault(column.id(), "")));
        }
        return column.computed() == Computed.STATUS ? status(column.label()) : light(column.label());
    }

    private Field light(String label) {
        return new Field(Order.ATTENTION.key(), label,
                plan -> Value.of(Standing.shown(guide.portfolio(), plan.row().light()), plan.row().attention()));
    }

    private Field status(String label) {
        return new Field(Order.STATUS.key(), label, plan -> Value.of(guide.portfolio().statuses().stream()
                .filter(status -> status.id().equals(plan.row().status())).map(Portfolio.Status::name).findFirst().orElse("")));
    }

    private String route(String id) {
        return guide.about().routes().stream().filter(route -> route.id().equals(id)).map(Route::name).findFirst().orElse("");
    }

    private Value progress(Row row) {
        String now = row.phases().stream().filter(phase -> phase.phase().equals(row.phase()))
                .map(phase -> inWords(guide, phase)).findFirst().orElse("");
        return new Value(now, null, Stream.concat(row.phases().stream().map(phase -> inWords(guide, phase)),
                Stream.of(minimum(row))).toList());
    }

    private static String minimum(Row row) {
        return "Minimumvragen: " + row.minimumAnswered() + " van " + row.minimumTotal() + " beantwoord";
    }
}
