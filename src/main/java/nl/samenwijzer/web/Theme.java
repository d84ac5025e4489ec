package nl.samenwijzer.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;

/** Serves the folder of {@code samenwijzer.theme.dir} at {@code /thema/}. Refuses to start without {@code theme.css}. */
@ApplicationScoped
class Theme {

    static final String PATH = "/thema/";
    private static final String SHEET = "theme.css";

    private final ThemeSettings settings;

    Theme(ThemeSettings settings) {
        this.settings = settings;
    }

    void route(@Observes Router router) {
        settings.dir().ifPresent(dir -> {
            if (!Files.isReadable(dir.resolve(SHEET))) {
                throw new IllegalStateException("samenwijzer.theme.dir: no readable " + SHEET + " in " + dir);
            }
            StaticHandler files = StaticHandler
                    .create(FileSystemAccess.ROOT, dir.toAbsolutePath().normalize().toString()).setDirectoryListing(false)
                    .setIncludeHidden(false);
            router.route(PATH + "*").method(HttpMethod.GET).method(HttpMethod.HEAD).handler(request -> {
                request.addHeadersEndHandler(done -> cached(request.response()));
                files.handle(request);
            });
        });
    }

    /** What is not there yet may come: only files are kept by browsers. */
    private static void cached(HttpServerResponse answer) {
        if (answer.getStatusCode() < HttpResponseStatus.BAD_REQUEST.code()) {
            answer.putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=3600");
        }
    }

    /** Address of the style sheet, with its date so that a new one is fetched at once; empty without a theme. */
    Optional<String> sheet() {
        return settings.dir().map(dir -> PATH + SHEET + "?v=" + changed(dir.resolve(SHEET)));
    }

    String rootClass() {
        return settings.rootClass().orElse("");
    }

    private static long changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
