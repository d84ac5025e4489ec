package nl.samenwijzer.guide.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.fault.Fault;

/** The guides of an organisation: one folder each, in the folder of the setting {@code samenwijzer.guides.dir}. */
final class OwnGuides {

    private OwnGuides() {
    }

    /**
     * Loads every folder but the hidden ones, which belong to tools such as Git.
     *
     * @param bundled the guides in the product, whose versions are taken
     * @throws GuideFaults with the faults of all these guides together
     * @throws NoSuchGuide when the folder is not there
     */
    static List<Guide> load(GuideLoader loader, Path dir, List<Guide> bundled) throws IOException {
        if (!Files.isDirectory(dir)) {
            throw new NoSuchGuide(
                    "De map '%s' is er niet. Kijk naar de instelling samenwijzer.guides.dir.".formatted(dir));
        }
        var taken = new HashMap<String, String>();
        bundled.forEach(guide -> taken.put(version(guide), "het product zelf"));
        var loaded = new ArrayList<Guide>();
        var faulty = new ArrayList<GuideFaults>();
        for (var folder : folders(dir)) {
            try {
                loaded.add(free(loader.load(Folder.of(folder)), folder, taken));
            } catch (GuideFaults faults) {
                faulty.add(faults);
            }
        }
        if (!faulty.isEmpty()) {
            throw GuideFaults.together(faulty);
        }
        return loaded;
    }

    private static List<Path> folders(Path dir) throws IOException {
        try (var folders = Files.list(dir)) {
            return folders.filter(Files::isDirectory).filter(folder -> !folder.getFileName().toString().startsWith("."))
                    .sorted().toList();
        }
    }

    /** The guide, when no other has its id and version: plans follow a version, so there can be only one of it. */
    private static Guide free(Guide guide, Path folder, Map<String, String> taken) {
        var other = taken.putIfAbsent(version(guide), "de map '%s'".formatted(folder));
        if (other != null) {
            throw new GuideFaults(folder.toString(), List.of(new Fault("guide.yaml", 1,
                    "Versie %s van '%s' is er al: die staat in %s.".formatted(guide.version(), guide.id(), other),
                    "Geef dit stappenplan een eigen id of een hogere version.")));
        }
        return guide;
    }

    private static String version(Guide guide) {
        return guide.id() + ' ' + guide.version();
    }
}
