package nl.samenwijzer.guide.loading;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.rule.Rulebook;

/** The guides of this installation, several versions side by side. Thread-safe. */
public final class Guides {

    private static final Comparator<Guide> BY_VERSION = Comparator.comparingInt((Guide guide) -> number(guide, 0))
            .thenComparingInt(guide -> number(guide, 1));

    private final Map<String, Guide> guides = new LinkedHashMap<>();
    private final Map<String, Rulebook> rulebooks = new ConcurrentHashMap<>();
    private final String forNewPlans;

    /**
     * @param loaded the guides; the first of a version counts
     * @param forNewPlans id of the guide that new plans follow
     * @throws NoSuchGuide when there is no guide with that id
     */
    public Guides(List<Guide> loaded, String forNewPlans) {
        loaded.forEach(guide -> guides.putIfAbsent(key(guide.id(), guide.version()), guide));
        this.forNewPlans = forNewPlans;
        if (loaded.stream().noneMatch(guide -> guide.id().equals(forNewPlans))) {
            throw new NoSuchGuide(
                    "Er is geen stappenplan '%s'. Kijk naar samenwijzer.guide en samenwijzer.guides.dir."
                            .formatted(forNewPlans));
        }
    }

    /** A version of a guide. Throws {@link NoSuchElementException} when it is not installed. */
    public Guide get(String id, String version) {
        return find(id, version).orElseThrow(() -> new NoSuchElementException("No guide " + key(id, version)));
    }

    /** A version of a guide, or empty when it is not installed. */
    public Optional<Guide> find(String id, String version) {
        return Optional.ofNullable(guides.get(key(id, version)));
    }

    /** The newest version of a guide. Throws {@link NoSuchElementException} when it is not installed. */
    public Guide latest(String id) {
        return guides.values().stream().filter(guide -> guide.id().equals(id)).max(BY_VERSION)
                .orElseThrow(() -> new NoSuchElementException("No guide " + id));
    }

    /** The guide that a new plan follows: the newest version of the one that the settings name. */
    public Guide forNewPlans() {
        return latest(forNewPlans);
    }

    /** All guides and versions in the order of loading. */
    public List<Guide> all() {
        return List.copyOf(guides.values());
    }

    /** The rules of a guide, made on first use and shared. */
    public Rulebook rulebook(Guide guide) {
        return rulebooks.computeIfAbsent(key(guide.id(), guide.version()), key -> Rulebook.of(guide));
    }

    private static String key(String id, String version) {
        return id + ' ' + version;
    }

    private static int number(Guide guide, int part) {
        return Integer.parseInt(guide.version().split("\\.")[part]);
    }
}
