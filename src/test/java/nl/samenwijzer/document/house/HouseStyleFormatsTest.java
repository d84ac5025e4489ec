package nl.samenwijzer.document.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.samenwijzer.document.Conformity;
import nl.samenwijzer.document.DocumentWriters;
import nl.samenwijzer.document.compose.Plans;
import nl.samenwijzer.document.model.DocumentModel;

/** A whole document in the house style of a municipality, in every format. */
class HouseStyleFormatsTest {

    @TempDir
    private static Path folder;
    private static DocumentWriters drawn;
    private static DocumentWriters dotted;
    private static DocumentModel report;
    private static DocumentModel letter;

    @BeforeAll
    static void readOnce() throws IOException {
        drawn = writers(Logos.svg(folder, Logos.SVG));
        dotted = writers(Files.write(folder.resolve("logo.png"), Logos.png(400, 120, BufferedImage.TYPE_INT_ARGB)));
        var state = Plans.example(Plans.examples().get(0));
        var documents = state.guide().documents().documents();
        report = Plans.compose(state, state.guide().about().adoption().document(),
                Plans.document(state.guide(), state.guide().about().adoption().document()).editions().get(0));
        var brief = documents.stream().filter(one -> !one.template().isEmpty() && one.forEach() == null).findFirst()
                .orElseThrow();
        letter = Plans.compose(state, brief.id(), brief.editions().get(0));
        // From here on nothing may be read.
        Files.delete(folder.resolve("logo.svg"));
        Files.delete(folder.resolve("logo.png"));
        for (var face : folder.resolve("letters").toFile().listFiles()) {
            Files.delete(face.toPath());
        }
    }

    private static DocumentWriters writers(Path logo) throws IOException {
        return new DocumentWriters(HouseStyleReader.read(new Settings(Optional.of(logo), Optional.of("#006633"),
                Optional.of("#e17000"), Optional.of(Letters.folder(folder.resolve("letters"))),
                Optional.of("Plein 1, 1234 AB Dorp"))), "/document/document.css");
    }

    @Test
    void pdf_conformsToUa1And2a() throws Exception {
        assertThat(Conformity.ofPdf(drawn, report)).isEmpty();
        assertThat(Conformity.ofPdf(drawn, letter)).isEmpty();
        assertThat(Conformity.ofPdf(dotted, letter)).isEmpty();
    }

    @Test
    void odtAndDocx_conformToTheirStandards() throws Exception {
        assertThat(Conformity.ofOdt(drawn, List.of(report, letter))).isEmpty();
        assertThat(Conformity.ofOdt(dotted, List.of(letter))).isEmpty();
        assertThat(Conformity.ofDocx(drawn, report)).isEmpty();
        assertThat(Conformity.ofDocx(dotted, letter)).isEmpty();
    }

    @Test
    void pdf_hasTheLetterInsideTheLogoWithItsTextAndTheAddressOnEachPage() throws IOException {
        try (var document = Loader.loadPDF(Conformity.file(drawn, report, "pdf"))) {
            var fonts = new TreeSet<String>();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            assertThat(fonts).anyMatch(name -> name.startsWith("SourceSans3-Bold"));
            var text = new PDFTextStripper();
            text.setStartPage(2);
            assertThat(text.getText(document).split("Plein 1, 1234 AB Dorp", -1)).hasSize(document.getNumberOfPages());
        }
    }

    @Test
    void docxAndOdt_nameTheLetterAndHoldTheLogoInBothKinds() throws IOException {
        var docx = parts(Conformity.file(drawn, report, "docx"));
        assertThat(docx.get("word/document.xml")).contains("descr=\"Logo van Gemeente Voorbeeldstad\"");
        assertThat(docx.get("word/styles.xml")).contains("w:ascii=\"" + Letters.FAMILY + "\"", "w:fill=\"006633\"",
                "w:color=\"e17000\"").doesNotContain("@");
        assertThat(docx.get("word/footer.xml")).contains("Plein 1, 1234 AB Dorp");
        assertThat(docx).containsKeys("word/media/logo.svg", "word/media/logo.png");

        var odt = parts(Conformity.file(drawn, report, "odt"));
        assertThat(odt.get("content.xml")).contains("Pictures/logo.svg", "<svg:title>Logo van Gemeente Voorbeeldstad");
        assertThat(odt.get("styles.xml")).contains("svg:font-family=\"'" + Letters.FAMILY + "', Arial\"", "#006633", "#e17000",
                "Plein 1, 1234 AB Dorp").doesNotContain("@");
        assertThat(odt).containsKeys("Pictures/logo.svg", "Pictures/logo.png");
        assertThat(parts(Conformity.file(dotted, letter, "odt"))).containsKey("Pictures/logo.png")
                .doesNotContainKey("Pictures/logo.svg");
    }

    @Test
    void html_holdsTheLogoInsideThePage() throws IOException {
        assertThat(new String(Conformity.file(drawn, letter, "html"), StandardCharsets.UTF_8))
                .contains("<p class=\"logo\"><img alt=\"Logo van Gemeente Voorbeeldstad\" src=\"data:image/svg+xml;base64,");
        assertThat(new String(Conformity.file(dotted, letter, "html"), StandardCharsets.UTF_8))
                .contains("src=\"data:image/png;base64,");
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
