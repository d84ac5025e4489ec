package nl.samenwijzer.api.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import nl.samenwijzer.plan.store.PlanPage;
import nl.samenwijzer.plan.store.PlanSummary;

/**
 * One page of plans.
 *
 * @param page from 1
 * @param total how many plans there are on all pages
 */
public record PlanList(List<Item> plans, int page, int size, long total, int pages) {

    /** A plan in a list; {@code role} is that of the caller, null for who only reads along. */
    public record Item(UUID id, long number, String title, GuideReference guide, Instant changedAt, String role, String route,
            PlanFigures progress) {

        static Item of(PlanSummary plan) {
            return new Item(plan.id(), plan.number(), plan.title(), new GuideReference(plan.guideId(), plan.guideVersion()),
                    plan.changedAt(), plan.role(), plan.progress().route(), PlanFigures.of(plan.progress()));
        }
    }

    public static PlanList of(PlanPage page) {
        return new PlanList(page.plans().stream().map(Item::of).toList(), page.query().page() + 1, page.query().size(),
                page.total(), page.pages());
    }
}
