package nl.samenwijzer.document.bundle;

import java.io.IOException;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.document.BusyPage;
import nl.samenwijzer.document.DocumentsBusy;

/** What people read when there is no bundle for them. */
public final class BundleFaults {

    private BundleFaults() {
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance fault(String title, String text, String back);
    }

    /** The bundle, or a page that says why there is none; {@code file} is the last part of its address. */
    public static Response answer(UUID plan, String file, Supplier<Bundle> making) throws IOException {
        try {
            return making.get().response();
        } catch (DocumentsBusy busy) {
            return BusyPage.of(busy, plan, file);
        } catch (BundleTooSlow slow) {
            return page(503, "Dit bestand maken duurt te lang",
                    "Er zijn te veel documenten voor één bestand. Er is niets gedownload. Download de documenten die je nodig"
                            + " hebt één voor één. Of probeer het later nog eens.",
                    plan);
        } catch (NothingPublic nothing) {
            return page(409, "Er is nog niets openbaar",
                    "Dit plan heeft geen document in een openbare versie. Download een ander document, of vraag aan de"
                            + " projectleider wat openbaar wordt.",
                    plan);
        }
    }

    private static Response page(int status, String title, String text, UUID plan) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.fault(title, text, "/plannen/" + plan + "/documenten").render()).build();
    }
}
