package nl.samenwijzer.stakeholder.sheet;

import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.resteasy.reactive.RestPath;

import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.spreadsheet.SheetFormat;
import nl.samenwijzer.spreadsheet.writing.SheetContent;
import nl.samenwijzer.spreadsheet.writing.SheetWriter;

/** The register as a file, and an empty one to fill in. */
@Path("/plannen/{plan}/betrokkenen")
@Produces(MediaType.WILDCARD) // also for who follows the link from a page
class ExportPage {

    private final Plans plans;
    private final CurrentAccount current;

    ExportPage(Plans plans, CurrentAccount current) {
        this.plans = plans;
        this.current = current;
    }

    /** All groups at once leave the application: for who works on the plan, not for all who may read it. */
    @GET
    @Path("uitvoer.{format}")
    public Response groups(@RestPath UUID plan, @RestPath String format) {
        OpenPlan open = plans.open(plan, current.require());
        open.require(Action.EXPORT_DATA);
        return file(open, format, "betrokkenen", ExportRegister.groups(open));
    }

    @GET
    @Path("sjabloon.{format}")
    public Response template(@RestPath UUID plan, @RestPath String format) {
        OpenPlan open = plans.open(plan, current.require());
        return file(open, format, "betrokkenen-sjabloon", ExportRegister.template(open));
    }

    private static Response file(OpenPlan open, String extension, String name, List<SheetContent> sheets) {
        SheetFormat format = SheetFormat.of(extension).orElseThrow(NotFoundException::new);
        StreamingOutput content = out -> SheetWriter.write(format, sheets, out);
        return Response.ok(content, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, open.plan().file(extension, name).disposition(true)).build();
    }
}
