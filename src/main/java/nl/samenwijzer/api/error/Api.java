package nl.samenwijzer.api.error;

import java.net.URI;

import jakarta.ws.rs.core.UriInfo;

/**
 * Which addresses belong to the API.
 */
final class Api {

    private static final String ROOT = "/api";

    private Api() {
    }

    static boolean has(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    static URI address(UriInfo uri) {
        return URI.create(uri.getRequestUri().getRawPath());
    }
}
