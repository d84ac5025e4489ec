package nl.samenwijzer.activity.calendar;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

/** The private address of a calendar. Who has it needs no session: the token in it is the key. */
@Path("/agenda")
class FeedPage {

    private final Feeds feeds;

    FeedPage(Feeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @Path("{token:[A-Za-z0-9_-]{43}}.ics")
    public Response read(@RestPath String token, @Context Request request) {
        return feeds.find(token).flatMap(reading -> {
            EntityTag tag = new EntityTag(reading.tag());
            Optional<Response.ResponseBuilder> answer = Optional.ofNullable(request.evaluatePreconditions(tag))
                    .or(() -> feeds.text(reading).map(text -> Response.ok(text.getBytes(StandardCharsets.UTF_8))
                            .header(HttpHeaders.CONTENT_TYPE, CalendarText.TYPE)));
            // a calendar asks each time, so that an address that is stopped stops at once
            return answer.map(one -> one.tag(tag).header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                    .header("X-Robots-Tag", "noindex").build());
        }).orElseGet(() -> Response.status(Response.Status.NOT_FOUND).type("text/plain; charset=utf-8")
                .entity("Dit agenda-adres werkt niet (meer). Maak in Samenwijzer een nieuw adres.").build());
    }
}
