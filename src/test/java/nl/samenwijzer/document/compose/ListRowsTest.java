package nl.samenwijzer.document.compose;

import static nl.samenwijzer.document.compose.Plans.NIJMEGEN;
import static nl.samenwijzer.document.compose.Plans.WATERSCHAP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.spreadsheet.Cell;
import nl.samenwijzer.spreadsheet.writing.SheetContent;

class ListRowsTest {

    private static final String DIKE = """
            {plan_buren: [{id: 'b1', omschrijving: 'Boeren', soort: 'boeren'}],
             plan_berichten: [{id: 'm2', dag: '2027-03-01', wat: '=1+1', buur: 'weg'},
                              {id: 'm1', dag: '2026-11-24', wat: 'Brief', buur: 'b1', uitleg: 'Met foto.'}]}
            """;
    private static final String SQUARE = """
            {in3_besluit: 'wel', vk4_lijst: [{id: 'g1', naam: 'Winkels', contact_functie: 'geheim98765', contact_mail: 'balie@geheim.nl'}],
             de7_planning: [{id: 'p1', datum: '2027-01-05', soort: 'activiteit', omschrijving: 'Avond', begin: '19:30', plaats: 'Zaal',
                             werkvorm: 'W01', groepen: ['g1']}]}
            """;

    private final List<String> shielded = new ArrayList<>();

    @Test
    void of_timeLine_hasColumnsAsOnScreenAndRowsByDate() {
        assertThat(lines(Plans.of(WATERSCHAP, "Dijk", DIKE), "berichten", "dossier")).containsExactly(
                "Berichten: Dag | Wat | Voor wie | Uitleg", "Day 24-11-2026 | Text Brief | Text Boeren | Text Met foto.",
                "Day 1-3-2027 | Text =1+1 | Text (verwijderd) | Text ");
    }

    @Test
    void of_noRows_hasAllColumns() {
        assertThat(lines(Plans.of(WATERSCHAP, "Dijk", "{}"), "berichten", "dossier"))
                .containsExactly("Berichten: Dag | Wat | Voor wie | Uitleg");
    }

    @Test
    void of_columnThatIsAskedInNoRow_isLeftOut() {
        var lines = lines(Plans.of(NIJMEGEN, "Plein", SQUARE.replace("'activiteit'", "'besluit'")), "planning", "intern");

        assertThat(lines.get(0)).contains("Datum | Soort | Wat").doesNotContain("Begintijd", "Plaats");
        assertThat(lines.get(1)).doesNotContain("19:30", "Zaal");
    }

    @Test
    void of_publicEdition_hasOnlyWhatIsPublic() {
        var plan = Plans.of(NIJMEGEN, "Plein", SQUARE);

        assertThat(lines(plan, "planning", "openbaar").get(1)).contains("Text 19:30", "Text Zaal", "Text Winkels");
        assertThat(String.join("\n", lines(plan, "betrokkenenlijst", "openbaar"))).contains("Text Winkels")
                .doesNotContain("geheim", "balie", "Contact");
        assertThat(shielded).isEmpty();
    }

    @Test
    void of_privateEdition_tellsWhichShieldedFieldsItShows() {
        assertThat(String.join("\n", lines(Plans.of(NIJMEGEN, "Plein", SQUARE), "betrokkenenlijst", "intern")))
                .contains("geheim98765");
        assertThat(shielded).contains("contact_functie");
    }

    @Test
    void of_textThatNoCellHolds_isCutAndSaysSo() {
        var plan = Plans.of(WATERSCHAP, "Dijk", "{plan_berichten: [{id: 'm', wat: '" + "a".repeat(31_999) + "😀b'}]}");

        assertThat(lines(plan, "berichten", "dossier").get(1))
                .contains("aaa [ingekort; de hele tekst staat in Samenwijzer]").doesNotContain("😀", "\uD83D");
    }

    private List<String> lines(PlanState plan, String kind, String edition) {
        var documents = plan.guide().documents();
        var document = documents.documents().stream().filter(one -> one.id().equals(kind)).findFirst().orElseThrow();
        var wanted = documents.editions().stream().filter(one -> one.id().equals(edition)).findFirst().orElseThrow();
        var sheet = ListRows.of(document, wanted, plan,
                new Circumstances("Waterschap", true, shielded::add, List.of(), Map.of()));
        var lines = new ArrayList<String>();
        lines.add(sheet.name() + ": "
                + sheet.headings().stream().map(SheetContent.Heading::text).collect(Collectors.joining(" | ")));
        sheet.rows().forEach(row -> lines.add(row.stream().map(ListRowsTest::told).collect(Collectors.joining(" | "))));
        return lines;
    }

    private static String told(Cell cell) {
        return cell.getClass().getSimpleName() + " " + cell.typed();
    }
}
