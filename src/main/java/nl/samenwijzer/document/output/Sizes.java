package nl.samenwijzer.document.output;

import java.util.List;

import nl.samenwijzer.document.model.DocumentModel;

/** Sizes that a style sheet has by name, because they depend on how a document opens. */
public final class Sizes {

    /** A size: its name, what it is in a report and what in a document that must be a page or two. */
    private record Size(String name, String report, String brief) {
    }

    private final List<Size> sizes;

    private Sizes(List<Size> sizes) {
        this.sizes = sizes;
    }

    /** One size per line: name, size in a report and size in a brief document, with spaces between them. */
    public static Sizes of(String lines) {
        return new Sizes(lines.lines().map(line -> line.strip().split(" +"))
                .map(parts -> new Size(parts[0], parts[1], parts[2])).toList());
    }

    /** The style sheet with {@code @name@} replaced by each size for a document of this shape. */
    public String in(String sheet, DocumentModel.Shape shape) {
        var filled = sheet;
        for (var size : sizes) {
            filled = filled.replace("@" + size.name() + "@",
                    shape == DocumentModel.Shape.REPORT ? size.report() : size.brief());
        }
        return filled;
    }
}
