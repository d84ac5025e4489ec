package nl.samenwijzer.document.docx;

import static nl.samenwijzer.document.output.Xml.at;

import java.time.temporal.ChronoUnit;

import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.output.Cover;
import nl.samenwijzer.document.output.Xml;

/** What the file says about itself. */
final class CoreProperties {

    private CoreProperties() {
    }

    static void write(DocumentModel model, Cover cover, Xml xml) {
        var metadata = model.metadata();
        var created = metadata.created().truncatedTo(ChronoUnit.SECONDS).toString();
        xml.in("cp:coreProperties", at("xmlns:cp", Namespaces.PACKAGE_CORE, "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"), () -> {
                    xml.text("dc:title", cover.title());
                    xml.text("dc:subject", metadata.subject());
                    xml.text("dc:creator", metadata.organisation());
                    xml.text("cp:keywords", String.join(", ", metadata.keywords()));
                    xml.text("dc:language", model.language().toLanguageTag());
                    xml.text("cp:version", metadata.version());
                    xml.text("dcterms:created", created, "xsi:type", "dcterms:W3CDTF");
                    xml.text("dcterms:modified", created, "xsi:type", "dcterms:W3CDTF");
                });
    }
}
