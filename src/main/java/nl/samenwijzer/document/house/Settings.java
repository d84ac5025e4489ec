package nl.samenwijzer.document.house;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The settings of the house style as somebody wrote them down.
 *
 * @param logo an SVG or PNG file
 * @param accent colour of titles and table heads
 * @param line colour of lines
 * @param fonts folder with four faces
 * @param address a line for the foot of each page
 */
record Settings(Optional<Path> logo, Optional<String> accent, Optional<String> line, Optional<Path> fonts,
        Optional<String> address) {

    static final String LOGO = "samenwijzer.document.logo";
    static final String ACCENT = "samenwijzer.document.accent-colour";
    static final String LINE = "samenwijzer.document.line-colour";
    static final String FONTS = "samenwijzer.document.fonts.dir";
    static final String ADDRESS = "samenwijzer.document.address";

    /** The same with files looked up in this folder, as far as they do not tell a whole path. */
    Settings in(Optional<Path> folder) {
        return folder.map(dir -> new Settings(logo.map(dir::resolve), accent, line, fonts.map(dir::resolve), address))
                .orElse(this);
    }
}
