package nl.samenwijzer.document.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import nl.samenwijzer.document.output.Typeface;

/** Reads the four faces of a letter from a folder, by the names that they must have there. */
final class FontFolder {

    private static final List<String> FACES = List.of("regular.ttf", "italic.ttf", "bold.ttf", "bold-italic.ttf");
    private static final int LARGEST = 5_000_000;

    private FontFolder() {
    }

    /** The letter; empty when something is wrong with one of its faces, which the faults then tell. */
    static Optional<Typeface> read(Path folder, Faults faults) {
        if (!Files.isDirectory(folder)) {
            faults.add(Settings.FONTS, "De map " + folder + " is er niet.",
                    "Maak de map met deze bestanden: " + String.join(", ", FACES) + ".");
            return Optional.empty();
        }
        var read = new LinkedHashMap<String, FontFile>();
        for (var face : FACES) {
            try {
                read.put(face, FontFile.of(bytes(folder.resolve(face))));
            } catch (Unusable fault) {
                faults.add(Settings.FONTS, fault.what() + " Bestand: " + folder.resolve(face) + ".", fault.remedy());
            }
        }
        if (read.size() < FACES.size()) {
            return Optional.empty();
        }
        return Optional.of(new Typeface(read.get("regular.ttf").family(), read.get("regular.ttf").bytes(),
                read.get("italic.ttf").bytes(), read.get("bold.ttf").bytes(), read.get("bold-italic.ttf").bytes()));
    }

    private static byte[] bytes(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new Unusable("Dit bestand is er niet.", "Zet het in de map, met precies deze naam.");
            }
            if (Files.size(file) > LARGEST) {
                throw new Unusable("Het bestand is groter dan 5 MB.", "Neem een lettertype met alleen westerse letters.");
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new Unusable("Dit bestand is niet te lezen.", "Kijk naar de rechten van het bestand.");
        }
    }
}
