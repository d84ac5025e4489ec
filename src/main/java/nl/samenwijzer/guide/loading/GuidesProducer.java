package nl.samenwijzer.guide.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import nl.samenwijzer.guide.Guide;

/** Loads the guides when the application starts: the bundled ones and those of the organisation. */
@ApplicationScoped
class GuidesProducer {

    private final boolean checkBundled;
    private final Optional<Path> ownGuides;
    private final Optional<String> guide;

    GuidesProducer(@ConfigProperty(name = "samenwijzer.guides.check-bundled") boolean checkBundled,
            @ConfigProperty(name = "samenwijzer.guides.dir") Optional<Path> ownGuides,
            @ConfigProperty(name = "samenwijzer.guide") Optional<String> guide) {
        this.checkBundled = checkBundled;
        this.ownGuides = ownGuides;
        this.guide = guide;
    }

    @Produces
    @Singleton
    @Startup
    Guides guides() throws IOException {
        try {
            var bundled = BundledGuides.load(checkBundled ? new GuideLoader() : GuideLoader.ofChecked());
            var loaded = new ArrayList<Guide>(bundled);
            if (ownGuides.isPresent()) {
                loaded.addAll(OwnGuides.load(new GuideLoader(), ownGuides.get(), bundled));
            }
            return new Guides(loaded, guide.orElse(bundled.get(0).id()));
        } catch (GuideFaults | NoSuchGuide fault) {
            // Of this exception Quarkus shows the message alone, without a page of stack trace around it.
            throw new ConfigurationException(fault.getMessage());
        }
    }
}
