package nl.samenwijzer.stakeholder.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.page.form.Contents;
import nl.samenwijzer.web.TakesFile;

/**
 * Figures from a file. What is read stands in the form as if it had been typed; nothing is stored until that is saved.
 */
@Path("/plannen/{plan}/betrokkenen/buurt")
class FiguresFilePage {

    private final Plans plans;
    private final CurrentAccount current;

    FiguresFilePage(Plans plans, CurrentAccount current) {
        this.plans = plans;
        this.current = current;
    }

    /** The file to fill in. */
    @GET
    @Path("invulblad.csv")
    public Response template(@RestPath UUID plan) {
        OpenPlan open = compared(plan);
        String file = FiguresFile.template(open.guide().register().comparison(),
                line -> Figure.stored(open.state().entries(), line.trait(), line.traitClass()));
        return Response.ok(file, "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"invulblad-buurt.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }

    @POST
    @Path("inlezen")
    @TakesFile
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response read(@RestPath UUID plan, @RestForm("bestand") FileUpload file) throws IOException {
        OpenPlan open = compared(plan);
        open.require(Action.ANSWER);
        try {
            FiguresFile read = FiguresFile.read(open.guide().register().comparison(), content(file));
            boolean none = read.lines().isEmpty();
            var typed = FiguresForm.typed(open.state().entries(), read.lines());
            return shown(none ? 400 : 200, open, none ? Contents.STORED : Contents.unsaved(typed),
                    new FiguresView.FileNotes(read.lines().size(), read.problems(), ""));
        } catch (UnreadableFigures wrong) {
            return shown(400, open, Contents.STORED, new FiguresView.FileNotes(0, List.of(), wrong.getMessage()));
        }
    }

    private OpenPlan compared(UUID plan) {
        OpenPlan open = plans.open(plan, current.require());
        if (open.guide().register().comparison() == null) {
            throw new NotFoundException();
        }
        return open;
    }

    private static byte[] content(FileUpload file) throws IOException {
        if (file == null) {
            throw new UnreadableFigures("Kies eerst een bestand.");
        }
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            return in.readNBytes(CsvLine.MOST_BYTES + 1);
        }
    }

    private static Response shown(int status, OpenPlan open, Contents contents, FiguresView.FileNotes notes) {
        return Response.status(status).entity(FiguresPage.Templates.figures(FiguresViews.of(open, contents, List.of(), notes)))
                .build();
    }
}
