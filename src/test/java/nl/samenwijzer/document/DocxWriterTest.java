package nl.samenwijzer.document;

import static nl.samenwijzer.document.WordsOf.parts;
import static nl.samenwijzer.document.WordsOf.words;
import static nl.samenwijzer.document.WordsOf.xml;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import nl.samenwijzer.document.docx.DocxWriter;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.output.HouseStyle;

class DocxWriterTest {

    static List<DocumentModel> models() {
        return List.of(Samples.rich(), Samples.empty(), Samples.brief(), Samples.hostile(9), Samples.changed(),
                Samples.changedByStrangers());
    }

    @ParameterizedTest
    @MethodSource("models")
    void docx_anyModel_isValidAgainstTheOoxmlSchemas(DocumentModel model) throws Exception {
        assertThat(Conformity.ofDocx(model)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void docx_anyModel_isAConsistentPackage(DocumentModel model) throws IOException {
        var parts = parts(docx(model));

        assertThat(brokenTargets(parts)).isEmpty();
        assertThat(partsWithoutContentType(parts)).isEmpty();
        assertThat(unknownIds(parts)).isEmpty();
    }

    @Test
    void docx_anyModel_saysWhatTheModelSaysInItsOrder() throws IOException {
        for (var model : Stream.concat(models().stream(), Samples.examples()).toList()) {
            assertThat(words(WordsOf.docx(docx(model)))).isEqualTo(words(ExpectedText.of(model, true)));
        }
    }

    @Test
    void docx_styleNames_allExist() throws IOException {
        var parts = parts(docx(Samples.rich()));
        var known = new HashSet<String>();
        elements(parts.get("word/styles.xml"), "style").forEach(style -> known.add(value(style, "styleId")));

        for (var name : List.of("pStyle", "rStyle", "tblStyle")) {
            assertThat(elements(parts.get("word/document.xml"), name)).isNotEmpty()
                    .allMatch(use -> known.contains(value(use, "val")));
        }
    }

    @Test
    void docx_contents_linkToBookmarksWithoutPageNumbers() throws IOException {
        var document = parts(docx(Samples.rich())).get("word/document.xml");
        var bookmarks = elements(document, "bookmarkStart").stream().map(mark -> value(mark, "name")).toList();
        var anchors = elements(document, "hyperlink").stream().map(link -> value(link, "anchor"))
                .filter(anchor -> !anchor.isEmpty()).toList();

        assertThat(bookmarks).doesNotHaveDuplicates().allMatch(name -> name.length() <= 40).containsAll(anchors);
        assertThat(anchors).hasSize(Samples.rich().contents().size());
        assertThat(elements(document, "instrText")).noneMatch(field -> field.getTextContent().contains("PAGEREF"));
    }

    @Test
    void docx_tablesAndFigure_areAccessible() throws IOException {
        var document = parts(docx(Samples.rich())).get("word/document.xml");

        assertThat(elements(document, "tblHeader")).hasSize(3);
        assertThat(elements(document, "tblCaption").get(0)).satisfies(
                caption -> assertThat(value(caption, "val")).isEqualTo("Register van betrokkenen"));
        assertThat(elements(document, "docPr").get(0).getAttribute("descr")).startsWith("Kaart met zes groepen");
    }

    @Test
    void docx_conceptModel_carriesTheMarkOnCoverAndPages() throws IOException {
        var parts = parts(docx(Samples.rich()));

        assertThat(WordsOf.docx(docx(Samples.rich()))).contains("\nCONCEPT\n");
        assertThat(xml(parts.get("word/header.xml")).getDocumentElement().getTextContent())
                .isEqualTo("CONCEPT · Participatieplan Riool en straat Berkenstraat");
    }

    @Test
    void docx_sameModelTwice_isSameBytes() throws IOException {
        assertThat(docx(Samples.rich())).isEqualTo(docx(Samples.rich()));
    }

    static byte[] docx(DocumentModel model) throws IOException {
        var out = new ByteArrayOutputStream();
        new DocxWriter(HouseStyle.NEUTRAL).write(model, out);
        return out.toByteArray();
    }

    private static List<String> brokenTargets(Map<String, byte[]> parts) {
        var broken = new ArrayList<String>();
        for (var part : parts.entrySet()) {
            if (part.getKey().endsWith(".rels")) {
                var folder = URI.create("/" + part.getKey().replaceFirst("_rels/[^/]*$", ""));
                for (var relation : elements(part.getValue(), "Relationship")) {
                    var target = folder.resolve(relation.getAttribute("Target")).getPath();
                    if (!relation.getAttribute("TargetMode").equals("External") && !parts.containsKey(target.substring(1))) {
                        broken.add(target);
                    }
                }
            }
        }
        return broken;
    }

    private static List<String> partsWithoutContentType(Map<String, byte[]> parts) {
        var types = parts.get("[Content_Types].xml");
        var extensions = elements(types, "Default").stream().map(type -> type.getAttribute("Extension")).toList();
        var names = elements(types, "Override").stream().map(type -> type.getAttribute("PartName")).toList();
        return parts.keySet().stream().filter(name -> !name.equals("[Content_Types].xml") && !names.contains("/" + name)
                && !extensions.contains(name.substring(name.lastIndexOf('.') + 1))).toList();
    }

    /** Relationship ids that the body uses and its relationships do not know. */
    private static List<String> unknownIds(Map<String, byte[]> parts) {
        var known = elements(parts.get("word/_rels/document.xml.rels"), "Relationship").stream()
                .map(relation -> relation.getAttribute("Id")).toList();
        var used = new ArrayList<String>();
        for (var element : elements(parts.get("word/document.xml"), "*")) {
            for (var name : List.of("id", "embed")) {
                used.add(element.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", name));
            }
        }
        return used.stream().filter(id -> !id.isEmpty() && !known.contains(id)).toList();
    }

    private static List<Element> elements(byte[] part, String localName) {
        var nodes = xml(part).getElementsByTagNameNS("*", localName);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String value(Element element, String name) {
        return element.getAttributeNS("http://schemas.openxmlformats.org/wordprocessingml/2006/main", name);
    }
}
