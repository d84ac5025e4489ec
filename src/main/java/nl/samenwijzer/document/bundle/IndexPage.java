package nl.samenwijzer.document.bundle;

import static nl.samenwijzer.document.output.Xml.at;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;

import nl.samenwijzer.document.output.Xml;

/** The page with which people begin in a bundle. */
final class IndexPage {

    static final String NAME = "index.html";
    static final String TYPE = "text/html;charset=UTF-8";

    /** An edition with its documents. */
    record Section(String title, String description, List<Line> lines) {
    }

    /** A document in the formats in which it is there. */
    record Line(String title, List<Link> links) {
    }

    /** A file: its path in the bundle, and its format for people. */
    record Link(String path, String format) {
    }

    private IndexPage() {
    }

    /**
     * The page.
     *
     * @param about lines under the title: which plan, which version
     */
    static byte[] of(String title, List<String> about, List<Section> sections) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xml xml = new Xml(out).htmlDoctype();
        xml.in("html", at("lang", "nl"), () -> {
            xml.in("head", () -> {
                xml.element("meta", "charset", "utf-8");
                xml.element("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
                xml.text("title", title);
                xml.style("body { font: 1.125rem/1.5 sans-serif; margin: 2rem auto; max-width: 44rem; padding: 0 1rem; }\n");
            });
            xml.in("body", () -> {
                xml.text("h1", title);
                about.forEach(line -> xml.text("p", line));
                sections.forEach(section -> section(xml, section));
            });
        });
        xml.end();
        return out.toByteArray();
    }

    private static void section(Xml xml, Section section) {
        xml.text("h2", section.title());
        xml.text("p", section.description());
        xml.in("ul", () -> section.lines().forEach(line -> xml.in("li", () -> {
            xml.text(line.title() + ": ");
            for (int i = 0; i < line.links().size(); i++) {
                Link link = line.links().get(i);
                xml.text(i == 0 ? "" : ", ");
                xml.text("a", link.format(), "href", link.path(), "aria-label", line.title() + ", " + link.format());
            }
        })));
    }

    /** The formats as people call them. */
    static String format(String extension) {
        return extension.equals("html") ? "webpagina (HTML)" : extension.toUpperCase(Locale.ROOT);
    }
}
