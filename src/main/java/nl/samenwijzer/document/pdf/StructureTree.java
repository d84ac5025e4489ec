package nl.samenwijzer.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Repairs of the renderer's structure tree, after ISO 32000-1, 14.8.4: a caption stands inside its table, there is no empty
 * table foot, a repeated table head is read once, and the list of contents is tagged as such.
 */
final class StructureTree {

    private final RepeatedHeads heads = new RepeatedHeads();

    private StructureTree() {
    }

    static void tidy(PDDocument document) throws IOException {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            var tree = new StructureTree();
            tree.visit(root);
            tree.heads.markAsArtifacts(document);
        }
    }

    private void visit(PDStructureNode node) {
        PDStructureElement previous = null;
        for (var kid : elements(node)) {
            if (is(kid, "Caption") && previous != null && is(previous, "Table")) {
                moveInto(previous, kid, node);
            } else if (is(kid, "TFoot") && kid.getKids().isEmpty()) {
                node.removeKid(kid);
            } else {
                if (isContents(kid)) {
                    tagContents(kid);
                } else if (is(kid, "TH")) {
                    heads.once(kid);
                }
                visit(kid);
            }
            previous = kid;
        }
    }

    private static void moveInto(PDStructureElement table, PDStructureElement caption, PDStructureNode from) {
        from.removeKid(caption);
        table.insertBefore(caption, table.getKids().get(0));
        caption.setParent(table);
    }

    /** The only lists without markers are lists of contents. */
    private static boolean isContents(PDStructureElement element) {
        return is(element, "L") && element.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary attributes
                && "None".equals(attributes.getNameAsString("ListNumbering"));
    }

    private static void tagContents(PDStructureElement list) {
        list.setStructureType("TOC");
        list.getCOSObject().removeItem(COSName.A);
        for (var item : elements(list)) {
            item.setStructureType("TOCI");
            for (var body : elements(item)) {
                if (is(body, "LBody")) {
                    body.setStructureType("NonStruct");
                    elements(body).stream().filter(link -> is(link, "Link")).forEach(StructureTree::tagInline);
                }
            }
        }
    }

    /** Label and page number are laid out as table cells, but are pieces of one line. */
    private static void tagInline(PDStructureElement element) {
        for (var kid : elements(element)) {
            if (is(kid, "Div")) {
                kid.setStructureType("Span");
            }
            tagInline(kid);
        }
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        var elements = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static boolean is(PDStructureElement element, String type) {
        return type.equals(element.getStructureType());
    }
}
