package nl.samenwijzer.document.house;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import nl.samenwijzer.document.output.Logo;
import nl.samenwijzer.document.output.Raster;

/** A logo in lines and planes. What goes into documents is written anew of what is known to be harmless. */
final class SvgLogo {

    private SvgLogo() {
    }

    static Logo of(String source) {
        if (source.contains("<!DOCTYPE") || source.contains("<!ENTITY")) {
            throw new Unusable("De SVG heeft een DOCTYPE of een ENTITY.",
                    "Haal die regels weg, of sla het logo op als gewone SVG (plain SVG).");
        }
        var root = root(source);
        var ratio = ratio(root);
        SvgCost.check(root);
        var out = new ByteArrayOutputStream();
        SvgCopy.write(root, out);
        var svg = out.toString(StandardCharsets.UTF_8);
        try {
            return new Logo(Optional.of(svg), Raster.png(svg, ratio), ratio);
        } catch (RuntimeException undrawable) {
            throw new Unusable("De SVG is niet te tekenen.", "Sla het logo op als gewone SVG (plain SVG), of neem een PNG.");
        }
    }

    private static Element root(String source) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            var root = builder.parse(new InputSource(new StringReader(source))).getDocumentElement();
            if (!SvgCopy.isSvg(root) || !"svg".equals(root.getLocalName())) {
                throw new Unusable("Het bestand is geen SVG.", "Vraag de afdeling communicatie om het logo als SVG of PNG.");
            }
            return root;
        } catch (ParserConfigurationException | IOException | SAXException broken) {
            throw new Unusable("De SVG is niet te lezen: het is geen goede XML.", "Sla het logo opnieuw op.");
        }
    }

    /** Height divided by width; of a drawing that only tells its size that becomes its view box. */
    private static double ratio(Element root) {
        var box = root.getAttribute("viewBox").strip();
        if (box.isEmpty()) {
            box = "0 0 " + plain(root.getAttribute("width")) + " " + plain(root.getAttribute("height"));
            root.setAttribute("viewBox", box);
        }
        var parts = box.split("[ ,]+");
        try {
            double width = Double.parseDouble(parts[2]);
            double height = Double.parseDouble(parts[3]);
            if (parts.length == 4 && width > 0 && height > 0 && width < 1e6 && height < 1e6) {
                return height / width;
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException noSize) {
            // Told below, as for a size that is nothing.
        }
        throw new Unusable("De SVG heeft geen goede viewBox.", "Zet in het element svg een viewBox met vier getallen.");
    }

    private static String plain(String size) {
        return size.strip().replaceFirst("px$", "");
    }
}
