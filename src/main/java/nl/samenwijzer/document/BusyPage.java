package nl.samenwijzer.document;

import java.util.UUID;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Says that a file can not be made right now, and how to try again. */
public final class BusyPage {

    private BusyPage() {
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance busy(String again, String back);
    }

    /** The answer instead of this file of the plan's documents, given as the last part of its address. */
    public static Response of(DocumentsBusy busy, UUID plan, String file) {
        var back = "/plannen/" + plan + "/documenten";
        return Response.status(Response.Status.SERVICE_UNAVAILABLE).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.RETRY_AFTER, busy.getResponse().getHeaderString(HttpHeaders.RETRY_AFTER))
                .entity(Templates.busy(back + "/" + file, back).render()).build();
    }
}
