package nl.samenwijzer.advice.method.page;

import java.util.UUID;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.advice.method.Asking;
import nl.samenwijzer.plan.Plans;

/** The catalogue of methods, ranked for a plan. */
@Path("/plannen/{plan}/werkvormen")
@Produces(MediaType.TEXT_HTML)
class MethodsPage {

    private final Plans plans;
    private final CurrentAccount current;

    MethodsPage(Plans plans, CurrentAccount current) {
        this.plans = plans;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance methods(MethodsView view);
    }

    @GET
    public TemplateInstance show(@RestPath UUID plan, @RestQuery @DefaultValue("") String weg, @Context UriInfo uri) {
        return Templates.methods(
                MethodsViews.of(plans.open(plan, current.require()), Asking.of(uri.getQueryParameters()), weg));
    }
}
