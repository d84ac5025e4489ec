package nl.samenwijzer.document.odt;

import static nl.samenwijzer.document.output.Xml.at;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.output.Cover;
import nl.samenwijzer.document.output.HouseStyle;
import nl.samenwijzer.document.output.Sizes;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.document.output.Xml;

/** The header and footer of each page but the first, which ODF keeps among the styles. */
final class MasterPages {

    private static final String PLACE = "<!-- master pages -->";

    private static final Sizes SIZES = Sizes.of("""
            logo-space 30mm 8mm
            title-size 31pt 19pt
            title-space 9mm 2mm
            title-space-below 4mm 1mm
            subtitle-size 16pt 12pt
            chapter-size 18pt 13pt
            chapter-space 11mm 3mm
            chapter-space-below 3mm 1mm
            line-height 110% 100%
            paragraph-space 2mm 0.7mm
            question-space 2.6mm 1.5mm
            notice-space 4mm 1mm
            left-margin 25mm 22mm
            right-margin 22mm 20mm
            head-height 14mm 8mm
            head-space 9mm 3mm
            foot-height 11mm 9mm
            first-bottom 20mm 13mm
            """);

    private MasterPages() {
    }

    /** The static styles with the language and the pages of this document in them. */
    static String insert(String styles, DocumentModel model, Cover cover, HouseStyle style) {
        boolean report = model.shape() == DocumentModel.Shape.REPORT;
        var bytes = new ByteArrayOutputStream();
        var xml = new Xml(bytes);
        write(xml, cover, style.address());
        xml.end();
        return SIZES.in(styles, model.shape()).replace("@language@", model.language().getLanguage())
                .replace("@country@", model.language().getCountry())
                // Without a logo the text itself must come down to where a cover has its title.
                .replace("@cover-margin@", report && style.logo().isEmpty() ? "78mm" : "20mm")
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
