package nl.samenwijzer.web;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the organisation that runs Samenwijzer, as far as every page shows them. */
@ConfigMapping(prefix = "samenwijzer.organisation")
public interface OrganisationSettings {

    @WithDefault("Gemeente")
    String name();

    /** Address of the logo, usually below {@code /thema/}. */
    Optional<String> logo();

    /** Whom to ask for help: text, shown in the footer and on error pages. */
    Optional<String> contact();

    /** Address of the accessibility statement. */
    Optional<String> accessibilityStatement();

    /** Name of the ordinance on participation, quoted by the features. */
    Optional<String> ordinance();
}
