package nl.samenwijzer.document.bundle;

import java.io.IOException;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import nl.samenwijzer.document.DocumentsBusy;

/** A bundle that cannot be made, to test what people then read. */
@Path("/failing-bundle/{fault}")
public class FailingBundle {

    static final UUID PLAN = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @GET
    public Response answer(@PathParam("fault") String fault) throws IOException {
        return BundleFaults.answer(PLAN, "alles.zip", () -> {
            throw switch (fault) {
                case "slow" -> new BundleTooSlow();
                case "nothing" -> new NothingPublic();
                default -> new DocumentsBusy();
            };
        });
    }
}
