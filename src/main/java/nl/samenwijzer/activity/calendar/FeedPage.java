package nl.samenwijzer.activity.calendar;

import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import nl.samenwijzer.account.Token;

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
        return feeds.read(token).map(text -> {
            EntityTag tag = new EntityTag(Token.sha256(text));
            Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
            Response.ResponseBuilder answer = unchanged != null ? unchanged
                    : Response.ok(text.getBytes(StandardCharsets.UTF_8)).header(HttpHeaders.CONTENT_TYPE, CalendarText.TYPE);
            // a calendar asks each time, so that an address that is stopped stops at once
            return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                    .header("X-Robots-Tag", "noindex").build();
        }).orElseGet(() -> Response.status(Response.Status.NOT_FOUND).type("text/plain; charset=utf-8")
                .entity("Dit agenda-adres werkt niet (meer). Maak in Samenwijzer een nieuw adres.").build());
    }
}
