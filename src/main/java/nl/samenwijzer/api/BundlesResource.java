package nl.samenwijzer.api;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import nl.samenwijzer.api.error.ApiFault;
import nl.samenwijzer.document.PlanDocuments;
import nl.samenwijzer.document.Reading;
import nl.samenwijzer.document.archive.ArchivePackages;
import nl.samenwijzer.document.bundle.Bundle;
import nl.samenwijzer.document.bundle.BundleTooSlow;
import nl.samenwijzer.document.bundle.Bundles;
import nl.samenwijzer.document.bundle.NothingPublic;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.transfer.PlanExport;
import nl.samenwijzer.web.error.Fault;
import nl.samenwijzer.web.error.Problem;
import nl.samenwijzer.web.error.ProblemType;

/**
 * Many documents of a plan in one file.
 */
@Path(PlansResource.PATH + "/{plan}/bundles")
class BundlesResource {

    private final Caller caller;
    private final PlanDocuments documents;
    private final Bundles bundles;
    private final ArchivePackages packages;

    BundlesResource(Caller caller, PlanDocuments documents, Bundles bundles, ArchivePackages packages) {
        this.caller = caller;
        this.documents = documents;
        this.bundles = bundles;
        this.packages = packages;
    }

    @GET
    @Path("{bundle}.zip")
    public Response file(@PathParam("plan") String plan, @PathParam("bundle") String bundle,
            @QueryParam("version") String version) throws IOException {
        OpenPlan open = caller.open(plan);
        return switch (bundle) {
            case "all" -> answer(() -> bundles.all(documents.read(open, version)));
            case "public" -> answer(() -> bundles.published(documents.read(open, version)));
            case "archive" -> answer(() -> archive(open, version));
            default -> throw ApiFault.of(ProblemType.NOT_FOUND);
        };
    }

    private Bundle archive(OpenPlan open, String version) {
        if (!PlanExport.mayHave(open)) {
            throw new ApiFault(Problem.of(ProblemType.NOT_ALLOWED)
                    .saying("In dit pakket kunnen afgeschermde gegevens staan. Daarom krijgt alleen wie aan het plan meewerkt"
                            + " het. Vraag het aan de projectleider."),
                    null);
        }
        Reading reading = documents.read(open, version);
        if (reading.adopted().isEmpty()) {
            throw ApiFault.invalid("version", "missing", "Zeg van welke vastgestelde versie, bijvoorbeeld version=1.");
        }
        List<Fault> undecided = packages.missing().entrySet().stream()
                .map(one -> new Fault(one.getKey(), "not-set", "Stel eerst in: " + one.getValue() + ".")).toList();
        if (!undecided.isEmpty()) {
            throw new ApiFault(Problem.of(ProblemType.NOT_READY, undecided), null);
        }
        return packages.of(reading);
    }

    private static Response answer(Supplier<Bundle> making) throws IOException {
        try {
            return making.get().response();
        } catch (BundleTooSlow slow) {
            throw new ApiFault(Problem.of(ProblemType.UNAVAILABLE)
                    .saying("Er zijn te veel documenten voor één bestand. Vraag de documenten één voor één."), null);
        } catch (NothingPublic nothing) {
            throw ApiFault.notReady("bundle", "nothing-public", "Dit plan heeft geen document in een openbare versie.");
        }
    }
}
