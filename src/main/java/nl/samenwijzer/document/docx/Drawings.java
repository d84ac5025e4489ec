package nl.samenwijzer.document.docx;

import static nl.samenwijzer.document.output.Xml.at;

import java.util.List;

import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.output.Logo;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.document.output.Xml;

/** Writes figures: a PNG for every Word, with the SVG beside it for those that know it. */
final class Drawings {

    /** English metric units in a millimetre. */
    private static final long MM = 36_000;
    /** In millimetres the width of the text, and what fits above a caption. */
    private static final double WIDTH = 163;
    private static final double HIGHEST = 215;
    private static final int LOGO = 1_000_000;
    private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private final Xml xml;
    private final Relations relations;

    Drawings(Xml xml, Relations relations) {
        this.xml = xml;
        this.relations = relations;
    }

    void write(Figure figure, int number) {
        double height = Math.min(HIGHEST, WIDTH * figure.ratio());
        double width = Math.min(WIDTH, height / figure.ratio());
        picture(number, Words.of("figure") + " " + number, figure.alt(), width, height,
                List.of("figuur" + number + ".svg", "figuur" + number + ".png"));
    }

    /** There is one logo, before all figures; drawings count from 1 and its number must be that of none. */
    void write(Logo logo, Logo.Size size, String alt) {
        picture(LOGO, "Logo", alt, size.width(), size.height(),
                logo.files().stream().map(file -> "logo." + file.extension()).toList());
    }

    /** @param files that for every Word last, what is before it is for those that know it */
    private void picture(int number, String name, String alt, double widthMm, double heightMm, List<String> files) {
        long width = Math.round(widthMm * MM);
        long height = Math.round(heightMm * MM);
        var png = relations.part("image", "media/" + files.get(files.size() - 1));
        var svg = files.size() > 1 ? relations.part("image", "media/" + files.get(0)) : null;
        xml.in("w:r", () -> xml.in("w:drawing", () -> xml.in("wp:inline", at("distT", 0, "distB", 0, "distL", 0, "distR", 0),
                () -> {
                    xml.element("wp:extent", "cx", width, "cy", height);
                    xml.element("wp:docPr", "id", number, "name", name, "descr", alt);
                    xml.in("a:graphic", () -> xml.in("a:graphicData", at("uri", Namespaces.PIC), () -> xml.in("pic:pic",
                            () -> {
                                xml.in("pic:nvPicPr", () -> xml.element("pic:cNvPr", "id", number, "name", name, "descr", alt)
                                        .element("pic:cNvPicPr"));
                                fill(png, svg);
                                shape(width, height);
                            })));
                })));
    }

    private void fill(String png, String svg) {
        xml.in("pic:blipFill", () -> {
            xml.in("a:blip", at("r:embed", png), () -> {
                if (svg != null) {
                    xml.in("a:extLst", () -> xml.in("a:ext", at("uri", SVG_EXTENSION),
                            () -> xml.element("asvg:svgBlip", "xmlns:asvg", Namespaces.SVG, "r:embed", svg)));
                }
            });
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
