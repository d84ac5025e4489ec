package nl.samenwijzer.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF as screen readers read it: in the order of its structure tree. */
final class StructureText {

    private final Map<PDPage, Map<Integer, String>> contents = new HashMap<>();

    private final Map<COSDictionary, String> last = new LinkedHashMap<>();

    private StructureText() {
    }

    /** One line per marked piece of text: the path of structure types, then the text. Artifacts have no line. */
    static List<String> of(PDDocument document) throws IOException {
        var lines = new ArrayList<String>();
        read(document).visit(document.getDocumentCatalog().getStructureTreeRoot(), "", null, lines);
        return lines;
    }

    /** Per page the line of the last piece of text that stands on it. */
    static List<String> lastOfPages(PDDocument document) throws IOException {
        var text = read(document);
        text.visit(document.getDocumentCatalog().getStructureTreeRoot(), "", null, new ArrayList<>());
        return List.copyOf(text.last.values());
    }

    private static StructureText read(PDDocument document) throws IOException {
        var text = new StructureText();
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var pieces = new HashMap<Integer, String>();
            extractor.getMarkedContents().forEach(content -> collect(content, pieces));
            text.contents.put(page, pieces);
        }
        return text;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> pieces) {
        var text = new StringBuilder();
        for (var part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, pieces);
            }
        }
        pieces.merge(content.getMCID(), text.toString(), String::concat);
    }

    private void visit(PDStructureNode node, String path, PDPage page, List<String> lines) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                visit(element, path + "/" + element.getStructureType(), element.getPage() == null ? page : element.getPage(),
                        lines);
            } else if (kid instanceof PDMarkedContentReference reference) {
                lines.add(path + " "
                        + piece(reference.getPage() == null ? page : reference.getPage(), path, reference.getMCID()));
            } else if (kid instanceof Integer || kid instanceof COSInteger) {
                lines.add(path + " " + piece(page, path, kid instanceof COSInteger number ? number.intValue() : (Integer) kid));
            }
        }
    }

    private String piece(PDPage page, String path, int id) {
        var text = contents.getOrDefault(page, Map.of()).getOrDefault(id, "");
        if (page != null) {
            last.put(page.getCOSObject(), path + " " + text);
        }
        return text;
    }
}
