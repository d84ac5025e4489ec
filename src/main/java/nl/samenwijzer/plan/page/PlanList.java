package nl.samenwijzer.plan.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.Upcoming;
import nl.samenwijzer.plan.store.PlanPage;
import nl.samenwijzer.plan.store.PlanQuery;
import nl.samenwijzer.plan.store.PlanSummary;
import nl.samenwijzer.web.view.Paging;
import nl.samenwijzer.web.view.SortHeader;

/**
 * The page with somebody's plans.
 *
 * @param dates what happens next in these plans
 * @param search what was searched for; empty for all plans
 */
record PlanList(List<Row> rows, String search, Paging paging, SortHeader title, SortHeader changed,
        List<Waiting.Approval> waiting, List<Soon> dates, boolean mayCreate) {

    /** A date that comes, in words. */
    record Soon(UUID plan, String title, String what, String day) {
    }

    /** One plan in words. */
    record Row(UUID id, long number, String title, String progress, String route, String minimum, String role, String changed) {
    }

    static PlanList of(PlanPage page, Guides guides, Moments moments, List<Waiting.Approval> waiting,
            List<Upcoming.Moment> dates, boolean mayCreate) {
        PlanQuery query = page.query();
        String search = "/plannen?zoek=" + URLEncoder.encode(query.search(), StandardCharsets.UTF_8);
        boolean byTitle = query.sort() == PlanQuery.Sort.TITLE;
        return new PlanList(page.plans().stream().map(plan -> row(plan, guides, moments)).toList(), query.search(),
                Paging.of(query.page() + 1, query.size(), page.total(),
                        search + "&sorteer=" + (byTitle ? "titel" : "gewijzigd") + "&pagina="),
                new SortHeader("Plan", search + "&sorteer=titel",
                        byTitle ? SortHeader.Direction.ASCENDING : SortHeader.Direction.NONE),
                new SortHeader("Laatst gewijzigd", search + "&sorteer=gewijzigd",
                        byTitle ? SortHeader.Direction.NONE : SortHeader.Direction.DESCENDING),
                waiting, dates.stream()
                        .map(date -> new Soon(date.plan(), date.title(), date.what(), moments.day(date.day()))).toList(),
                mayCreate);
    }

    private static Row row(PlanSummary plan, Guides guides, Moments moments) {
        Guide guide = guides.get(plan.guideId(), plan.guideVersion());
        String route = guide.about().routes().stream().filter(one -> one.id().equals(plan.progress().route()))
                .map(one -> one.name()).findFirst().orElse("Nog niet bekend");
        String role = guide.about().roles().stream().filter(one -> one.id().equals(plan.role())).map(one -> one.name())
                .findFirst().orElse("");
        int total = plan.progress().stepsTotal();
        return new Row(plan.id(), plan.number(), plan.title(),
                plan.progress().stepsDone() + " van " + total + (total == 1 ? " stap klaar" : " stappen klaar"), route,
                plan.progress().minimumAnswered() + " van " + plan.progress().minimumTotal(), role,
                moments.when(plan.changedAt()));
    }
}
