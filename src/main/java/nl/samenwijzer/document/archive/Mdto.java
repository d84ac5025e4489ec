package nl.samenwijzer.document.archive;

import static nl.samenwijzer.document.output.Xml.at;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import nl.samenwijzer.document.archive.Decisions.Identification;
import nl.samenwijzer.document.archive.Decisions.Reference;
import nl.samenwijzer.document.output.Xml;

/** Writes metadata as MDTO-XML 1.0.1; the order of the elements is that of its schema. */
final class Mdto {

    private static final String NAMESPACE = "https://www.nationaalarchief.nl/mdto";
    private static final String SCHEMA = NAMESPACE + " https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd";

    private final Xml xml;
    private final Kept kept;

    private Mdto(Xml xml, Kept kept) {
        this.xml = xml;
        this.kept = kept;
    }

    /** The description of an adopted version. */
    static byte[] object(Kept kept, Decisions decisions, List<Kept.File> files) {
        return document(kept, mdto -> mdto.object(decisions, files));
    }

    /** The description of one file of it; {@code checked} is when its checksum was made. */
    static byte[] file(Kept kept, Kept.File file, Instant checked) {
        return document(kept, mdto -> mdto.file(file, checked));
    }

    private interface Body {
        void write(Mdto mdto);
    }

    private static byte[] document(Kept kept, Body body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xml xml = new Xml(out).declaration();
        xml.in("MDTO", at("xmlns", NAMESPACE, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance", "xsi:schemaLocation",
                SCHEMA), () -> body.write(new Mdto(xml, kept)));
        xml.end();
        return out.toByteArray();
    }

    private void object(Decisions decisions, List<Kept.File> files) {
        xml.in("informatieobject", () -> {
            identification("identificatie", new Identification(kept.mark(), kept.source()));
            identification("identificatie", new Identification(kept.number(), kept.source()));
            xml.text("naam", kept.name());
            concept("aggregatieniveau", "Archiefstuk", "", "Begrippenlijst Aggregatieniveaus MDTO");
            xml.text("omschrijving", kept.description());
            xml.text("taal", "nl");
            xml.in("event", () -> {
                concept("eventType", "Creatie", "", "Begrippenlijst EventTypeLijst MDTO");
                xml.text("eventTijd", moment(kept.adoptedAt()));
                reference("eventVerantwoordelijkeActor", decisions.creator());
                xml.text("eventResultaat", "De opdrachtgever heeft deze versie vastgesteld.");
            });
            concept("waardering", decisions.appraisal().label(), decisions.appraisal().name(),
                    "Begrippenlijst Waarderingen MDTO");
            decisions.retention().ifPresent(
                    period -> xml.in("bewaartermijn", () -> xml.text("termijnLooptijd", period.toString())));
            decisions.category().ifPresent(category -> concept("informatiecategorie", category.name(), "", category.list()));
            files.forEach(file -> reference("heeftRepresentatie", new Reference(file.name(),
                    Optional.of(new Identification(kept.markOf(file), kept.source())))));
            reference("archiefvormer", decisions.creator());
            xml.in("beperkingGebruik", () -> concept("beperkingGebruikType", decisions.restriction(), "",
                    "Begrippenlijst van de archiefvormer"));
        });
    }

    private void file(Kept.File file, Instant checked) {
        xml.in("bestand", () -> {
            identification("identificatie", new Identification(kept.markOf(file), kept.source()));
            xml.text("naam", file.name());
            xml.text("omvang", String.valueOf(file.size()));
            concept("bestandsformaat", file.format(), file.pronom(), "PRONOM-register");
            xml.in("checksum", () -> {
                concept("checksumAlgoritme", "SHA-256", "", "Begrippenlijst ChecksumAlgoritme MDTO");
                xml.text("checksumWaarde", file.sha256());
                xml.text("checksumDatum", moment(checked));
            });
            reference("isRepresentatieVan",
                    new Reference(kept.name(), Optional.of(new Identification(kept.mark(), kept.source()))));
        });
    }

    private void identification(String element, Identification identification) {
        xml.in(element, () -> {
            xml.text("identificatieKenmerk", identification.mark());
            xml.text("identificatieBron", identification.source());
        });
    }

    private void reference(String element, Reference reference) {
        xml.in(element, () -> {
            xml.text("verwijzingNaam", reference.name());
            reference.identification().ifPresent(known -> identification("verwijzingIdentificatie", known));
        });
    }

    private void concept(String element, String label, String code, String list) {
        xml.in(element, () -> {
            xml.text("begripLabel", label);
            if (!code.isEmpty()) {
                xml.text("begripCode", code);
            }
            reference("begripBegrippenlijst", new Reference(list, Optional.empty()));
        });
    }

    private static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
