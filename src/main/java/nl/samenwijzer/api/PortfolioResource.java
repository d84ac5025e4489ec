package nl.samenwijzer.api;

import java.util.List;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import nl.samenwijzer.api.error.ApiFault;
import nl.samenwijzer.api.view.PortfolioView;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.portfolio.overview.PortfolioList;
import nl.samenwijzer.web.error.Fault;
import nl.samenwijzer.web.error.Problem;
import nl.samenwijzer.web.error.ProblemType;

/**
 * How all plans stand, for management.
 */
@Path("/api/v1/portfolio")
@Produces(MediaType.APPLICATION_JSON)
class PortfolioResource {

    private static final int NAMED = 50;

    private final Caller caller;
    private final PortfolioList portfolio;

    PortfolioResource(Caller caller, PortfolioList portfolio) {
        this.caller = caller;
        this.portfolio = portfolio;
    }

    @GET
    public PortfolioView list(@BeanParam PortfolioParameters parameters) {
        caller.require(Action.VIEW_PORTFOLIO);
        PortfolioList.Request request = parameters.request();
        List<Fault> unknown = portfolio.unknown(request).entrySet().stream()
                .map(field -> new Fault(field.getKey(), "unknown", known(field.getValue()))).toList();
        if (!unknown.isEmpty()) {
            throw new ApiFault(Problem.of(ProblemType.INVALID, unknown), null);
        }
        return PortfolioView.of(portfolio.find(request), request);
    }

    private static String known(List<String> values) {
        return values.isEmpty() ? "Hier valt niets te kiezen. Laat dit weg."
                : "Kies een waarde die bestaat: " + String.join(", ", values.subList(0, Math.min(values.size(), NAMED)))
                        + (values.size() > NAMED ? ", ..." : ".");
    }
}
