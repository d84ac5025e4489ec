package nl.samenwijzer.api.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

import nl.samenwijzer.web.Api;
import nl.samenwijzer.web.error.Fault;
import nl.samenwijzer.web.error.Problem;
import nl.samenwijzer.web.error.ProblemType;

/**
 * Refuses parameters that the contract does not know: a filter with a typing error would answer with plans that nobody asked
 * for.
 */
@Provider
class KnownParameters implements ContainerRequestFilter {

    private final Contract contract;

    KnownParameters(Contract contract) {
        this.contract = contract;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getPath();
        Map<String, List<String>> sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty() || !Api.covers(path)) {
            return;
        }
        contract.at(path).ifPresent(address -> {
            List<Fault> faults = new ArrayList<>();
            List<Contract.Parameter> known = address.parameters(request.getMethod());
            sent.forEach((name, values) -> {
                if (known.stream().noneMatch(parameter -> parameter.name().equals(name))) {
                    faults.add(new Fault(name, "unknown", "Dit bestaat hier niet. Laat het weg, of kijk hoe het heet."));
                } else if (values.size() > 1 && !known.contains(new Contract.Parameter(name, true))) {
                    faults.add(new Fault(name, "repeated", "Stuur dit één keer."));
                }
            });
            if (!faults.isEmpty()) {
                throw new ApiFault(Problem.of(ProblemType.INVALID, faults), null);
            }
        });
    }
}
