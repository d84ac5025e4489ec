package nl.samenwijzer.guide.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.Startup;
import nl.samenwijzer.guide.Guide;

/** Loads the guides when the application starts: the bundled ones and those of the organisation. */
@ApplicationScoped
class GuidesProducer {

    private final Optional<Path> ownGuides;
    private final Optional<String> guide;

    GuidesProducer(@ConfigProperty(name = "samenwijzer.guides.dir") Optional<Path> ownGuides,
            @ConfigProperty(name = "samenwijzer.guide") Optional<String> guide) {
        this.ownGuides = ownGuides;
        this.guide = guide;
    }

    @Produces
    @Singleton
    @Startup
    Guides guides() throws IOException {
        var bundled = BundledGuides.load(GuideLoader.ofBundled());
        var loaded = new ArrayList<Guide>(bundled);
        if (ownGuides.isPresent()) {
            loaded.addAll(own(new GuideLoader(), ownGuides.get()));
        }
        return new Guides(loaded, guide.orElse(bundled.get(0).id()));
    }

    private static List<Guide> own(GuideLoader loader, Path dir) throws IOException {
        try (var folders = Files.list(dir)) {
            return folders.filter(Files::isDirectory).sorted().map(folder -> loader.load(Folder.of(folder))).toList();
        }
    }
}
