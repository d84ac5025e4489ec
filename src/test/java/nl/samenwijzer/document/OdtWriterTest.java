package nl.samenwijzer.document;

import static nl.samenwijzer.document.WordsOf.parts;
import static nl.samenwijzer.document.WordsOf.words;
import static nl.samenwijzer.document.WordsOf.xml;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.odt.OdtWriter;
import nl.samenwijzer.document.output.HouseStyle;

class OdtWriterTest {

    static List<DocumentModel> models() {
        return List.of(Samples.rich(), Samples.empty(), Samples.brief(), Samples.hostile(9), Samples.changed(),
                Samples.changedByStrangers());
    }

    @Test
    void odt_anyModel_passesTheOdfValidator() throws Exception {
        assertThat(Conformity.ofOdt(models())).isEmpty();
    }

    @Test
    void validator_unknownElement_isRefused() throws Exception {
        var out = new ByteArrayOutputStream();
        var zip = new nl.samenwijzer.document.output.ZipParts(out);
        for (var part : parts(odt(Samples.rich())).entrySet()) {
            if (part.getKey().equals("mimetype")) {
                zip.stored("mimetype", new String(part.getValue(), StandardCharsets.US_ASCII));
            } else {
                zip.text(part.getKey(),
                        new String(part.getValue(), StandardCharsets.UTF_8).replace("text:line-break", "text:linebreak"));
            }
        }
        zip.finish();

        assertThat(Checker.ODF.faults(List.of(out.toByteArray()), "odt")).isNotEmpty();
    }

    @Test
    void odt_anyModel_saysWhatTheModelSaysInItsOrder() throws IOException {
        for (var model : Stream.concat(models().stream(), Samples.examples()).toList()) {
            assertThat(words(WordsOf.odt(odt(model)))).isEqualTo(words(ExpectedText.of(model)));
        }
    }

    @Test
    void odt_conceptModel_carriesTheMarkOnCoverAndPages() throws IOException {
        var parts = parts(odt(Samples.rich()));

        assertThat(WordsOf.odt(odt(Samples.rich()))).contains("\nCONCEPT\n");
        assertThat(xml(parts.get("styles.xml")).getElementsByTagNameNS("*", "header").item(0).getTextContent())
                .isEqualTo("CONCEPT · Participatieplan Riool en straat Berkenstraat");
    }

    @Test
    void odt_contents_referToThePageOfEachHeading() throws IOException {
        var content = xml(parts(odt(Samples.rich())).get("content.xml"));

        assertThat(WordsOf.count(content, "bookmark-ref", "bookmark-start", "table-header-rows", "desc"))
                .containsEntry("bookmark-ref", Samples.rich().contents().size())
                .containsEntry("bookmark-start", Samples.rich().headings().size())
                .containsEntry("table-header-rows", 3).containsEntry("desc", 1);
    }

    @Test
    void odt_sameModelTwice_isSameBytes() throws IOException {
        assertThat(odt(Samples.rich())).isEqualTo(odt(Samples.rich()));
    }

    static byte[] odt(DocumentModel model) throws IOException {
        var out = new ByteArrayOutputStream();
        new OdtWriter(HouseStyle.NEUTRAL).write(model, out);
        return out.toByteArray();
    }
}
