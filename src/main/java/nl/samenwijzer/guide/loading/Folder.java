package nl.samenwijzer.guide.loading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of one guide are: a folder on disk, or on the class path. */
public interface Folder {

    /** How messages call this folder. */
    String name();

    /**
     * The text of a file, or empty when it is not there. Throws {@link java.nio.charset.CharacterCodingException} when it is
     * not UTF-8.
     */
    Optional<String> text(String file) throws IOException;

    /** A folder on disk; files outside it are not found. */
    static Folder of(Path path) {
        return new Folder() {

            @Override
            public String name() {
                return path.toString();
            }

            @Override
            public Optional<String> text(String file) throws IOException {
                try {
                    var target = path.resolve(file).normalize();
                    return target.startsWith(path.normalize()) && Files.isRegularFile(target)
                            ? Optional.of(Files.readString(target, StandardCharsets.UTF_8))
                            : Optional.empty();
                } catch (InvalidPathException noName) {
                    return Optional.empty();
                }
            }
        };
    }

    /** A folder on the class path, such as {@code guides/name}. */
    static Folder ofClassPath(String path) {
        return new Folder() {

            @Override
            public String name() {
                return path;
            }

            @Override
            public Optional<String> text(String file) throws IOException {
                try (InputStream stream = GuideLoader.class.getClassLoader().getResourceAsStream(path + '/' + file)) {
                    return stream == null ? Optional.empty()
                            : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        };
    }
}
