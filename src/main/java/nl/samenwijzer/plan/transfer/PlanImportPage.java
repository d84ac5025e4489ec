package nl.samenwijzer.plan.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.NotAllowed;
import nl.samenwijzer.plan.access.AccessPolicy;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;
import nl.samenwijzer.web.TakesFile;
import nl.samenwijzer.web.view.Link;

/** A new plan from a file that was downloaded at another plan, or in another installation. */
@Path("/plannen/inlezen")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.MULTIPART_FORM_DATA)
class PlanImportPage {

    private static final int SHOWN = 10;

    private final PlanImport imports;
    private final Flash flash;
    private final CurrentAccount current;

    PlanImportPage(PlanImport imports, Flash flash, CurrentAccount current) {
        this.imports = imports;
        this.flash = flash;
        this.current = current;
    }

    /**
     * What the page shows.
     *
     * @param error empty when nothing is wrong
     * @param faults the first places in the file where something is wrong, {@code more} how many there are besides
     */
    record View(String error, List<FileFault> faults, int more) {

        public List<Link> errors() {
            return error.isEmpty() ? List.of() : List.of(new Link(error, "#bestand"));
        }
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance upload(View view);
    }

    @GET
    public TemplateInstance choose() {
        requireImport();
        return Templates.upload(new View("", List.of(), 0));
    }

    @POST
    @TakesFile
    public Response take(@RestForm("bestand") FileUpload file) throws IOException {
        requireImport();
        if (file == null || file.size() == 0) {
            return refused(new View("Kies een bestand dat niet leeg is.", List.of(), 0));
        }
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            PlanImport.Imported made = imports.of(content, current.require());
            flash.say(new Notice(Notice.Kind.DONE, notice(made)));
            return Response.seeOther(URI.create("/plannen/" + made.plan())).build();
        } catch (RefusedFile refused) {
            return refused(view(refused.faults()));
        }
    }

    private void requireImport() {
        if (!AccessPolicy.may(current.require(), Action.IMPORT_PLAN)) {
            throw new NotAllowed(Action.IMPORT_PLAN);
        }
    }

    private static View view(List<FileFault> faults) {
        if (faults.size() == 1 && faults.get(0).pointer().isEmpty()) {
            return new View(faults.get(0).text(), List.of(), 0);
        }
        return new View("Dit bestand kunnen we niet inlezen. Verbeter wat hieronder staat en kies het bestand opnieuw.",
                faults.subList(0, Math.min(SHOWN, faults.size())), Math.max(0, faults.size() - SHOWN));
    }

    private static String notice(PlanImport.Imported made) {
        String standsIn = switch (made.standsInFor()) {
            case 0 -> "";
            case 1 -> " Wat één andere persoon invulde, staat nu op jouw naam.";
            default -> " Wat " + made.standsInFor() + " andere mensen invulden, staat nu op jouw naam.";
        };
        return "Het plan is ingelezen. Jij bent de projectleider." + standsIn + " Vraag nu je collega's voor het team.";
    }

    private static Response refused(View view) {
        return Response.status(Response.Status.BAD_REQUEST).entity(Templates.upload(view)).build();
    }
}
