package nl.samenwijzer.web;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import nl.samenwijzer.web.field.Asked;
import nl.samenwijzer.web.field.Field;
import nl.samenwijzer.web.field.Hidden;
import nl.samenwijzer.web.field.TextField;
import nl.samenwijzer.web.view.CheckSection;
import nl.samenwijzer.web.view.Confirmation;
import nl.samenwijzer.web.view.Conflict;
import nl.samenwijzer.web.view.Link;
import nl.samenwijzer.web.view.Mark;
import nl.samenwijzer.web.view.Paging;
import nl.samenwijzer.web.view.SortHeader;
import nl.samenwijzer.web.view.Status;
import nl.samenwijzer.web.view.StepNavigation;
import nl.samenwijzer.web.view.TaskGroup;

/** Shows every tag in every state. Exists in tests only. */
@Path("/stijlgids")
@Blocking
public class StyleGuidePage {

    private final Flash flash;

    StyleGuidePage(Flash flash) {
        this.flash = flash;
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance lists(List<Notice> notices, List<Link> crumbs, List<TaskGroup> tasks, List<Mark> marks,
                List<Status> statuses, Paging paging, List<SortHeader> headers, List<CheckSection> check);

        static native TemplateInstance step(StepNavigation step, List<Link> errors, List<Field> fields);

        static native TemplateInstance conflict(Conflict conflict);

        static native TemplateInstance live(Field field);

        static native TemplateInstance liveParts(Field field, String state);
    }

    @GET
    public TemplateInstance lists() {
        return Templates.lists(StyleGuide.notices(), StyleGuide.crumbs(), StyleGuide.tasks(), StyleGuide.marks(),
                StyleGuide.statuses(),
                StyleGuide.paging(), StyleGuide.headers(), StyleGuide.check());
    }

    @GET
    @Path("stap")
    public TemplateInstance step() {
        return Templates.step(StyleGuide.step(), StyleGuide.errors(), StyleGuide.fields());
    }

    @GET
    @Path("conflict")
    public TemplateInstance conflict() {
        return Templates.conflict(StyleGuide.conflict());
    }

    @GET
    @Path("bevestigen")
    public TemplateInstance confirm() {
        return ConfirmationPage
                .of(new Confirmation("Betrokkene verwijderen?",
                        List.of("Winkeliers staan dan niet meer in het plan.",
                                "Je kunt dit later terughalen in de geschiedenis."),
                        "/stijlgids",
                        "Ja, verwijder Winkeliers", new Link("Nee, terug", "/stijlgids"), List.of(new Hidden("row", "g1"))));
    }

    @GET
    @Path("direct")
    public TemplateInstance live() {
        return Templates.live(liveField("", "1"));
    }

    /** The answer of a live form: the field with a new version, and the state line. */
    @POST
    @Path("direct")
    public TemplateInstance save(@FormParam("tekst") String text, @FormParam("tekst.version") String version) {
        return Templates.liveParts(liveField(text, String.valueOf(Integer.parseInt(version) + 1)), "Opgeslagen om 14:32");
    }

    @POST
    public Response echo(@FormParam("tekst") String text) {
        flash.say(new Notice(Notice.Kind.DONE, "Ontvangen: " + text.length() + " tekens."));
        return Response.seeOther(URI.create("/stijlgids")).build();
    }

    @GET
    @Path("kapot")
    public TemplateInstance broken() {
        throw new IllegalStateException("geheim detail");
    }

    private static Field liveField(String text, String version) {
        return new TextField(Asked.of("tekst", "Typ iets").hidden(List.of(new Hidden("tekst.version", version))), text, 4, 20);
    }
}
