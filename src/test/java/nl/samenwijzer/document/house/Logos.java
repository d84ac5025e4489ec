package nl.samenwijzer.document.house;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** Files that are, or say they are, a logo. */
final class Logos {

    static final String SVG = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- made by a drawing program -->
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
                xmlns:tool="http://tool.example/ns" viewBox="0 0 240 80" tool:version="7">
              <metadata><tool:note>for us only</tool:note></metadata>
              <tool:view zoom="2"/>
              <defs><path id="leaf" d="M0 0h20v20z"/>
                <linearGradient id="glow"><stop offset="0" stop-color="#006633"/><stop offset="1" stop-color="#e17000"/></linearGradient>
                <style>.a { fill: url(#glow) }</style></defs>
              <rect class="a" width="80" height="80"/>
              <use xlink:href="#leaf" x="100" y="20" style="fill:#006633"/>
              <circle cx="200" cy="40" r="30" fill="#006633" fill-opacity="0.5"/>
            </svg>
            """;

    private Logos() {
    }

    static Path svg(Path folder, String content) throws IOException {
        return Files.writeString(folder.resolve("logo.svg"), content);
    }

    /** The good drawing with this in it. */
    static Path svgWith(Path folder, String element) throws IOException {
        return svg(folder, SVG.replace("<circle", element + "<circle"));
    }

    static byte[] png(int width, int height, int type) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, type), "png", out);
        return out.toByteArray();
    }
}
