package nl.samenwijzer.document.house;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import nl.samenwijzer.document.output.Logo;

/** A logo in dots. It is written anew, on white, so that nothing but its dots goes into documents. */
final class PngLogo {

    /** In one direction and in all; what is packed in a small file may be huge when it is drawn. */
    private static final int WIDEST = 4_000;
    private static final int MOST_DOTS = 4_000_000;

    private PngLogo() {
    }

    static Logo of(byte[] png) {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > WIDEST || height > WIDEST || (long) width * height > MOST_DOTS) {
                throw new Unusable("De PNG is %d bij %d beeldpunten.".formatted(width, height),
                        "Maak het logo kleiner: tot 4.000 beeldpunten breed en hoog, en samen tot 4 miljoen.");
            }
            return new Logo(Optional.empty(), onWhite(reader.read(0)), (double) height / width);
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof Unusable told) {
                throw told;
            }
            throw new Unusable("De PNG is beschadigd.", "Sla het logo opnieuw op.");
        } finally {
            reader.dispose();
        }
    }

    private static byte[] onWhite(BufferedImage image) throws IOException {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(plain, "png", out);
        }
        return bytes.toByteArray();
    }
}
