package nl.samenwijzer.document.docx;

import static nl.samenwijzer.document.output.Xml.at;

import java.util.List;
import java.util.Optional;

import nl.samenwijzer.document.model.Block.Heading;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.output.Cover;
import nl.samenwijzer.document.output.Logo;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.document.output.Xml;

/** Writes the main part: cover, table of contents, blocks and the page set-up. */
final class BodyPart {

    /** Twentieths of a point between the margins of A4. */
    static final int TEXT_WIDTH = 9242;

    private final DocumentModel model;
    private final Cover cover;
    private final Optional<Logo> logo;
    private final Relations relations;
    private final Lists lists = new Lists();
    private final Revisions revisions;

    BodyPart(DocumentModel model, Cover cover, Optional<Logo> logo, Relations relations) {
        this.model = model;
        this.cover = cover;
        this.logo = logo;
        this.relations = relations;
        this.revisions = new Revisions(model.metadata());
    }

    Lists lists() {
        return lists;
    }

    /** The figures in the order of their numbers, which count from 1. */
    List<Figure> figures() {
        return model.blocks().stream().filter(Figure.class::isInstance).map(Figure.class::cast).toList();
    }

    void write(Xml xml) {
        relations.part("styles", "styles.xml");
        relations.part("numbering", "numbering.xml");
        relations.part("settings", "settings.xml");
        relations.part("fontTable", "fontTable.xml");
        var header = relations.part("header", "header.xml");
        var footer = relations.part("footer", "footer.xml");
        xml.in("w:document", at("xmlns:w", Namespaces.W, "xmlns:r", Namespaces.R, "xmlns:wp", Namespaces.WP, "xmlns:a",
                Namespaces.A, "xmlns:pic", Namespaces.PIC), () -> xml.in("w:body", () -> {
                    var report = model.shape() == DocumentModel.Shape.REPORT;
                    logo.ifPresent(picture -> logo(xml, picture, report));
                    cover(new Runs(xml, revisions), report);
                    contents(xml, new Runs(xml, revisions));
                    var blocks = new Blocks(xml, relations, lists, revisions, report);
                    model.blocks().forEach(block -> block.accept(blocks));
                    pageSetup(xml, report, header, footer);
                }));
    }

    private void logo(Xml xml, Logo picture, boolean report) {
        new Runs(xml, revisions).paragraph(Properties.of("Logo"),
                () -> new Drawings(xml, relations).write(picture, picture.size(report), Logo.alt(cover.organisation())));
    }

    private void cover(Runs runs, boolean report) {
        line(runs, report && logo.isEmpty() ? "Omslag" : "Organisatie", cover.organisation());
        line(runs, "Titel", cover.title());
        line(runs, "Ondertitel", cover.subtitle());
        line(runs, "Conceptmerk", cover.concept());
        cover.details().forEach(detail -> line(runs, "Versiegegevens", detail));
    }

    private static void line(Runs runs, String style, String text) {
        if (!text.isBlank()) {
            runs.paragraph(style, text);
        }
    }

    /**
     * A real table of contents, filled in, inside the control with which Word offers to update it. Without page numbers:
     * only the office program can know them, and shows what stands here until someone updates it.
     */
    private void contents(Xml xml, Runs runs) {
        var headings = model.contents();
        if (headings.isEmpty()) {
            return;
        }
        xml.in("w:sdt", () -> {
            xml.in("w:sdtPr", () -> xml.in("w:docPartObj", () -> xml
                    .element("w:docPartGallery", "w:val", "Table of Contents").element("w:docPartUnique")));
            xml.in("w:sdtContent", () -> {
                runs.paragraph("Kopvaninhoudsopgave", Words.of("contents"));
                for (int i = 0; i < headings.size(); i++) {
                    entry(xml, runs, headings.get(i), i == 0, i == headings.size() - 1);
                }
            });
        });
    }

    private static void entry(Xml xml, Runs runs, Heading heading, boolean first, boolean last) {
        runs.paragraph(Properties.of("Inhopg" + heading.level()), () -> {
            if (first) {
                runs.fieldStart("TOC \\o \"1-3\" \\n \\h \\z \\u");
            }
            xml.in("w:hyperlink", at("w:anchor", Blocks.bookmark(heading), "w:history", "1"),
                    () -> runs.run(heading.label()));
            if (last) {
                runs.fieldEnd();
            }
        });
    }

    /** A4; the first page has neither header nor footer. */
    private static void pageSetup(Xml xml, boolean report, String header, String footer) {
        xml.in("w:sectPr", () -> {
            xml.element("w:headerReference", "w:type", "default", "r:id", header);
            xml.element("w:footerReference", "w:type", "default", "r:id", footer);
            xml.element("w:pgSz", "w:w", 11906, "w:h", 16838);
            xml.element("w:pgMar", "w:top", report ? 1531 : 1134, "w:right", report ? 1247 : 1134, "w:bottom",
                    report ? 1418 : 1134, "w:left", report ? 1417 : 1247, "w:header", 624, "w:footer", 624, "w:gutter", 0);
            xml.element("w:titlePg");
        });
    }
}
