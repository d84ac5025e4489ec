package nl.samenwijzer.plan.shielded;

import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Records, when an answer is ready and before it leaves, what it shows of shielded values. When that cannot be recorded the
 * answer fails, so nothing is shown that is not in the trail.
 */
class ShieldedViewsFilter {

    /** The live refresh of a page stands below its address. */
    private static final String REFRESH = "/voorbeeld";

    private final OpenedPlans opened;
    private final ShieldedViews views;

    ShieldedViewsFilter(OpenedPlans opened, ShieldedViews views) {
        this.opened = opened;
        this.views = views;
    }

    @ServerResponseFilter
    void record(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        opened.all().forEach(open -> {
            String where = where(path, open.plan().id().toString());
            boolean refresh = where.endsWith(REFRESH);
            views.record(open, refresh ? where.substring(0, where.length() - REFRESH.length()) : where, refresh);
        });
    }

    /** The address within the plan; of programs with "api" before it. */
    static String where(String path, String plan) {
        int start = path.indexOf(plan);
        String rest = start < 0 ? path : path.substring(start + plan.length());
        return (path.startsWith("/api/") ? "api" + rest : rest.replaceFirst("^/", ""));
    }
}
