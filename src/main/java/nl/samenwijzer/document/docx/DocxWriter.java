package nl.samenwijzer.document.docx;

import static nl.samenwijzer.document.docx.Namespaces.PACKAGE_TYPES;
import static nl.samenwijzer.document.docx.Namespaces.W;
import static nl.samenwijzer.document.docx.Relations.OFFICE;
import static nl.samenwijzer.document.output.Xml.at;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.output.Cover;
import nl.samenwijzer.document.output.DocumentWriter;
import nl.samenwijzer.document.output.HouseStyle;
import nl.samenwijzer.document.output.Logo;
import nl.samenwijzer.document.output.Raster;
import nl.samenwijzer.document.output.Resource;
import nl.samenwijzer.document.output.SizeLimits;
import nl.samenwijzer.document.output.Sizes;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.document.output.Xml;
import nl.samenwijzer.document.output.ZipParts;

/** Writes a document as DOCX: static styles, one streamed body, the same bytes for the same model. */
public final class DocxWriter implements DocumentWriter {

    private static final String PART = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** Sizes in half points, room in twentieths of a point, height of a line in parts of 240. */
    private static final Sizes SIZES = Sizes.of("""
            logo-space 1700 450
            title-size 62 38
            title-space 510 113
            title-space-below 227 57
            subtitle-size 32 24
            chapter-size 36 26
            chapter-space 624 170
            chapter-space-below 170 57
            line-height 264 240
            paragraph-space 113 40
            question-space 147 85
            """);

    private final HouseStyle style;
    private final String styles;

    public DocxWriter(HouseStyle style) {
        this.style = style;
        styles = Resource.text("docx/styles.xml", style).replace("@font@", style.typeface().family());
    }

    @Override
    public String mediaType() {
        return PART + "document";
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public void write(DocumentModel full, OutputStream out) throws IOException {
        var model = SizeLimits.applied(full);
        var cover = Cover.of(model);
        var relations = new Relations();
        var body = new BodyPart(model, cover, style.logo(), relations);
        var document = ZipParts.xml(body::write);
        var zip = new ZipParts(out);
        zip.xml("[Content_Types].xml", DocxWriter::contentTypes);
        zip.xml("_rels/.rels", new Relations("officeDocument", "word/document.xml", Relations.CORE_PROPERTIES,
                "docProps/core.xml")::write);
        zip.xml("docProps/core.xml", xml -> CoreProperties.write(model, cover, xml));
        zip.bytes("word/document.xml", document);
        zip.text("word/styles.xml",
                SIZES.in(styles, model.shape()).replace("@language@", model.language().toLanguageTag()));
        zip.xml("word/numbering.xml", body.lists()::write);
        zip.xml("word/fontTable.xml", this::fonts);
        zip.xml("word/settings.xml", xml -> settings(xml, model));
        var revisions = new Revisions(model.metadata());
        zip.xml("word/header.xml", xml -> header(new Runs(xml, revisions), xml, cover));
        zip.xml("word/footer.xml", xml -> footer(new Runs(xml, revisions), xml, cover, style.address()));
        for (var file : style.logo().map(Logo::files).orElse(List.of())) {
            zip.bytes("word/media/logo." + file.extension(), file.content());
        }
        int number = 1;
        for (var figure : body.figures()) {
            zip.text("word/media/figuur" + number + ".svg", figure.svg());
            zip.bytes("word/media/figuur" + number + ".png", Raster.png(figure));
            number++;
        }
        zip.xml("word/_rels/document.xml.rels", relations::write);
        zip.finish();
    }

    private static void contentTypes(Xml xml) {
        xml.in("Types", at("xmlns", PACKAGE_TYPES), () -> {
            xml.element("Default", "Extension", "rels", "ContentType",
                    "application/vnd.openxmlformats-package.relationships+xml");
            xml.element("Default", "Extension", "png", "ContentType", "image/png");
            xml.element("Default", "Extension", "svg", "ContentType", "image/svg+xml");
            xml.element("Override", "PartName", "/word/document.xml", "ContentType", PART + "document.main+xml");
            for (var part : List.of("styles", "numbering", "settings", "fontTable", "header", "footer")) {
                xml.element("Override", "PartName", "/word/" + part + ".xml", "ContentType", PART + part + "+xml");
            }
            xml.element("Override", "PartName", "/docProps/core.xml", "ContentType",
                    "application/vnd.openxmlformats-package.core-properties+xml");
        });
    }

    /** Word users seldom have the house font; the alternative name is what they then see. */
    private void fonts(Xml xml) {
        xml.in("w:fonts", at("xmlns:w", W), () -> xml.in("w:font", at("w:name", style.typeface().family()), () -> xml
                .element("w:altName", "w:val", "Arial").element("w:family", "w:val", "swiss")
                .element("w:pitch", "w:val", "variable")));
    }

    private static void settings(Xml xml, DocumentModel model) {
        xml.in("w:settings", at("xmlns:w", W), () -> {
            // 15 is Word 2013 and later; without it Word opens the file in compatibility mode.
            xml.in("w:compat", () -> xml.element("w:compatSetting", "w:name", "compatibilityMode", "w:uri",
                    OFFICE, "w:val", "15"));
            xml.element("w:themeFontLang", "w:val", model.language().toLanguageTag());
            xml.element("w:decimalSymbol", "w:val", ",");
            xml.element("w:listSeparator", "w:val", ";");
        });
    }

    private static void header(Runs runs, Xml xml, Cover cover) {
        xml.in("w:hdr", at("xmlns:w", W), () -> runs.paragraph("Koptekst", cover.header()));
    }

    private static void footer(Runs runs, Xml xml, Cover cover, String address) {
        xml.in("w:ftr", at("xmlns:w", W), () -> {
            runs.paragraph(Properties.of("Voettekst"), () -> {
                runs.run(cover.footer());
                runs.tab();
                runs.run(Words.of("page") + " ");
                runs.field("PAGE", "1");
                runs.run(" " + Words.of("pages") + " ");
                runs.field("NUMPAGES", "1");
            });
            if (!address.isEmpty()) {
                runs.paragraph("Voettekst", address);
            }
        });
    }
}
