package nl.samenwijzer.stakeholder.sheet;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.spreadsheet.reading.UnreadableSheet;
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;
import nl.samenwijzer.web.TakesFile;

/** Takes a spreadsheet into the register: choose a file, see what it would do, confirm. */
@Path("/plannen/{plan}/betrokkenen/invoer")
@Produces(MediaType.TEXT_HTML)
@Consumes({ MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED })
class ImportPage {

    private final Plans plans;
    private final ImportRegister imports;
    private final Flash flash;
    private final CurrentAccount current;

    ImportPage(Plans plans, ImportRegister imports, Flash flash, CurrentAccount current) {
        this.plans = plans;
        this.imports = imports;
        this.flash = flash;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance upload(ImportViews.Upload view);

        static native TemplateInstance preview(ImportViews.Shown view);

        static native TemplateInstance done(ImportViews.Done view);
    }

    @GET
    public TemplateInstance choose(@RestPath UUID plan) {
        return upload(open(plan), "");
    }

    /** Shows what the file would do; stores nothing. */
    @POST
    @TakesFile
    public Response preview(@RestPath UUID plan, @RestForm("bestand") FileUpload file,
            @RestForm @DefaultValue("") String leegmaken) {
        OpenPlan open = open(plan);
        if (file == null || file.size() == 0) {
            return refused(open, "Kies een bestand dat niet leeg is.");
        }
        try {
            Preview preview = imports.preview(open, file.uploadedFile(), leegmaken.equals("ja"));
            return Response.ok(Templates.preview(ImportViews.preview(open, preview))).build();
        } catch (UnreadableSheet wrong) {
            return refused(open, wrong.getMessage());
        }
    }

    /** Saves what was shown. */
    @POST
    @Path("bevestig")
    public Response confirm(@RestPath UUID plan, @RestForm @DefaultValue("") String pakket,
            @RestForm @DefaultValue("") String overslaan) {
        OpenPlan open = open(plan);
        Optional<Parcel> parcel = ParcelText.parse(pakket).filter(sent -> sent.plan().equals(plan));
        if (parcel.isEmpty()) {
            return refused(open, "We weten niet meer welk bestand je koos. Kies het nog een keer.");
        }
        if (parcel.get().wrong() > 0 && !overslaan.equals("ja")) {
            return Response.status(Response.Status.BAD_REQUEST).entity(Templates.preview(ImportViews.again(open,
                    parcel.get(), pakket, "Vink aan dat de foute rijen niet meegaan, of kies een verbeterd bestand.")))
                    .build();
        }
        Imported imported = imports.confirm(open, parcel.get());
        if (imported.left().isEmpty()) {
            flash.say(new Notice(Notice.Kind.DONE, ImportViews.summary(imported)));
            return Response.seeOther(URI.create("/plannen/" + plan + "/betrokkenen")).build();
        }
        return Response.status(imported.status()).entity(Templates.done(ImportViews.done(open, imported))).build();
    }

    private OpenPlan open(UUID plan) {
        OpenPlan open = plans.open(plan, current.require());
        open.require(Action.ANSWER);
        return open;
    }

    private Response refused(OpenPlan open, String error) {
        return Response.status(Response.Status.BAD_REQUEST).entity(upload(open, error)).build();
    }

    private TemplateInstance upload(OpenPlan open, String error) {
        return Templates.upload(ImportViews.upload(open, imports.notYet(open), open.may(Action.EXPORT_DATA), error));
    }
}
