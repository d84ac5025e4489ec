package nl.samenwijzer.document.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

import nl.samenwijzer.document.archive.ArchiveSettings.Appraisal;

class MdtoTest {

    private static final Instant ADOPTED = Instant.parse("2026-11-20T09:30:00.123Z");
    private static final Kept KEPT = new Kept("p1/versie/1", "plan-12-versie-1.0", "Samenwijzer, Gemeente Proefstad",
            "Participatieplan 'Riool & <straat>', versie 1.0", "Zoals vastgesteld.", ADOPTED);
    private static final Kept.File FILE = new Kept.File("plan-12.pdf", 1234, "Acrobat PDF/A - Portable Document Format 2a",
            "fmt/476",
            "ab12");
    private static final Decisions FOR_EVER = new Decisions(
            new Decisions.Reference("Gemeente Proefstad", Optional.of(new Decisions.Identification("gm0000", "TOOI"))),
            Appraisal.B,
            Optional.empty(), Optional.of(new Decisions.Category("1.1 Beleid", "Selectielijst gemeenten 2020")),
            "Geen beperking");
    private static final Decisions FOR_A_TIME = new Decisions(new Decisions.Reference("Gemeente Proefstad", Optional.empty()),
            Appraisal.V, Optional.of(Period.ofYears(10)), Optional.empty(), "Geen beperking");
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><MDTO xmlns=\"https://www.nationaalarchief.nl/mdto\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"https://www.nationaalarchief.nl/mdto"
            + " https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd\">";

    @Test
    void file_isWrittenWhole() throws Exception {
        byte[] written = Mdto.file(KEPT, FILE, Instant.parse("2026-11-24T10:00:00.9Z"));

        assertThat(text(written)).isEqualTo(HEAD + "<bestand><identificatie><identificatieKenmerk>p1/versie/1/plan-12.pdf"
                + "</identificatieKenmerk><identificatieBron>Samenwijzer, Gemeente Proefstad</identificatieBron></identificatie>"
                + "<naam>plan-12.pdf</naam><omvang>1234</omvang><bestandsformaat><begripLabel>Acrobat PDF/A - Portable Document"
                + " Format 2a</begripLabel><begripCode>fmt/476</begripCode><begripBegrippenlijst><verwijzingNaam>PRONOM-register"
                + "</verwijzingNaam></begripBegrippenlijst></bestandsformaat><checksum><checksumAlgoritme><begripLabel>SHA-256"
                + "</begripLabel><begripBegrippenlijst><verwijzingNaam>Begrippenlijst ChecksumAlgoritme MDTO</verwijzingNaam>"
                + "</begripBegrippenlijst></checksumAlgoritme><checksumWaarde>ab12</checksumWaarde><checksumDatum>"
                + "2026-11-24T10:00:00Z</checksumDatum></checksum><isRepresentatieVan><verwijzingNaam>Participatieplan 'Riool &amp;"
                + " &lt;straat&gt;', versie 1.0</verwijzingNaam><verwijzingIdentificatie><identificatieKenmerk>p1/versie/1"
                + "</identificatieKenmerk><identificatieBron>Samenwijzer, Gemeente Proefstad</identificatieBron>"
                + "</verwijzingIdentificatie></isRepresentatieVan></bestand></MDTO>");
        MdtoSchema.check(written);
    }

    @Test
    void object_keptForEver_tellsItsCategoryAndNoTerm() throws Exception {
        byte[] written = Mdto.object(KEPT, FOR_EVER, List.of(FILE));

        assertThat(text(written)).startsWith(HEAD + "<informatieobject><identificatie><identificatieKenmerk>p1/versie/1")
                .contains("<identificatieKenmerk>plan-12-versie-1.0</identificatieKenmerk>", "<begripCode>B</begripCode>",
                        "<eventTijd>2026-11-20T09:30:00Z</eventTijd>",
                        "<informatiecategorie><begripLabel>1.1 Beleid</begripLabel><begripBegrippenlijst><verwijzingNaam>"
                                + "Selectielijst gemeenten 2020",
                        "<heeftRepresentatie><verwijzingNaam>plan-12.pdf</verwijzingNaam><verwijzingIdentificatie>"
                                + "<identificatieKenmerk>p1/versie/1/plan-12.pdf",
                        "<archiefvormer><verwijzingNaam>Gemeente Proefstad</verwijzingNaam><verwijzingIdentificatie>"
                                + "<identificatieKenmerk>gm0000</identificatieKenmerk><identificatieBron>TOOI")
                .doesNotContain("bewaartermijn");
        MdtoSchema.check(written);
    }

    @Test
    void object_keptForATime_tellsHowLong() throws Exception {
        byte[] written = Mdto.object(KEPT, FOR_A_TIME, List.of(FILE, FILE));

        assertThat(text(written)).contains("<bewaartermijn><termijnLooptijd>P10Y</termijnLooptijd></bewaartermijn>",
                "<begripLabel>Tijdelijk te bewaren</begripLabel><begripCode>V</begripCode>")
                .doesNotContain("informatiecategorie");
        MdtoSchema.check(written);
    }

    @Test
    void schema_wrongOrderOrMissingElement_isRefused() {
        String good = text(Mdto.object(KEPT, FOR_EVER, List.of(FILE)));

        assertThatThrownBy(() -> MdtoSchema.check(bytes(good.replaceAll("<waardering>.*</waardering>", ""))))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> MdtoSchema.check(bytes(good.replaceAll("(<taal>nl</taal>)(<event>.*</event>)", "$2$1"))))
                .isInstanceOf(SAXException.class);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
