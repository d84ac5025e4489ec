package nl.samenwijzer.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Table heads that the renderer repeats on each page are real content only once: the tree has one header cell, holding its
 * text as often as there are pages, and screen readers would read it as often. The repeats become artifacts
 * (ISO 32000-1, 14.8.2.2).
 */
final class RepeatedHeads {

    /** How the renderer ends the line that begins content in the tree. Reading every token takes ten times as long. */
    private static final String MARKED = " <</MCID %d>> BDC\n";
    private static final String ARTIFACT = "/Artifact BMC\n";

    private final Map<COSDictionary, SortedSet<Integer>> repeats = new HashMap<>();

    /** Takes all but the first page's content out of this header cell. */
    void once(PDStructureElement cell) {
        var pieces = new ArrayList<Piece>();
        collect(cell, null, pieces);
        for (var piece : pieces) {
            if (piece.page() != pieces.get(0).page()) {
                ((COSArray) piece.kids()).removeObject(piece.kid());
                repeats.computeIfAbsent(piece.page(), page -> new TreeSet<>()).add(piece.id());
            }
        }
    }

    /**
     * @param kids the array of kids that holds it
     * @param kid the number or the reference that it is in that array
     */
    private record Piece(COSBase kids, COSBase kid, COSDictionary page, int id) {
    }

    private static void collect(PDStructureNode node, COSDictionary around, List<Piece> pieces) {
        var element = node.getCOSObject();
        var page = element.getCOSDictionary(COSName.PG) == null ? around : element.getCOSDictionary(COSName.PG);
        var kids = element.getDictionaryObject(COSName.K);
        for (var kid : kids instanceof COSArray array ? array.toList() : kids == null ? List.<COSBase> of() : List.of(kids)) {
            var value = kid instanceof COSObject reference ? reference.getObject() : kid;
            if (value instanceof COSInteger id) {
                pieces.add(new Piece(kids, kid, page, id.intValue()));
            } else if (value instanceof COSDictionary inner && inner.containsKey(COSName.MCID)) {
                var own = inner.getCOSDictionary(COSName.PG);
                pieces.add(new Piece(kids, kid, own == null ? page : own, inner.getInt(COSName.MCID)));
            } else if (value instanceof COSDictionary inner) {
                collect(new PDStructureElement(inner), page, pieces);
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

    private static void rewrite(PDDocument document, PDPage page, SortedSet<Integer> ids) throws IOException {
        var written = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        var rewritten = new StringBuilder(written.length());
        int from = 0;
        for (int id : ids) {
            var mark = MARKED.formatted(id);
            int end = written.indexOf(mark, from);
            int start = written.lastIndexOf('\n', end) + 1;
            if (end < 0 || written.charAt(start) != '/') {
                throw new IllegalStateException("the renderer marks content in another way than" + mark);
            }
            rewritten.append(written, from, start).append(ARTIFACT);
            from = end + mark.length();
        }
        rewritten.append(written, from, written.length());
        var content = new PDStream(document);
        try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(rewritten.toString().getBytes(StandardCharsets.ISO_8859_1));
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
