package nl.samenwijzer.document.odt;

import static nl.samenwijzer.document.output.Xml.at;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.List;

import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.output.Cover;
import nl.samenwijzer.document.output.DocumentWriter;
import nl.samenwijzer.document.output.HouseStyle;
import nl.samenwijzer.document.output.Logo;
import nl.samenwijzer.document.output.Raster;
import nl.samenwijzer.document.output.Resource;
import nl.samenwijzer.document.output.SizeLimits;
import nl.samenwijzer.document.output.Xml;
import nl.samenwijzer.document.output.ZipParts;

/** Writes a document as ODT: static styles, one streamed content part, the same bytes for the same model. */
public final class OdtWriter implements DocumentWriter {

    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    private final HouseStyle style;
    private final String styles;

    public OdtWriter(HouseStyle style) {
        this.style = style;
        styles = Resource.text("odt/styles.xml", style).replace("@font@", "'" + style.typeface().family() + "', Arial");
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public String extension() {
        return "odt";
    }

    @Override
    public void write(DocumentModel full, OutputStream out) throws IOException {
        var model = SizeLimits.applied(full);
        var cover = Cover.of(model);
        var figures = model.blocks().stream().filter(Figure.class::isInstance).map(Figure.class::cast).toList();
        var zip = new ZipParts(out);
        zip.stored("mimetype", MEDIA_TYPE);
        zip.xml("content.xml", xml -> new ContentPart(model, cover, style, xml).write());
        zip.text("styles.xml", MasterPages.insert(styles, model, cover, style));
        zip.xml("meta.xml", xml -> metadata(xml, model, cover));
        var logo = style.logo().map(Logo::files).orElse(List.of());
        for (var file : logo) {
            zip.bytes("Pictures/logo." + file.extension(), file.content());
        }
        int number = 1;
        for (var figure : figures) {
            zip.text("Pictures/figuur" + number + ".svg", figure.svg());
            zip.bytes("Pictures/figuur" + number + ".png", Raster.png(figure));
            number++;
        }
        zip.xml("META-INF/manifest.xml", xml -> manifest(xml, logo, figures.size()));
        zip.finish();
    }

    private static void metadata(Xml xml, DocumentModel model, Cover cover) {
        var metadata = model.metadata();
        var created = metadata.created().truncatedTo(ChronoUnit.SECONDS).toString();
        xml.in("office:document-meta", Namespaces.ALL, () -> xml.in("office:meta", () -> {
            xml.text("meta:generator", "Samenwijzer");
            xml.text("dc:title", cover.title());
            xml.text("dc:description", metadata.subject());
            xml.text("dc:subject", metadata.subject());
            metadata.keywords().forEach(keyword -> xml.text("meta:keyword", keyword));
            xml.text("meta:initial-creator", metadata.organisation()).text("dc:creator", metadata.organisation());
            xml.text("meta:creation-date", created).text("dc:date", created);
            xml.text("dc:language", model.language().toLanguageTag());
            if (!metadata.version().isBlank()) {
                xml.text("meta:user-defined", metadata.version(), "meta:name", "Versie", "meta:value-type", "string");
            }
        }));
    }

    private static void manifest(Xml xml, List<Logo.File> logo, int figures) {
        xml.in("manifest:manifest", at("xmlns:manifest", Namespaces.MANIFEST, "manifest:version", "1.3"), () -> {
            xml.element("manifest:file-entry", "manifest:full-path", "/", "manifest:version", "1.3", "manifest:media-type",
                    MEDIA_TYPE);
            for (var part : List.of("content.xml", "styles.xml", "meta.xml")) {
                entry(xml, part, "text/xml");
            }
            for (var file : logo) {
                picture(xml, "logo", file.extension());
            }
            for (int i = 1; i <= figures; i++) {
                picture(xml, "figuur" + i, "svg");
                picture(xml, "figuur" + i, "png");
            }
        });
    }

    private static void picture(Xml xml, String name, String extension) {
        entry(xml, "Pictures/" + name + "." + extension, extension.equals("svg") ? "image/svg+xml" : "image/png");
    }

    private static void entry(Xml xml, String path, String type) {
        xml.element("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
    }
}
