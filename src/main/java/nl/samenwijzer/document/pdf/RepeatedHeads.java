package nl.samenwijzer.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Table heads that the renderer repeats on each page are real content only once: the tree has one header cell, holding its
 * text as often as there are pages, and screen readers would read it as often. The repeats become artifacts
 * (ISO 32000-1, 14.8.2.2).
 */
final class RepeatedHeads {

    private final Map<COSDictionary, Set<Integer>> repeats = new HashMap<>();

    /** Takes all but the first page's content out of this header cell. */
    void once(PDStructureElement cell) {
        COSDictionary first = null;
        for (var kid : List.copyOf(cell.getKids())) {
            if (kid instanceof PDStructureElement piece) {
                var pieces = new ArrayList<PDMarkedContentReference>();
                references(piece, null, pieces);
                var page = pieces.isEmpty() ? null : pieces.get(0).getPage().getCOSObject();
                first = first == null ? page : first;
                if (page != null && page != first) {
                    cell.removeKid(piece);
                    pieces.forEach(each -> repeats.computeIfAbsent(each.getPage().getCOSObject(), p -> new HashSet<>())
                            .add(each.getMCID()));
                }
            }
        }
    }

    private static void references(PDStructureNode node, PDPage around, List<PDMarkedContentReference> found) {
        var page = node instanceof PDStructureElement element && element.getPage() != null ? element.getPage() : around;
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureNode inner) {
                references(inner, page, found);
            } else if (kid instanceof PDMarkedContentReference reference) {
                found.add(reference);
            } else if (kid instanceof Integer id && page != null) {
                var reference = new PDMarkedContentReference();
                reference.setPage(page);
                reference.setMCID(id);
                found.add(reference);
            }
        }
    }

    /** Marks what was taken out as artifact in the content of its page, and out of the tree of parents. */
    void markAsArtifacts(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            var ids = repeats.get(page.getCOSObject());
            if (ids != null) {
                rewrite(document, page, ids);
                forget(document, page, ids);
            }
        }
    }

    private static void rewrite(PDDocument document, PDPage page, Set<Integer> ids) throws IOException {
        var tokens = new ArrayList<>();
        for (var token : new PDFStreamParser(page).parse()) {
            int last = tokens.size() - 1;
            if (token instanceof Operator operator && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && tokens.get(last) instanceof COSDictionary properties && ids.contains(properties.getInt(COSName.MCID))) {
                tokens.set(last - 1, COSName.ARTIFACT);
                tokens.set(last, Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
            } else {
                tokens.add(token);
            }
        }
        var content = new PDStream(document);
        try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(content);
    }

    private static void forget(PDDocument document, PDPage page, Set<Integer> ids) {
        var tree = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject()
                .getCOSDictionary(COSName.PARENT_TREE);
        var numbers = tree == null ? null : tree.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            if (numbers.getInt(i) == page.getStructParents() && numbers.getObject(i + 1) instanceof COSArray parents) {
                ids.stream().filter(id -> id < parents.size()).forEach(id -> parents.set(id, COSNull.NULL));
            }
        }
    }
}
