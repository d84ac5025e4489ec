package nl.samenwijzer.document.bundle;

import java.io.IOException;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import nl.samenwijzer.document.Rendered;
import nl.samenwijzer.web.DownloadName;

/** Many documents in one file that is whole. */
public record Bundle(DownloadName name, Spool file) {

    private static final String TYPE = "application/zip";

    /** The answer that sends the file and then lets it go. */
    public Response response() throws IOException {
        StreamingOutput sending = out -> {
            try (file) {
                file.copyTo(out);
            }
        };
        return Response.ok(sending, TYPE).header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.disposition(true)).header(Rendered.DIGEST, file.digest())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }
}
