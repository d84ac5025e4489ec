package nl.samenwijzer.document.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts to compare with, in {@code src/test/resources/document}. Run with {@code -Dgolden.write} to renew them, then read the
 * diff.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/document");

    private Golden() {
    }

    /** The text under this name; {@code actual} is written first when asked. */
    public static String of(String name, String actual) throws IOException {
        var file = FOLDER.resolve(name + ".txt");
        if (System.getProperty("golden.write") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        return Files.readString(file);
    }
}
