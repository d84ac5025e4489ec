package nl.samenwijzer.document.bundle;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.document.Reading;
import nl.samenwijzer.document.Rendered;
import nl.samenwijzer.document.output.HouseStyle;
import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.web.OrganisationSettings;

/** The bundles that people take along: all that they may see, and what may be published. */
@ApplicationScoped
public class Bundles {

    private static final String HTML = "html";
    /** To read everywhere, to keep, and to work with. */
    private static final Set<String> PUBLISHED = Set.of(HTML, "pdf", "odt");

    private final Parts parts;
    private final BundleMaker maker;
    private final OrganisationSettings organisation;
    private final OfflinePage offline;

    Bundles(Parts parts, BundleMaker maker, OrganisationSettings organisation, HouseStyle style) {
        this.parts = parts;
        this.maker = maker;
        this.organisation = organisation;
        this.offline = new OfflinePage(style);
    }

    /** Every document in every edition that this person may see, in every format. */
    public Bundle all(Reading reading) {
        List<Part> all = parts.of(reading, (document, edition) -> true);
        return maker.make(reading.open().plan().file("zip", "documenten", reading.version()), (zip, deadline) -> {
            write(zip, deadline, all, reading, "Documenten van '" + reading.open().plan().title() + "'");
            zip.addManifest();
        });
    }

    /**
     * What may be published: the documents in their public editions, with a file that describes them.
     *
     * @throws NothingPublic when there is no such document
     */
    public Bundle published(Reading reading) {
        List<Part> open = parts.of(reading, (document, edition) -> !edition.restricted() && document.list() == null).stream()
                .filter(part -> PUBLISHED.contains(part.format())).toList();
        if (open.isEmpty()) {
            throw new NothingPublic();
        }
        String title = parts.title(reading, open.get(0).edition());
        return maker.make(reading.open().plan().file("zip", "publicatie", reading.version()), (zip, deadline) -> {
            Map<BundleZip.Entry, Part> written = write(zip, deadline, open, reading,
                    "Openbare documenten van '" + title + "'");
            zip.add("", PublicDescription.NAME, PublicDescription.TYPE,
                    PublicDescription.of(reading, title, organisation.name(), written));
            zip.addManifest();
        });
    }

    /** Writes the files, each in the folder of its edition, and the page to begin with; what became of which part. */
    private Map<BundleZip.Entry, Part> write(BundleZip zip, Deadline deadline, List<Part> all, Reading reading, String title)
            throws IOException {
        Map<BundleZip.Entry, Part> written = new LinkedHashMap<>();
        for (Part part : all) {
            deadline.check();
            Rendered file = part.file().get();
            byte[] content = part.format().equals(HTML) ? offline.of(file.content()) : file.content();
            written.put(zip.add(part.edition().id(), file.name().text(), file.mediaType(), content), part);
        }
        zip.add("", IndexPage.NAME, IndexPage.TYPE, IndexPage.of(title, about(reading), sections(written)));
        return written;
    }

    private List<String> about(Reading reading) {
        return List.of(organisation.name() + ", plan " + reading.open().plan().number() + ".", standing(reading));
    }

    private static String standing(Reading reading) {
        if (reading.isConcept()) {
            return "Concept. Het plan is nog niet vastgesteld, of het is daarna gewijzigd.";
        }
        return "Versie " + reading.versions().get(0).number() + ".0, vastgesteld op "
                + Labels.of(LocalDate.ofInstant(reading.versions().get(0).createdAt(), reading.open().state().input().zone()))
                + ".";
    }

    private static List<IndexPage.Section> sections(Map<BundleZip.Entry, Part> written) {
        Map<Edition, Map<String, List<IndexPage.Link>>> byEdition = new LinkedHashMap<>();
        written.forEach((entry, part) -> byEdition.computeIfAbsent(part.edition(), edition -> new LinkedHashMap<>())
                .computeIfAbsent(part.title(), title -> new ArrayList<>())
                .add(new IndexPage.Link(entry.path(), IndexPage.format(part.format()))));
        return byEdition.entrySet().stream()
                .map(edition -> new IndexPage.Section(edition.getKey().name(), edition.getKey().description(),
                        edition.getValue().entrySet().stream()
                                .map(line -> new IndexPage.Line(line.getKey(), line.getValue())).toList()))
                .toList();
    }
}
