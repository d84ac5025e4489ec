package nl.samenwijzer.advice.duty.page;

import java.util.UUID;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.page.Moments;

/** What the law asks of a plan. */
@Path("/plannen/{plan}/plichten")
@Produces(MediaType.TEXT_HTML)
class DutiesPage {

    private final Plans plans;
    private final Moments moments;
    private final CurrentAccount current;

    DutiesPage(Plans plans, Moments moments, CurrentAccount current) {
        this.plans = plans;
        this.moments = moments;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance duties(DutiesView view);
    }

    @GET
    public TemplateInstance show(@RestPath UUID plan, @RestQuery @DefaultValue("") String toon) {
        return Templates.duties(new DutiesViews(plans.open(plan, current.require()), moments).view(toon));
    }
}
