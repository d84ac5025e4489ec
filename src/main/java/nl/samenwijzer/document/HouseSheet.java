package nl.samenwijzer.document;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import nl.samenwijzer.document.output.HouseStyle;

/** The house style of documents in the browser; a page of ours has no style inside. */
@Path(HouseSheet.ADDRESS)
public class HouseSheet {

    public static final String ADDRESS = "/document/huisstijl.css";

    private final String css;

    HouseSheet(HouseStyle style) {
        css = css(style);
    }

    /** Names and colours are of a form that ends no rule: {@code Typeface}, {@code Colour}. */
    public static String css(HouseStyle style) {
        return """
                .document {
                  --accent: %s;
                  --line: %s;
                  font-family: "%s", Arial, sans-serif;
                }
                """.formatted(style.accent().hex(), style.line().hex(), style.typeface().family());
    }

    @GET
    public Response sheet() {
        return Response.ok(css, "text/css;charset=UTF-8").build();
    }
}
