package nl.samenwijzer.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/**
 * The formats of files that programs read or make, as JSON Schema.
 */
@Path("/api/v1/schemas")
class SchemasResource {

    private static final String PLAN_FILE = "schemas/plan-file.schema.json";

    @GET
    @Path("plan-file")
    @Produces("application/schema+json")
    public byte[] planFile() {
        try (InputStream file = SchemasResource.class.getClassLoader().getResourceAsStream(PLAN_FILE)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
