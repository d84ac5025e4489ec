package nl.samenwijzer.api.error;

import java.net.URI;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.ext.web.RoutingContext;
import nl.samenwijzer.web.error.Problem;
import nl.samenwijzer.web.error.ProblemType;

/**
 * A problem that arises before or beside the resources, written straight to the connection.
 */
record RawProblem(Problem problem) {

    static RawProblem of(ProblemType type) {
        return new RawProblem(Problem.of(type));
    }

    void send(RoutingContext context, ObjectMapper json) {
        if (context.response().headWritten()) {
            context.response().reset();
            return;
        }
        context.response().setStatusCode(problem.status()).putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(text(context, json));
    }

    private String text(RoutingContext context, ObjectMapper json) {
        try {
            return json.writeValueAsString(problem.at(address(context)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An address that is no URI is left out: it may hold anything. */
    private static URI address(RoutingContext context) {
        try {
            return URI.create(context.request().path());
        } catch (IllegalArgumentException notAUri) {
            return null;
        }
    }
}
