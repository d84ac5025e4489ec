package nl.samenwijzer.web.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Writes an error in the form that the address asks for: a problem below {@code /api}, a page elsewhere. */
@ApplicationScoped
class ErrorPages {

    private static final String API = "/api";

    private final ObjectMapper json;

    ErrorPages(ObjectMapper json) {
        this.json = json;
    }

    /** An error as it is sent. */
    record Sent(MediaType type, String body) {
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance error(int status, String title, String advice, String reference);

        static native TemplateInstance expired(ExpiredForm form);
    }

    /**
     * @param reference
     *        number under which the failure stands in the log, "" for none
     */
    Sent write(String path, int status, String reference) {
        ErrorText text = ErrorText.of(status);
        if (isApi(path)) {
            Problem problem = Problem.of(status, text.advice()).instance(path);
            return new Sent(Problem.MEDIA_TYPE, json(reference.isEmpty() ? problem : problem.with("reference", reference)));
        }
        return html(Templates.error(status, text.title(), text.advice(), reference));
    }

    /** Offers a form whose anti-forgery token had expired again, with everything that was filled in. */
    Sent expired(ExpiredForm form) {
        return html(Templates.expired(form));
    }

    static boolean isApi(String path) {
        return path.equals(API) || path.startsWith(API + "/");
    }

    private static Sent html(TemplateInstance page) {
        return new Sent(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"), page.render());
    }

    private String json(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
