package nl.samenwijzer.document.html;

import static nl.samenwijzer.document.output.Xml.at;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.samenwijzer.document.model.Block.Heading;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.output.Cover;
import nl.samenwijzer.document.output.Logo;
import nl.samenwijzer.document.output.SizeLimits;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.document.output.Xml;

/** Writes a document as one well-formed HTML page, without inline style or script. */
public final class HtmlPage {

    private static final String CONTENTS_ID = "inhoudsopgave";

    /** Dots of a screen, and of the renderer, in a millimetre. */
    private static final double DOTS = 96 / 25.4;

    private final Xml xml;
    private final HtmlTarget target;
    private final Optional<Logo> logo;

    private HtmlPage(Xml xml, HtmlTarget target, Optional<Logo> logo) {
        this.xml = xml;
        this.target = target;
        this.logo = logo;
    }

    /** Writes the page for this target. */
    public static void write(DocumentModel model, Optional<Logo> logo, HtmlTarget target, Xml xml) {
        new HtmlPage(xml, target, logo).page(SizeLimits.applied(model));
        xml.end();
    }

    private void page(DocumentModel model) {
        var cover = Cover.of(model);
        xml.in("html", at("lang", model.language().toLanguageTag(), "xmlns", "http://www.w3.org/1999/xhtml"), () -> {
            xml.in("head", () -> head(model, cover));
            xml.in("body", at("class", "document " + model.shape().name().toLowerCase(Locale.ROOT)), () -> {
                cover(cover, model.shape() == DocumentModel.Shape.REPORT);
                if (!model.contents().isEmpty()) {
                    contents(model.contents());
                }
                xml.in("main", () -> {
                    var blocks = new HtmlBlocks(xml, target);
                    model.blocks().forEach(block -> block.accept(blocks));
                });
            });
        });
    }

    private void head(DocumentModel model, Cover cover) {
        var metadata = model.metadata();
        xml.element("meta", "charset", "utf-8");
        xml.element("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        xml.text("title", cover.title());
        xml.element("meta", "name", "author", "content", cover.organisation());
        xml.element("meta", "name", "description", "content", metadata.subject());
        xml.element("meta", "name", "subject", "content", metadata.subject());
        xml.element("meta", "name", "keywords", "content", String.join(", ", metadata.keywords()));
        target.head(xml, model);
    }

    private void cover(Cover cover, boolean coverPage) {
        logo.ifPresent(picture -> logo(picture, picture.size(coverPage), Logo.alt(cover.organisation())));
        xml.in("header", at("class", "cover"), () -> {
            line("organisation", cover.organisation());
            xml.text(target.titleElement(), cover.title(), "class", "title");
            line("subtitle", cover.subtitle());
            line("concept", cover.concept());
            cover.details().forEach(detail -> line("detail", detail));
        });
    }

    /** Inside the page: a logo that must be fetched would be missing from a page that somebody kept. */
    private void logo(Logo picture, Logo.Size size, String alt) {
        var file = picture.files().get(0);
        var type = file.extension().equals("svg") ? "svg+xml" : file.extension();
        xml.in("p", at("class", "logo"), () -> xml.element("img", "alt", alt, "src",
                "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(file.content()), "width",
                Math.round(size.width() * DOTS), "height", Math.round(size.height() * DOTS)));
    }

    private void line(String name, String text) {
        if (!text.isBlank()) {
            xml.text("p", text, "class", name);
        }
    }

    private void contents(List<Heading> headings) {
        xml.in("nav", at("class", "contents", "aria-labelledby", CONTENTS_ID), () -> {
            xml.text("p", Words.of("contents"), "class", "contents-title", "id", CONTENTS_ID);
            xml.in("ul", () -> entries(headings, 0, 1));
        });
    }

    /** Writes the entries of one level from index i and nests deeper ones; returns the first index not written. */
    private int entries(List<Heading> headings, int i, int level) {
        while (i < headings.size() && headings.get(i).level() >= level) {
            var heading = headings.get(i);
            int[] next = { i + 1 };
            xml.in("li", () -> {
                xml.in("a", at("href", "#" + heading.id()), () -> {
                    xml.text("span", heading.label());
                    target.pageNumber(xml, heading.id());
                });
                if (next[0] < headings.size() && headings.get(next[0]).level() > level) {
                    xml.in("ul", () -> next[0] = entries(headings, next[0], level + 1));
                }
            });
            i = next[0];
        }
        return i;
    }
}
