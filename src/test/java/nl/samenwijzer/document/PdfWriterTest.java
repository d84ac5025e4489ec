package nl.samenwijzer.document;

import static nl.samenwijzer.document.WordsOf.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.output.HouseStyle;
import nl.samenwijzer.document.pdf.PdfWriter;

class PdfWriterTest {

    private static final PdfWriter WRITER = new PdfWriter(HouseStyle.NEUTRAL);
    private static final Font FONT = font();

    @BeforeAll
    static void startValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<DocumentModel> models() {
        return List.of(Samples.rich(), Samples.empty(), Samples.brief(), Samples.hostile(9), Samples.changed(),
                Samples.changedByStrangers());
    }

    @ParameterizedTest
    @MethodSource("models")
    void pdf_anyModel_conformsToUa1And2a(DocumentModel model) throws Exception {
        var pdf = pdf(model);

        assertThat(failures(pdf, "ua1")).isEmpty();
        assertThat(failures(pdf, "2a")).isEmpty();
    }

    @Test
    void validator_fileWithoutLanguage_isRefused() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf(Samples.rich()))) {
            document.getDocumentCatalog().setLanguage(null);
            document.save(out);
        }

        assertThat(failures(out.toByteArray(), "ua1")).isNotEmpty();
    }

    @Test
    void pdf_tableOfContents_isReadWithItsPageNumbersInPlace() throws IOException {
        try (var document = Loader.loadPDF(pdf(Samples.rich()))) {
            var toc = StructureText.of(document).stream().filter(line -> line.contains("/TOC/")).toList();

            assertThat(toc).allMatch(line -> line.contains("/TOCI/"));
            assertThat(words(texts(toc))).containsExactly(words("""
                    1 Waarom dit plan 3 1.1 Wat al vaststaat 3 1.2 Vragen en antwoorden 3 1.2.1 Verkenning 3
                    2 Betrokkenen en belangen 4 2.1 Register 4 3 Lange woorden 9 A Bijlage: begrippen 10
                    """).toArray(String[]::new));
        }
    }

    @Test
    void pdf_structure_saysWhatTheModelSaysInItsOrder() throws IOException {
        for (var model : Stream.concat(models().stream(), Samples.examples()).toList()) {
            try (var document = Loader.loadPDF(pdf(model))) {
                var text = texts(StructureText.of(document).stream()
                        .filter(line -> !line.contains("/TOC/") && !line.contains("/Lbl")).toList())
                        .replaceFirst("Inhoudsopgave", "");

                assertThat(squeezed(text)).isEqualTo(squeezed(asDrawn(ExpectedText.of(model))));
            }
        }
    }

    @Test
    void pdf_tables_haveHeadersRowHeadersAndCaptionInside() throws IOException {
        try (var document = Loader.loadPDF(pdf(Samples.rich()))) {
            var lines = StructureText.of(document);

            assertThat(lines).anyMatch(line -> line.matches(".*/Table/Caption.* Tabel 1\\. Register van betrokkenen"));
            assertThat(lines).anyMatch(line -> line.matches(".*/Table/THead/TR/TH.* Groep"));
            assertThat(lines).anyMatch(line -> line.matches(".*/Table/TBody/TR/TH.* Groep 60"));
            assertThat(lines.stream().filter(line -> line.contains("/THead/") && line.endsWith(" Groep"))).hasSize(1);
        }
    }

    @Test
    void pdf_outlineAndMetadata_followTheModel() throws IOException {
        var model = Samples.rich();
        try (var document = Loader.loadPDF(pdf(model))) {
            var titles = new ArrayList<String>();
            outline(document.getDocumentCatalog().getDocumentOutline(), titles);

            assertThat(titles).isEqualTo(model.headings().stream().map(heading -> heading.label()).toList());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl-NL");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(model.title());
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Gemeente Voorbeeldstad");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-11-24T09:30:15Z");
        }
    }

    @Test
    void pdf_sameModelTwice_isSameBytes() throws IOException {
        assertThat(pdf(Samples.rich())).isEqualTo(pdf(Samples.rich()));
    }

    @Test
    void pdf_fourAtOnce_areSameBytes() throws Exception {
        var alone = pdf(Samples.rich());
        var workers = Executors.newFixedThreadPool(4);
        try {
            for (var made : workers.invokeAll(Collections.nCopies(12, () -> pdf(Samples.rich())))) {
                assertThat(made.get()).isEqualTo(alone);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    void pdf_backgroundsAndLines_areDescribedOnceOnAPage() throws IOException {
        try (var document = Loader.loadPDF(pdf(Samples.rich()))) {
            assertThat(document.getPages()).allSatisfy(page -> {
                var described = new ArrayList<String>();
                for (var name : page.getResources().getPropertiesNames()) {
                    described.add(page.getResources().getProperties(name).getCOSObject().getNameAsString(COSName.TYPE));
                }
                assertThat(described).hasSizeLessThanOrEqualTo(4).containsOnlyOnce("Layout").doesNotContain("Background");
            });
        }
    }

    private static Font font() {
        try (var in = PdfWriterTest.class.getResourceAsStream("/fonts/SourceSans3_400Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] pdf(DocumentModel model) throws IOException {
        var out = new ByteArrayOutputStream();
        WRITER.write(model, out);
        return out.toByteArray();
    }

    private static List<String> failures(byte[] pdf, String flavourId) throws Exception {
        var flavour = PDFAFlavour.byFlavourId(flavourId);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage()).distinct().toList();
        }
    }

    private static void outline(PDOutlineNode node, List<String> titles) {
        if (node != null) {
            for (var item : node.children()) {
                titles.add(item.getTitle());
                outline(item, titles);
            }
        }
    }

    private static String texts(List<String> lines) {
        return lines.stream().map(line -> line.substring(line.indexOf(' ') + 1)).collect(Collectors.joining(" "));
    }

    /** Only the letters: words break where lines do, and in some faces two kinds of hyphen are one glyph. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "").replace('\u2011', '-');
    }

    /** What the font draws; it has one glyph for both hyphens, and only one of them can be its meaning. */
    private static String asDrawn(String text) {
        var drawn = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u2011', '-').codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT && !(c >= 0xFE00 && c <= 0xFE0F))
                .forEach(c -> drawn.appendCodePoint(FONT.canDisplay(c) || Character.isSpaceChar(c) ? c : '□'));
        return drawn.toString();
    }
}
