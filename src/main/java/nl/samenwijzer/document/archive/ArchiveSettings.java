package nl.samenwijzer.document.archive;

import java.time.Period;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** What the archivist of the organisation decides about adopted plans. */
@ConfigMapping(prefix = "samenwijzer.archive")
interface ArchiveSettings {

    /** Name of the organisation that is responsible for the documents (archiefvormer). */
    Optional<String> creator();

    /** By which a register knows that organisation, such as its address at organisaties.overheid.nl. */
    Optional<String> creatorId();

    /** The register of {@link #creatorId}. */
    Optional<String> creatorRegister();

    /** Whether plans are kept for ever (B) or for a time (V). */
    Optional<Appraisal> appraisal();

    /** How long plans are kept, such as {@code P10Y}; needed for those that are kept for a time. */
    Optional<Period> retention();

    /** Category in the selection list, such as {@code 1.1}, with the name of the list. */
    Optional<String> category();

    /** Name of the selection list of {@link #category}. */
    Optional<String> selectionList();

    /** What limits the use of the documents (beperking gebruik). */
    Optional<String> restriction();

    /** How documents are appraised. */
    enum Appraisal {

        /** Kept for ever. */
        B("Blijvend te bewaren"),
        /** Kept for a time. */
        V("Tijdelijk te bewaren");

        private final String label;

        Appraisal(String label) {
            this.label = label;
        }

        /** As the list of MDTO calls it. */
        String label() {
            return label;
        }
    }
}
