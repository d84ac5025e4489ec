package nl.samenwijzer.document.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import nl.samenwijzer.document.output.Logo;

/** Reads a logo: what is in the file decides what it is, not its name. */
final class LogoFile {

    private static final int LARGEST = 1_000_000;
    private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a };
    /** A wider or higher one leaves nothing to see of it in its place. */
    private static final double MOST_OBLONG = 12;

    private LogoFile() {
    }

    /** The logo; empty when something is wrong with it, which the faults then tell. */
    static Optional<Logo> read(Path file, Faults faults) {
        try {
            var logo = logo(file);
            if (logo.ratio() > MOST_OBLONG || logo.ratio() < 1 / MOST_OBLONG) {
                throw new Unusable("Het logo is veel breder dan hoog, of andersom.", "Neem een logo dat compacter is.");
            }
            return Optional.of(logo);
        } catch (Unusable fault) {
            faults.add(Settings.LOGO, fault.what() + " Bestand: " + file + ".", fault.remedy());
            return Optional.empty();
        }
    }

    private static Logo logo(Path file) {
        var bytes = bytes(file);
        if (Arrays.equals(PNG, 0, PNG.length, bytes, 0, Math.min(PNG.length, bytes.length))) {
            return PngLogo.of(bytes);
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.contains("<svg")) {
            return SvgLogo.of(text);
        }
        throw new Unusable("Het bestand is geen SVG en geen PNG.",
                "Vraag de afdeling communicatie om het logo als SVG of PNG.");
    }

    private static byte[] bytes(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new Unusable("Dit bestand is er niet.", "Kijk of het pad klopt.");
            }
            if (Files.size(file) > LARGEST) {
                throw new Unusable("Het bestand is groter dan 1 MB.", "Neem een kleiner bestand, of een SVG.");
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new Unusable("Dit bestand is niet te lezen.", "Kijk naar de rechten van het bestand.");
        }
    }
}
