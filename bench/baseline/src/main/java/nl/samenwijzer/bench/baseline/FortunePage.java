package nl.samenwijzer.bench.baseline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The Fortunes page: all rows and one made for this request, sorted by message, escaped, as a whole HTML page. */
@Path("/fortunes")
public class FortunePage {

    private final FortuneRepository fortunes;

    FortunePage(FortuneRepository fortunes) {
        this.fortunes = fortunes;
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Blocking
    public TemplateInstance show() {
        List<Fortune> shown = new ArrayList<>(fortunes.listAll());
        shown.add(new Fortune(0, "Additional fortune added at request time."));
        shown.sort(Comparator.comparing(fortune -> fortune.message));
        return Templates.show(shown);
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(List<Fortune> fortunes);
    }
}
