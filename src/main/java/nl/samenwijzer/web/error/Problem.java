package nl.samenwijzer.web.error;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What went wrong with a call, as {@code application/problem+json} (RFC 9457).
 *
 * @param instance the address that was called; null when not known
 * @param errors all that is wrong in what was sent, not only the first
 * @param extension further members, by name
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(URI type, String title, int status, String detail, URI instance, List<Fault> errors,
        @JsonAnyGetter Map<String, Object> extension) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Property of the request under which an unexpected failure leaves the reference that stands in the log. */
    public static final String REFERENCE = "samenwijzer.reference";

    public Problem {
        errors = List.copyOf(errors);
    }

    /** A problem of which no more is known than its kind. */
    public static Problem of(ProblemType type) {
        return of(type, List.of());
    }

    /** A problem with all that is wrong in what was sent. */
    public static Problem of(ProblemType type, List<Fault> errors) {
        return new Problem(type.uri(), type.title(), type.status(), type.detail(), null, errors, Map.of());
    }

    /** What fits an error of the framework: the kind follows from the status. */
    public static Problem of(int status) {
        ProblemType type = ProblemType.of(status);
        return new Problem(type.uri(), type.title(), status, type.detail(), null, List.of(), Map.of());
    }

    /** A failure of the application; the log has the same reference beside the cause. */
    public static Problem unexpected(String reference) {
        return of(ProblemType.UNEXPECTED).with("reference", reference);
    }

    /** The same problem with a detail of its own, in Dutch. */
    public Problem saying(String text) {
        return new Problem(type, title, status, text, instance, errors, extension);
    }

    /** The same problem at this address. */
    public Problem at(URI address) {
        return new Problem(type, title, status, detail, address, errors, extension);
    }

    /** The same problem with one more member; the value may be null. */
    public Problem with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(extension);
        more.put(name, value);
        return new Problem(type, title, status, detail, instance, errors, more);
    }
}
