package nl.samenwijzer.advice.method.page;

import java.util.List;
import java.util.UUID;

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

/** Up to three methods side by side. */
@Path("/plannen/{plan}/werkvormen/vergelijk")
@Produces(MediaType.TEXT_HTML)
class ComparisonPage {

    private final Plans plans;
    private final CurrentAccount current;

    ComparisonPage(Plans plans, CurrentAccount current) {
        this.plans = plans;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance comparison(ComparisonView view);
    }

    @GET
    public TemplateInstance compare(@RestPath UUID plan, @RestQuery List<String> vorm) {
        return Templates.comparison(ComparisonView.of(plans.open(plan, current.require()), vorm));
    }
}
