package nl.samenwijzer.document.odt;

import static nl.samenwijzer.document.output.Xml.at;

import java.util.List;

import nl.samenwijzer.document.model.Block.Heading;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.output.Cover;
import nl.samenwijzer.document.output.HouseStyle;
import nl.samenwijzer.document.output.Logo;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.document.output.Xml;

/** Writes the content part: cover, table of contents and blocks. */
final class ContentPart {

    private final DocumentModel model;
    private final Cover cover;
    private final HouseStyle style;
    private final Xml xml;

    ContentPart(DocumentModel model, Cover cover, HouseStyle style, Xml xml) {
        this.style = style;
        this.model = model;
        this.cover = cover;
        this.xml = xml;
    }

    void write() {
        xml.in("office:document-content", Namespaces.ALL, () -> {
            xml.in("office:automatic-styles", () -> new AutomaticStyles(xml, style).write(model));
            xml.in("office:body", () -> xml.in("office:text", this::text));
        });
    }

    private void text() {
        xml.in("text:sequence-decls", () -> {
            for (var kind : List.of("table", "figure")) {
                xml.element("text:sequence-decl", "text:display-outline-level", 0, "text:name", Words.of(kind));
            }
        });
        boolean report = model.shape() == DocumentModel.Shape.REPORT;
        boolean named = !cover.organisation().isBlank();
        style.logo().ifPresent(logo -> logo(logo, report));
        line(opening("Organisation", style.logo().isEmpty()), cover.organisation());
        line(opening("Title", style.logo().isEmpty() && !named), cover.title());
        line("Subtitle", cover.subtitle());
        line("Concept", cover.concept());
        cover.details().forEach(detail -> line("Detail", detail));
        if (!model.contents().isEmpty()) {
            contents(model.contents());
        }
        var blocks = new Blocks(xml, report);
        model.blocks().forEach(block -> block.accept(blocks));
    }

    private static String opening(String style, boolean first) {
        return first ? AutomaticStyles.firstPage(style) : style;
    }

    private void logo(Logo logo, boolean report) {
        var size = logo.size(report);
        xml.in("text:p", at("text:style-name", AutomaticStyles.firstPage("Logo")), () -> xml.in("draw:frame",
                at("draw:style-name", "Picture", "draw:name", "Logo", "text:anchor-type", "as-char", "svg:width",
                        Pictures.mm(size.width()), "svg:height", Pictures.mm(size.height())),
                () -> {
                    logo.files().forEach(file -> Pictures.image(xml, "logo." + file.extension()));
                    xml.text("svg:title", Logo.alt(cover.organisation()));
                }));
    }

    private void line(String style, String text) {
        if (!text.isBlank()) {
            xml.text("text:p", text, "text:style-name", style);
        }
    }

    private void contents(List<Heading> headings) {
        var title = Words.of("contents");
        xml.in("text:table-of-content", at("text:name", title, "text:protected", "true"), () -> {
            xml.in("text:table-of-content-source", at("text:outline-level", 3, "text:use-index-marks", "false"), () -> {
                xml.text("text:index-title-template", title, "text:style-name", "Contents_20_Heading");
                for (int level = 1; level <= 3; level++) {
                    template(level);
                }
            });
            xml.in("text:index-body", () -> {
                xml.in("text:index-title", at("text:name", title + "_kop"), () -> line("Contents_20_Heading", title));
                headings.forEach(this::entry);
            });
        });
    }

    /** How the office program writes an entry when it updates the table. */
    private void template(int level) {
        xml.in("text:table-of-content-entry-template", at("text:outline-level", level, "text:style-name",
                "Contents_20_" + level),
                () -> xml.element("text:index-entry-link-start", "text:style-name", "Index_20_Link")
                        .element("text:index-entry-chapter").element("text:index-entry-text")
                        .element("text:index-entry-tab-stop", "style:type", "right", "style:leader-char", ".")
                        .element("text:index-entry-page-number").element("text:index-entry-link-end"));
    }

    /** The page number is a reference to the heading's bookmark, which office programs compute when they open the file. */
    private void entry(Heading heading) {
        xml.in("text:p", at("text:style-name", "Contents_20_" + heading.level()), () -> xml.in("text:a",
                at("xlink:type", "simple", "xlink:href", "#" + heading.id(), "text:style-name", "Index_20_Link",
                        "text:visited-style-name", "Index_20_Link"),
                () -> xml.text(heading.label()).element("text:tab").text("text:bookmark-ref", "", "text:reference-format",
                        "page", "text:ref-name", heading.id())));
    }
}
