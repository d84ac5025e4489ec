package nl.samenwijzer.document;

import static nl.samenwijzer.document.WordsOf.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.document.html.HtmlWriter;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.output.HouseStyle;

class HtmlWriterTest {

    @Test
    void html_anyModel_saysWhatTheModelSaysInItsOrder() throws IOException {
        for (var model : Stream
                .concat(List.of(Samples.rich(), Samples.empty(), Samples.brief(), Samples.hostile(9), Samples.changed(),
                        Samples.changedByStrangers()).stream(), Samples.examples())
                .toList()) {
            assertThat(words(WordsOf.html(html(model)))).isEqualTo(words(ExpectedText.of(model)));
        }
    }

    @Test
    void html_anyModel_needsNothingThatAStrictPolicyRefuses() throws IOException {
        for (var model : List.of(Samples.rich(), Samples.hostile(9), Samples.changedByStrangers())) {
            assertThat(text(model)).doesNotContain("<script").doesNotContain("<style").doesNotContainPattern("<[^>]* style=")
                    .doesNotContainPattern("<[^>]* on[a-z]+=").doesNotContain("src=\"data:")
                    .startsWith("<!DOCTYPE html><html lang=\"nl-NL\"");
        }
    }

    @Test
    void html_anyModel_conformsToTheStandard() throws Exception {
        assertThat(Conformity.ofHtml(List.of(Samples.rich(), Samples.empty(), Samples.brief(), Samples.hostile(9),
                Samples.changed(), Samples.changedByStrangers()))).isEmpty();
    }

    @Test
    void checker_pageWithFaults_namesThem() throws Exception {
        var page = "<!DOCTYPE html><html lang=\"nl\"><head><title>a</title></head><body><p><div>b</p></div></body></html>";

        assertThat(Checker.HTML.faults(List.of(page.getBytes(StandardCharsets.UTF_8)), "html"))
                .anyMatch(line -> line.contains("No “p” element in scope"));
    }

    @Test
    void html_pieces_areSemantic() throws IOException {
        assertThat(text(Samples.rich()))
                .contains("<link rel=\"stylesheet\" href=\"/document/document.css\"/>")
                .contains("<h1 class=\"title\">Participatieplan Riool en straat Berkenstraat</h1>")
                .contains("<p class=\"concept\">CONCEPT</p>")
                .contains("<h2 id=\"waarom\">1 Waarom dit plan</h2>")
                .contains("<a href=\"#vast\"><span>1.1 Wat al vaststaat</span></a>")
                .contains("<th scope=\"row\">Groep 60</th>")
                .contains("tabindex=\"0\" role=\"region\" aria-label=\"Tabel 1. ")
                .contains("role=\"img\" aria-label=\"Kaart met zes groepen")
                .contains("<p class=\"notice\"><strong>Nog niet ingevuld:</strong> dit hoort bij de fase Voorbereiding.</p>")
                .contains("Nieuwe alinea met &lt;b&gt;geen&lt;/b&gt; opmaak.");
    }

    private static String text(DocumentModel model) throws IOException {
        return new String(html(model), StandardCharsets.UTF_8);
    }

    static byte[] html(DocumentModel model) throws IOException {
        var out = new ByteArrayOutputStream();
        new HtmlWriter(HouseStyle.NEUTRAL, List.of("/document/document.css")).write(model, out);
        return out.toByteArray();
    }
}
