package nl.samenwijzer.web;

import java.net.URI;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;

/** Tells requests of programs from those of people: programs get problem+json instead of pages. */
public final class Api {

    private static final String ROOT = "/api";

    private Api() {
    }

    /** True when the request is addressed to the API. */
    public static boolean covers(ContainerRequestContext request) {
        return covers(request.getUriInfo().getPath());
    }

    /** True when this path belongs to the API; with or without a slash in front. */
    public static boolean covers(String path) {
        String absolute = path.startsWith("/") ? path : "/" + path;
        return absolute.equals(ROOT) || absolute.startsWith(ROOT + "/");
    }

    /** The address that a request was sent to, without parameters, as problems name it. */
    public static URI address(UriInfo uri) {
        return URI.create(uri.getRequestUri().getRawPath());
    }
}
