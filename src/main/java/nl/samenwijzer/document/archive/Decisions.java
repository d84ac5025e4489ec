package nl.samenwijzer.document.archive;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.samenwijzer.document.archive.ArchiveSettings.Appraisal;

/**
 * What the archivist decided.
 *
 * @param creator the organisation that is responsible for the documents
 * @param retention empty for what is kept for ever
 * @param category in the selection list, when it is told
 */
record Decisions(Reference creator, Appraisal appraisal, Optional<Period> retention, Optional<Category> category,
        String restriction) {

    /** A name, with what a register knows it by. */
    record Reference(String name, Optional<Identification> identification) {
    }

    /** By what something is known, and to whom. */
    record Identification(String mark, String source) {
    }

    /** A category of a selection list. */
    record Category(String name, String list) {
    }

    /** Something that must be decided first: the setting, and what it is in Dutch. */
    record Missing(String setting, String what) {
    }

    static List<Missing> missing(ArchiveSettings settings) {
        List<Missing> missing = new ArrayList<>();
        if (settings.creator().isEmpty()) {
            missing.add(new Missing("samenwijzer.archive.creator",
                    "wie de archiefvormer is, zoals de naam van de gemeente"));
        }
        if (settings.appraisal().isEmpty()) {
            missing.add(new Missing("samenwijzer.archive.appraisal",
                    "hoe plannen worden gewaardeerd: B (blijvend bewaren) of V (tijdelijk bewaren)"));
        }
        if (settings.appraisal().filter(Appraisal.V::equals).isPresent() && settings.retention().isEmpty()) {
            missing.add(new Missing("samenwijzer.archive.retention",
                    "hoe lang plannen worden bewaard, zoals P10Y voor tien jaar"));
        }
        if (settings.restriction().isEmpty()) {
            missing.add(new Missing("samenwijzer.archive.restriction",
                    "welke beperking er is op het gebruik, zoals 'Geen beperking' of 'Openbaarheidsbeperking'"));
        }
        if (settings.category().isPresent() != settings.selectionList().isPresent()) {
            missing.add(new Missing("samenwijzer.archive." + (settings.category().isPresent() ? "selection-list" : "category"),
                    "de categorie en de naam van de selectielijst, samen of geen van beide"));
        }
        if (settings.creatorId().isPresent() != settings.creatorRegister().isPresent()) {
            missing.add(new Missing(
                    "samenwijzer.archive." + (settings.creatorId().isPresent() ? "creator-register" : "creator-id"),
                    "het kenmerk van de archiefvormer en het register daarvan, samen of geen van beide"));
        }
        return missing;
    }

    /** What was decided, when nothing is {@link #missing}. */
    static Decisions of(ArchiveSettings settings) {
        return new Decisions(
                new Reference(settings.creator().orElseThrow(),
                        settings.creatorId().map(id -> new Identification(id, settings.creatorRegister().orElseThrow()))),
                settings.appraisal().orElseThrow(),
                settings.retention().filter(any -> settings.appraisal().get() == Appraisal.V),
                settings.category().map(category -> new Category(category, settings.selectionList().orElseThrow())),
                settings.restriction().orElseThrow());
    }
}
