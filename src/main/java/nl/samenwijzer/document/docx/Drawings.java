package nl.samenwijzer.document.docx;

import static nl.samenwijzer.document.output.Xml.at;

import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.document.output.Xml;

/** Writes figures: a PNG for every Word, with the SVG beside it for those that know it. */
final class Drawings {

    /** English metric units, 36000 a millimetre: the width of the text, and what fits above a caption. */
    private static final long WIDTH = 163 * 36_000L;
    private static final long HIGHEST = 190 * 36_000L;
    private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private final Xml xml;
    private final Relations relations;

    Drawings(Xml xml, Relations relations) {
        this.xml = xml;
        this.relations = relations;
    }

    void write(Figure figure, int number) {
        long height = Math.min(HIGHEST, Math.round(WIDTH * figure.ratio()));
        long width = Math.min(WIDTH, Math.round(height / figure.ratio()));
        var name = Words.of("figure") + " " + number;
        var picture = "media/figuur" + number;
        xml.in("w:r", () -> xml.in("w:drawing", () -> xml.in("wp:inline", at("distT", 0, "distB", 0, "distL", 0, "distR", 0),
                () -> {
                    xml.element("wp:extent", "cx", width, "cy", height);
                    xml.element("wp:docPr", "id", number, "name", name, "descr", figure.alt());
                    xml.in("a:graphic", () -> xml.in("a:graphicData", at("uri", Namespaces.PIC), () -> xml.in("pic:pic",
                            () -> {
                                xml.in("pic:nvPicPr", () -> xml
                                        .element("pic:cNvPr", "id", number, "name", name, "descr", figure.alt())
                                        .element("pic:cNvPicPr"));
                                fill(relations.part("image", picture + ".png"), relations.part("image", picture + ".svg"));
                                shape(width, height);
                            })));
                })));
    }

    private void fill(String png, String svg) {
        xml.in("pic:blipFill", () -> {
            xml.in("a:blip", at("r:embed", png), () -> xml.in("a:extLst", () -> xml.in("a:ext", at("uri", SVG_EXTENSION),
                    () -> xml.element("asvg:svgBlip", "xmlns:asvg", Namespaces.SVG, "r:embed", svg))));
            xml.in("a:stretch", () -> xml.element("a:fillRect"));
        });
    }

    private void shape(long width, long height) {
        xml.in("pic:spPr", () -> {
            xml.in("a:xfrm", () -> xml.element("a:off", "x", 0, "y", 0).element("a:ext", "cx", width, "cy", height));
            xml.in("a:prstGeom", at("prst", "rect"), () -> xml.element("a:avLst"));
        });
    }
}
