package nl.samenwijzer.activity.calendar;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.activity.page.ActivityTabs;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.page.Moments;
import nl.samenwijzer.web.ConfirmationPage;
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;
import nl.samenwijzer.web.field.Hidden;
import nl.samenwijzer.web.view.Confirmation;
import nl.samenwijzer.web.view.Link;

/** The planning in one's own calendar: take a file, make an address, stop it. */
@Path("/plannen/{plan}/agenda")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CalendarPage {

    private static final String OF_PLAN = "plan";
    private static final String OF_ALL = "alles";
    private static final String SURE = "zeker";

    private final Plans plans;
    private final Feeds feeds;
    private final Moments moments;
    private final CurrentAccount current;
    private final Flash flash;

    CalendarPage(Plans plans, Feeds feeds, Moments moments, CurrentAccount current, Flash flash) {
        this.plans = plans;
        this.feeds = feeds;
        this.moments = moments;
        this.current = current;
        this.flash = flash;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance calendar(CalendarView view);
    }

    @GET
    public TemplateInstance show(@RestPath UUID plan) {
        return Templates.calendar(view(plans.open(plan, current.require()), ""));
    }

    /** The whole planning as a file. */
    @GET
    @Path("planning.ics")
    public Response download(@RestPath UUID plan) {
        OpenPlan open = plans.open(plan, current.require());
        return CalendarFile.file(feeds.file(open, moment -> true), open.plan().file("ics", "planning"));
    }

    /** Makes an address; when there is one already, only after a word that the old one may stop. */
    @POST
    @Path("maken")
    public Response make(@RestPath UUID plan, @RestForm @DefaultValue("") String van,
            @RestForm @DefaultValue("") String zeker) {
        OpenPlan open = plans.open(plan, current.require());
        if (exists(open, van) && !zeker.equals(SURE)) {
            return ask(open, van, "maken", "Nieuw agenda-adres maken?",
                    List.of("Je krijgt een nieuw adres.", "Het oude adres stopt meteen. Agenda's die het gebruiken, krijgen "
                            + "geen wijzigingen meer."),
                    "Maak een nieuw adres");
        }
        String made = feeds.make(open.account(), of(open, van));
        return Response.ok(Templates.calendar(view(open, made))).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** Stops an address, after a word that it may. */
    @POST
    @Path("intrekken")
    public Response stop(@RestPath UUID plan, @RestForm @DefaultValue("") String van,
            @RestForm @DefaultValue("") String zeker) {
        OpenPlan open = plans.open(plan, current.require());
        if (!zeker.equals(SURE)) {
            return ask(open, van, "intrekken", "Agenda-adres intrekken?",
                    List.of("Het adres stopt meteen.", "Agenda's die het gebruiken, krijgen geen wijzigingen meer."),
                    "Trek het adres in");
        }
        feeds.stop(open.account(), of(open, van));
        flash.say(new Notice(Notice.Kind.DONE, "Het agenda-adres werkt niet meer."));
        return Response.seeOther(URI.create(address(open))).build();
    }

    private Response ask(OpenPlan open, String which, String act, String title, List<String> consequences, String submit) {
        of(open, which);
        return Response.ok(ConfirmationPage.of(new Confirmation(title, consequences, address(open) + "/" + act, submit,
                new Link("Terug", address(open)), List.of(new Hidden("van", which), new Hidden("zeker", SURE))))).build();
    }

    private CalendarView view(OpenPlan open, String made) {
        List<Feed> working = feeds.of(open.account(), open.plan().id());
        return new CalendarView(
                ActivityTabs.of(open, ActivityTabs.CALENDAR, "Zet in je agenda", open.guide().planning()),
                List.of(address(working, open.plan().id(), OF_PLAN, "De planning van dit plan",
                        "Je agenda haalt de planning van dit plan zelf op. Verandert er iets, dan verandert je agenda mee."),
                        address(working, null, OF_ALL, "Alle plannen waar je op staat",
                                "Eén adres voor al je plannen. Kom je op een plan of ga je eraf, dan verandert je agenda mee. "
                                        + "Sta je op meer dan " + Feeds.MOST + " plannen, dan zie je de " + Feeds.MOST
                                        + " die het laatst veranderd zijn.")),
                made);
    }

    private CalendarView.Address address(List<Feed> working, UUID plan, String which, String title, String explanation) {
        return new CalendarView.Address(which, title, explanation, working.stream()
                .filter(feed -> Objects.equals(feed.plan(), plan)).map(feed -> moments.when(feed.createdAt()))
                .findFirst().orElse(""));
    }

    private boolean exists(OpenPlan open, String which) {
        UUID of = of(open, which);
        return feeds.of(open.account(), open.plan().id()).stream().anyMatch(feed -> Objects.equals(feed.plan(), of));
    }

    /** The plan of an address; null for that of all plans. */
    private static UUID of(OpenPlan open, String which) {
        return switch (which) {
            case OF_PLAN -> open.plan().id();
            case OF_ALL -> null;
            default -> throw new BadRequestException();
        };
    }

    private static String address(OpenPlan open) {
        return "/plannen/" + open.plan().id() + ActivityTabs.CALENDAR;
    }
}
