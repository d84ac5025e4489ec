package nl.samenwijzer.web;

import java.util.concurrent.CompletionStage;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;

/**
 * Looks a name of a template up in the scopes around it: loop, let, tag, page. Qute itself asks each of its resolvers, one
 * for each class that the templates use, at each of these scopes before it comes to the next one. That was more than half
 * of the time of a step page.
 */
final class ScopedNames implements ValueResolver {

    private static final int BEFORE_ALL_OTHERS = 1_000;

    @Singleton
    static final class Registration {
        void add(@Observes EngineBuilder engine) {
            engine.addValueResolver(new ScopedNames());
        }
    }

    @Override
    public int getPriority() {
        return BEFORE_ALL_OTHERS;
    }

    @Override
    public boolean appliesTo(EvalContext context) {
        return context.getParams().isEmpty() && context.getBase() instanceof Mapper
                && context.resolutionContext().getData() == context.getBase();
    }

    /** The value of the innermost scope that knows the name; "not found" leaves it to the other resolvers. */
    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        ResolutionContext scope = context.resolutionContext();
        while (scope != null && scope.getData() instanceof Mapper names) {
            CompletionStage<Object> value = names.appliesTo(context.getName()) ? names.getAsync(context.getName())
                    : Results.notFound();
            if (!isNotFound(value)) {
                return value;
            }
            scope = scope.getParent();
        }
        return Results.notFound(context);
    }

    private static boolean isNotFound(CompletionStage<Object> value) {
        return value instanceof CompletedStage<Object> known && !known.isFailure() && Results.isNotFound(known.get());
    }
}
