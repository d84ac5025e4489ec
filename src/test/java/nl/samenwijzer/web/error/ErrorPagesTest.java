package nl.samenwijzer.web.error;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.Visitor;

@QuarkusTest
class ErrorPagesTest {

    @Test
    void page_addressThatNothingServes_isA404InDutch() {
        Visitor.signedInAs("gmt").get("/bestaat/niet").then().statusCode(404).contentType(containsString("text/html"))
                .body(containsString("Deze pagina is er niet"), containsString("lang=\"nl\""));
    }

    @Test
    void page_formWithoutToken_saysHowToSaveTheText() {
        Visitor.signedInAs("gmt").request().formParam("x", "y").post("/uitloggen").then().statusCode(400)
                .body(containsString("wat je typte staat er dan nog"));
    }

    @Test
    void page_everyAnswer_hasTheHeadersThatKeepStrangersOut() {
        for (String path : List.of("/inloggen", "/bestaat/niet")) {
            Visitor.signedInAs("gmt").get(path).then()
                    .header("Content-Security-Policy", containsString("default-src 'self'"))
                    .header("Content-Security-Policy", not(containsString("unsafe")))
                    .header("X-Content-Type-Options", equalTo("nosniff")).header("X-Frame-Options", equalTo("DENY"))
                    .header("Referrer-Policy", equalTo("same-origin")).header("Cache-Control", equalTo("no-store"));
        }
    }

    @Test
    void styleSheet_nameCarriesItsHash_mayBeKeptForEver() {
        String page = Visitor.signedInAs("gmt").get("/inloggen").asString();
        String style = page.replaceFirst("(?s).*href=\"(/style/[^\"]+\\.css)\".*", "$1");

        Visitor.signedInAs("gmt").get(style).then().statusCode(200).header("Cache-Control", containsString("immutable"));
    }
}
