package nl.samenwijzer.portfolio.projection;

import java.util.List;

import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.progress.PlanState;

/** How a plan stands and what the columns of its guide show of it, worked out now. */
public record PlanCells(Standing standing, List<Cell> cells) {

    public PlanCells {
        cells = List.copyOf(cells);
    }

    /** Works them out. */
    public static PlanCells of(PlanState state, Names names, List<OverviewColumn> columns) {
        return new PlanCells(Standing.of(state, names), new CellValues(names).of(columns));
    }
}
