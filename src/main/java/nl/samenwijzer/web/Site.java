package nl.samenwijzer.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every page shows regardless of who looks at it: in templates {@code inject:site}. */
@ApplicationScoped
@Named("site")
public class Site {

    private final OrganisationSettings organisation;
    private final Theme theme;
    private final String version;
    private final Properties files = builtFiles();

    Site(OrganisationSettings organisation, Theme theme,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.organisation = organisation;
        this.theme = theme;
        this.version = version;
    }

    public String organisation() {
        return organisation.name();
    }

    public String logo() {
        return organisation.logo().orElse("");
    }

    public String contact() {
        return organisation.contact().orElse("");
    }

    public String accessibilityStatement() {
        return organisation.accessibilityStatement().orElse("");
    }

    public String version() {
        return version;
    }

    public String style() {
        return files.getProperty("style");
    }

    public String script() {
        return files.getProperty("script");
    }

    public String font() {
        return files.getProperty("font");
    }

    public String theme() {
        return theme.sheet().orElse("");
    }

    public String rootClass() {
        return theme.rootClass();
    }

    private static Properties builtFiles() {
        try (InputStream in = Site.class.getResourceAsStream("/style.properties")) {
            Properties read = new Properties();
            read.load(in);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
