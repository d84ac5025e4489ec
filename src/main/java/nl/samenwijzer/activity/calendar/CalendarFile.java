package nl.samenwijzer.activity.calendar;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.activity.planning.Moment;
import nl.samenwijzer.activity.planning.Schedule;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.web.DownloadName;

/** One moment of the planning as a file for a calendar. */
@Path("/plannen/{plan}/planning/{row}/agenda.ics")
class CalendarFile {

    private final Plans plans;
    private final Feeds feeds;
    private final CurrentAccount current;

    CalendarFile(Plans plans, Feeds feeds, CurrentAccount current) {
        this.plans = plans;
        this.feeds = feeds;
        this.current = current;
    }

    @GET
    public Response download(@RestPath UUID plan, @RestPath String row) {
        OpenPlan open = plans.open(plan, current.require());
        if (open.state().ask(Schedule::of).find(row).map(Moment::date).isEmpty()) {
            throw new NotFoundException();
        }
        return file(feeds.file(open, moment -> moment.row().equals(row)), open.plan().file("ics", "activiteit"));
    }

    static Response file(String text, DownloadName name) {
        return Response.ok(text.getBytes(StandardCharsets.UTF_8)).header(HttpHeaders.CONTENT_TYPE, CalendarText.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.disposition(true))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }
}
