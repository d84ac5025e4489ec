package nl.samenwijzer.web;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;

/** A municipality's own look. */
@ConfigMapping(prefix = "samenwijzer.theme")
interface ThemeSettings {

    /** Folder with {@code theme.css} and whatever it needs (logo, fonts); served at {@code /thema/}. */
    Optional<Path> dir();

    /** Class for the root element, for themes whose tokens stand on a class. */
    @WithName("class")
    Optional<String> rootClass();
}
