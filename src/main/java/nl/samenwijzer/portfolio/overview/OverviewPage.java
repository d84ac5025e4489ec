package nl.samenwijzer.portfolio.overview;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.access.AccessPolicy;
import nl.samenwijzer.plan.access.Action;

/** All plans on one page, and the same as a file for a spreadsheet. */
@Path("/")
class OverviewPage {

    private final Overview overview;
    private final CurrentAccount current;

    OverviewPage(Overview overview, CurrentAccount current) {
        this.overview = overview;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance list(OverviewView view);
    }

    @GET
    @Path("overzicht")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(@Context UriInfo address) {
        requireAccess();
        return Templates.list(overview.page(parameters(address)));
    }

    @GET
    @Path("overzicht.csv")
    @Produces(MediaType.WILDCARD) // also for who follows the link from a page
    public Response export(@Context UriInfo address) {
        requireAccess();
        Map<String, String> parameters = parameters(address);
        StreamingOutput file = stream -> {
            try (Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
                overview.export(parameters, out);
            }
        };
        return Response.ok(file, "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"overzicht.csv\"").build();
    }

    private void requireAccess() {
        if (!AccessPolicy.may(current.require(), Action.VIEW_PORTFOLIO)) {
            throw new ForbiddenException();
        }
    }

    private static Map<String, String> parameters(UriInfo address) {
        return address.getQueryParameters().entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get(0)));
    }
}
