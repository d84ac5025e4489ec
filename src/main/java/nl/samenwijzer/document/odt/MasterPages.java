package nl.samenwijzer.document.odt;

import static nl.samenwijzer.document.output.Xml.at;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.output.Cover;
import nl.samenwijzer.document.output.HouseStyle;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.document.output.Xml;

/** The header and footer of each page but the first, which ODF keeps among the styles. */
final class MasterPages {

    private static final String PLACE = "<!-- master pages -->";

    private MasterPages() {
    }

    /** The static styles with the language and the pages of this document in them. */
    static String insert(String styles, DocumentModel model, Cover cover, HouseStyle style) {
        var bytes = new ByteArrayOutputStream();
        var xml = new Xml(bytes);
        write(xml, cover, style.address());
        xml.end();
        boolean report = model.shape() == DocumentModel.Shape.REPORT;
        return styles.replace("@language@", model.language().getLanguage())
                .replace("@country@", model.language().getCountry())
                .replace("@cover-margin@", report && style.logo().isEmpty() ? "78mm" : "20mm")
                .replace("@logo-space@", report ? "30mm" : "8mm").replace("@title-space@", report ? "9mm" : "2mm")
                .replace("@title-space-below@", report ? "4mm" : "1mm").replace("@title-size@", report ? "31pt" : "19pt")
                .replace("@subtitle-size@", report ? "16pt" : "12pt").replace("@chapter-size@", report ? "18pt" : "13pt")
                .replace("@chapter-space@", report ? "11mm" : "3mm").replace("@paragraph-space@", report ? "2mm" : "0.7mm")
                .replace("@chapter-space-below@", report ? "3mm" : "1mm").replace("@line-height@", report ? "110%" : "105%")
                .replace("@question-space@", report ? "2.6mm" : "1.5mm").replace("@head-height@", report ? "14mm" : "9mm")
                .replace("@head-space@", report ? "9mm" : "4mm").replace("@foot-height@", report ? "11mm" : "9mm")
                .replace(PLACE, bytes.toString(StandardCharsets.UTF_8));
    }

    private static void write(Xml xml, Cover cover, String address) {
        xml.in("office:master-styles", () -> {
            xml.element("style:master-page", "style:name", "First_20_Page", "style:display-name", "First Page",
                    "style:page-layout-name", "FirstLayout", "style:next-style-name", "Standard");
            xml.in("style:master-page", at("style:name", "Standard", "style:page-layout-name", "Layout"), () -> {
                xml.in("style:header", () -> xml.text("text:p", cover.header(), "text:style-name", "Header"));
                xml.in("style:footer", () -> {
                    xml.in("text:p", at("text:style-name", "Footer"), () -> {
                        xml.text(cover.footer()).element("text:tab").text(Words.of("page") + " ");
                        xml.text("text:page-number", "1", "text:select-page", "current");
                        xml.text(" " + Words.of("pages") + " ").text("text:page-count", "1");
                    });
                    if (!address.isEmpty()) {
                        xml.text("text:p", address, "text:style-name", "Footer");
                    }
                });
            });
        });
    }
}
