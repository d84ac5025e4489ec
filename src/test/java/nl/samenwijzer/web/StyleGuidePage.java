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
import nl.samenwijzer.web.field.ChoiceField;
import nl.samenwijzer.web.field.Field;
import nl.samenwijzer.web.field.Hidden;
import nl.samenwijzer.web.field.Option;
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

        static native TemplateInstance live(List<Field> fields);

        static native TemplateInstance liveParts(List<Field> fields);
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
        return Templates.live(questions("", false));
    }

    /** The answer of a live form: the questions that are asked now, and the state line. */
    @POST
    @Path("direct")
    public TemplateInstance follow(@FormParam("tekst") String text, @FormParam("keuze") String choice) {
        return Templates.liveParts(questions(text, "ja".equals(choice)));
    }

    @POST
    public Response receive(@FormParam("tekst") String text) {
        flash.say(new Notice(Notice.Kind.DONE, "Ontvangen: " + text.length() + " tekens."));
        return Response.seeOther(URI.create("/stijlgids/direct")).build();
    }

    @GET
    @Path("kapot")
    public TemplateInstance broken() {
        throw new IllegalStateException("geheim detail");
    }

    private static List<Field> questions(String text, boolean more) {
        Field choice = new ChoiceField(Asked.of("keuze", "Valt er iets te kiezen?"),
                List.of(new Option("ja", "Ja"), new Option("nee", "Nee")), "");
        Field reason = TextField.area(Asked.of("uitleg", "Wat valt er te kiezen?"), "");
        Field last = TextField.area(Asked.of("tekst", "Wat wil je nog zeggen?").hidden(List.of(new Hidden("present", "tekst"))),
                text);
        return more ? List.of(choice, reason, last) : List.of(choice, last);
    }
}
