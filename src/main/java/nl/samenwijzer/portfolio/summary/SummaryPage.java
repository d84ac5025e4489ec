package nl.samenwijzer.portfolio.summary;

import java.util.UUID;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.PlanNotFound;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.access.AccessPolicy;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.portfolio.projection.OverviewColumns;

/** One plan in short, from the overview. */
@Path("/overzicht/{id}")
@Produces(MediaType.TEXT_HTML)
class SummaryPage {

    private final Plans plans;
    private final OverviewColumns columns;
    private final CurrentAccount current;

    SummaryPage(Plans plans, OverviewColumns columns, CurrentAccount current) {
        this.plans = plans;
        this.columns = columns;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance show(SummaryView view);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        if (!AccessPolicy.may(current.require(), Action.VIEW_PORTFOLIO)) {
            throw new ForbiddenException();
        }
        OpenPlan open = open(id);
        return Templates.show(open.state().ask(names -> new PlanSummary(open, names, columns).view()));
    }

    private OpenPlan open(UUID id) {
        try {
            return plans.open(id, current.require());
        } catch (PlanNotFound unknown) {
            throw new NotFoundException(unknown);
        }
    }
}
