package nl.samenwijzer.document.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.document.Reading;
import nl.samenwijzer.document.bundle.Bundle;
import nl.samenwijzer.document.bundle.BundleMaker;
import nl.samenwijzer.document.bundle.Part;
import nl.samenwijzer.document.bundle.Parts;
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.store.Snapshot;
import nl.samenwijzer.web.OrganisationSettings;

/** Makes packages of adopted versions for the archive. */
@ApplicationScoped
public class ArchivePackages {

    private final Parts parts;
    private final BundleMaker maker;
    private final ArchiveSettings settings;
    private final OrganisationSettings organisation;
    private final Clock clock;

    ArchivePackages(Parts parts, BundleMaker maker, ArchiveSettings settings, OrganisationSettings organisation, Clock clock) {
        this.parts = parts;
        this.maker = maker;
        this.settings = settings;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** What must be decided before there is a package: per setting what it is, in Dutch. */
    public Map<String, String> missing() {
        return Decisions.missing(settings).stream()
                .collect(Collectors.toMap(Decisions.Missing::setting, Decisions.Missing::what, (a, b) -> a,
                        LinkedHashMap::new));
    }

    /**
     * The package of the adopted version that is read, for who works on the plan. Notes that its shielded fields are shown.
     *
     * @throws nl.samenwijzer.plan.NotAllowed for who may not have everything
     * @throws IllegalArgumentException when no adopted version is read, or something is {@link #missing}
     */
    public Bundle of(Reading reading) {
        OpenPlan open = reading.open();
        List.of(Action.EXPORT_PRIVATE, Action.EXPORT_DATA, Action.VIEW_SHIELDED).forEach(open::require);
        Snapshot version = reading.adopted().orElseThrow(() -> new IllegalArgumentException("not an adopted version"));
        if (!missing().isEmpty()) {
            throw new IllegalArgumentException("not decided: " + missing().keySet());
        }
        noteShielded(open);
        String adopted = open.guide().about().adoption().document();
        List<Part> documents = parts.of(reading, (document, edition) -> document.id().equals(adopted) && edition.archive())
                .stream().filter(part -> ArchiveZip.lasts(part.format())).toList();
        Kept kept = kept(open, version, adopted);
        Decisions decisions = Decisions.of(settings);
        return maker.make(open.plan().file("zip", "archief", reading.version()), (zip, deadline) -> new ArchiveZip(zip, kept,
                clock.instant()).write(documents, version, decisions, deadline));
    }

    private Kept kept(OpenPlan open, Snapshot version, String document) {
        String title = open.guide().documents().documents().stream().filter(one -> one.id().equals(document))
                .map(Document::title).findFirst().orElseThrow();
        String date = Labels.of(LocalDate.ofInstant(version.createdAt(), open.state().input().zone()));
        String number = "plan-" + open.plan().number() + "-versie-" + version.number() + ".0";
        return new Kept(open.plan().id() + "/versie/" + version.number(), number, "Samenwijzer, " + organisation.name(),
                title + " '" + open.state().input().title() + "', versie " + version.number() + ".0",
                title + " zoals de opdrachtgever het heeft vastgesteld op " + date + ", met de gegevens waaruit het bestaat.",
                version.createdAt());
    }

    /** The data of the version hold what was in these fields. */
    private static void noteShielded(OpenPlan open) {
        List<String> shielded = open.guide().register().fields().stream().filter(Column::shielded).map(Column::id).toList();
        open.state().entries().rows(open.guide().registerQuestion().id())
                .forEach(row -> shielded.stream().filter(field -> row.value() != null && row.value().hasNonNull(field))
                        .forEach(field -> open.shown().note(field, row.row())));
    }
}
