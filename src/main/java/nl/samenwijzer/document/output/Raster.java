package nl.samenwijzer.document.output;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;

import nl.samenwijzer.document.model.Figure;

/** Draws an SVG as PNG, for office programs that do not know SVG. */
public final class Raster {

    /** About 180 dots per inch over the width of the text on A4; sharp in print, three times as fast as 300. */
    private static final float WIDTH_PX = 1200;

    static {
        // Without this Batik silently takes another font.
        for (var face : List.of(Typeface.BUNDLED.regular(), Typeface.BUNDLED.bold())) {
            try (var in = new ByteArrayInputStream(face)) {
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
            } catch (IOException | FontFormatException e) {
                throw new ExceptionInInitializerError(e);
            }
        }
    }

    private Raster() {
    }

    /** The drawing on white, 1200 pixels wide. */
    public static byte[] png(Figure figure) {
        return png(figure.svg(), figure.ratio());
    }

    /**
     * As above, of an SVG that was checked.
     *
     * @param ratio height divided by width
     */
    public static byte[] png(String svg, double ratio) {
        try {
            var transcoder = new RgbTranscoder();
            transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, WIDTH_PX);
            transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) (WIDTH_PX * ratio));
            transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
            transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput());
            return transcoder.png();
        } catch (TranscoderException e) {
            throw new IllegalArgumentException("a drawing that cannot be drawn", e);
        }
    }

    /** Batik's own PNG writer works on translucent images and takes three times as long. */
    private static final class RgbTranscoder extends ImageTranscoder {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64_000);

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public void writeImage(BufferedImage image, TranscoderOutput ignored) {
            try (var out = new MemoryCacheImageOutputStream(bytes)) {
                ImageIO.write(image, "png", out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        byte[] png() {
            return bytes.toByteArray();
        }
    }
}
