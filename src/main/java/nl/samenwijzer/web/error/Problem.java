package nl.samenwijzer.web.error;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An error for programs, after RFC 9457. Title and detail are Dutch, {@code type} and the names of extension members are
 * English.
 *
 * @param type
 *        kind of error, {@code about:blank} when the status says it all
 * @param status
 *        HTTP status
 * @param instance
 *        this occurrence: the path, or the reference number of a failure; null for none
 * @param members
 *        extension members, written beside the others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, String instance,
        @JsonAnyGetter Map<String, Object> members) {

    /** Media type of the answer. */
    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");
    private static final String TYPES = "urn:samenwijzer:problem:";

    public Problem {
        members = new LinkedHashMap<>(members);
    }

    /** An error that the status explains, with its usual title and this detail. */
    public static Problem of(int status, String detail) {
        return new Problem("about:blank", ErrorText.of(status).title(), status, detail, null, Map.of());
    }

    /** An error of a kind of its own, for example {@code version-conflict}. */
    public static Problem of(String kind, int status, String title, String detail) {
        return new Problem(TYPES + kind, title, status, detail, null, Map.of());
    }

    public Problem instance(String occurrence) {
        return new Problem(type, title, status, detail, occurrence, members);
    }

    /** Adds an extension member; the value must be something Jackson can write. */
    public Problem with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(type, title, status, detail, instance, more);
    }

    public Response toResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
