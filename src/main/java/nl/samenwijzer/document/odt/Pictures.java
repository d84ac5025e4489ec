package nl.samenwijzer.document.odt;

import java.util.Locale;

import nl.samenwijzer.document.output.Xml;

/** What stands in the frame of a picture. */
final class Pictures {

    private Pictures() {
    }

    /** One of the files of a picture; the office program shows the first that it knows. */
    static void image(Xml xml, String file) {
        xml.element("draw:image", "xlink:href", "Pictures/" + file, "xlink:type", "simple", "xlink:show", "embed",
                "xlink:actuate", "onLoad");
    }

    static String mm(double size) {
        return String.format(Locale.ROOT, "%.2fmm", size);
    }
}
