package nl.samenwijzer.document.house;

import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import nl.samenwijzer.document.output.HouseStyle;

/** Reads the house style when the application starts; from then on no document reads a file. */
@ApplicationScoped
class HouseStyleProducer {

    private final Settings settings;

    HouseStyleProducer(@ConfigProperty(name = Settings.LOGO) Optional<Path> logo,
            @ConfigProperty(name = Settings.ACCENT) Optional<String> accent,
            @ConfigProperty(name = Settings.LINE) Optional<String> line,
            @ConfigProperty(name = Settings.FONTS) Optional<Path> fonts,
            @ConfigProperty(name = Settings.ADDRESS) Optional<String> address,
            @ConfigProperty(name = "samenwijzer.theme.dir") Optional<Path> theme) {
        this.settings = new Settings(logo, accent, line, fonts, address).in(theme);
    }

    @Produces
    @Singleton
    @Startup
    HouseStyle style() {
        try {
            return HouseStyleReader.read(settings);
        } catch (FaultyHouseStyle faults) {
            // Of this exception Quarkus shows the message alone, without a page of stack trace around it.
            throw new ConfigurationException(faults.getMessage());
        }
    }
}
