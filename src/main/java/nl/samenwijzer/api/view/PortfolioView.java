package nl.samenwijzer.api.view;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import nl.samenwijzer.plan.progress.PlanProgress.PhaseProgress;
import nl.samenwijzer.portfolio.overview.ListedPlan;
import nl.samenwijzer.portfolio.overview.PortfolioList;
import nl.samenwijzer.portfolio.projection.Row;

/**
 * One page of the portfolio of a guide.
 *
 * @param guide id of the guide
 * @param columns what the guide shows of each plan besides, in its order
 * @param trafficLights how many plans of the guide have which traffic light, without filters
 * @param page from 1
 * @param total how many plans the filters leave, on all pages
 */
public record PortfolioView(String guide, List<Column> columns, List<LightCount> trafficLights, List<Item> plans, int page,
        int size, long total, int pages) {

    /** A column of the guide. */
    public record Column(String id, String label) {
    }

    /** How many plans have this traffic light. */
    public record LightCount(String id, long plans) {
    }

    /** How far a phase is. */
    public record Phase(String id, boolean open, int stepsDone, int stepsTotal) {
        static Phase of(PhaseProgress phase) {
            return new Phase(phase.phase(), phase.open(), phase.stepsDone(), phase.stepsTotal());
        }
    }

    /**
     * A plan; ids are of its guide and absent when there is none.
     *
     * @param attention Dutch, why the plan needs attention; absent when it does not
     * @param cells text by column; empty ones are absent
     */
    public record Item(UUID id, String title, GuideReference guide, String status, String trafficLight, String attention,
            String route, String phase, List<Phase> phases, int minimumAnswered, int minimumTotal, String leader,
            Instant changedAt, Map<String, String> cells) {
        static Item of(ListedPlan plan, Iterable<String> columns) {
            Row row = plan.row();
            Map<String, String> cells = new LinkedHashMap<>();
            columns.forEach(column -> {
                if (!plan.cells().getOrDefault(column, "").isEmpty()) {
                    cells.put(column, plan.cells().get(column));
                }
            });
            return new Item(row.plan(), row.title(), new GuideReference(row.guide(), row.guideVersion()), row.status(),
                    row.light(), row.attention().isEmpty() ? null : row.attention(), row.route(), row.phase(),
                    row.phases().stream().map(Phase::of).toList(), row.minimumAnswered(), row.minimumTotal(), row.leader(),
                    row.changedAt(), cells);
        }
    }

    public static PortfolioView of(PortfolioList.Page found, PortfolioList.Request request) {
        List<Column> columns = found.columns().entrySet().stream()
                .map(column -> new Column(column.getKey(), column.getValue())).toList();
        List<LightCount> lights = found.lights().entrySet().stream()
                .map(light -> new LightCount(light.getKey(), light.getValue())).toList();
        int pages = (int) Math.max(1, (found.total() + request.size() - 1) / request.size());
        return new PortfolioView(found.guide().id(), columns, lights,
                found.plans().stream().map(plan -> Item.of(plan, found.columns().keySet())).toList(), request.page(),
                request.size(), found.total(), pages);
    }
}
