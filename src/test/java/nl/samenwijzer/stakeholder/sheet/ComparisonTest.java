package nl.samenwijzer.stakeholder.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.spreadsheet.reading.UnreadableSheet;
import nl.samenwijzer.stakeholder.sheet.Parcel.Group;
import nl.samenwijzer.stakeholder.sheet.RowOutcome.Fault;
import nl.samenwijzer.stakeholder.sheet.RowOutcome.Field;
import nl.samenwijzer.stakeholder.sheet.RowOutcome.Kind;

/** What each row of a file would do. */
class ComparisonTest {

    private static final String NAME = "Groep of organisatie";
    private static final String CHANGES = "Wat verandert er voor hen?";

    @Test
    void rows_newChangedUnchangedAndWrong_areToldApart() {
        TestRegister register = new TestRegister().with("r1", "{\"naam\":\"Buurt Oost\",\"belang\":2,\"raakt\":\"Geluid\"}")
                .with("r2", "{\"naam\":\"Winkeliers\",\"bereik\":[\"brief\",\"mail\"],\"gecontroleerd\":\"2027-12-31\"}");

        Comparison.Result result = register
                .compare(
                        """
                                Lijst van de wijk

                                Kenmerk (niet wijzigen);Groep of organisatie;Soort betrokkene;Hoe groot is hun belang?;Hoe bereik je hen?;Laatst bekeken op;Onzin
                                r1;Buurt Oost-West;Buurt of wijk;4;;;x
                                ;wínkelïers ;;;Mail of nieuwsbrief; Brief of folder;2027-12-31;
                                ;Nieuwe groep;BUURT_WIJK;zeer groot;"brief; aan huis";1-2-2027;
                                ;Verkeerd;Bestaat niet;9;brief, duif;31-2-2027;
                                ;;;;;;
                                ;;Buurt of wijk;;;;
                                """
                                .replace("Mail of nieuwsbrief; Brief of folder", "\"Mail of nieuwsbrief; Brief of folder\""),
                        false);

        assertThat(result.rows()).containsExactly(
                new RowOutcome(4, "Buurt Oost-West", Kind.CHANGED, List.of(
                        new Field(NAME, "Buurt Oost", "Buurt Oost-West"),
                        new Field("Soort betrokkene", "", "Buurt of wijk"),
                        new Field("Hoe groot is hun belang?", "Redelijk", "Zeer groot")), List.of()),
                new RowOutcome(5, "wínkelïers ", Kind.CHANGED, List.of(new Field(NAME, "Winkeliers", "wínkelïers ")),
                        List.of()),
                new RowOutcome(6, "Nieuwe groep", Kind.NEW, List.of(), List.of()),
                new RowOutcome(7, "Verkeerd", Kind.WRONG, List.of(), List.of(
                        fault("Soort betrokkene", result, 3, 0),
                        new Fault("Hoe groot is hun belang?",
                                "Deze keuze bestaat niet. Kies uit: Klein; Redelijk; Groot; Zeer groot."),
                        new Fault("Hoe bereik je hen?",
                                "Deze keuze bestaat niet. Kies uit: Brief of folder; Mail of nieuwsbrief;"
                                        + " Telefoon; Aan huis; Op straat of op de plek; Via een organisatie; Via school; Sociale media of app;"
                                        + " Krant of wijkblad; Website of Mijn Wijkplan."))),
                new RowOutcome(9, "", Kind.WRONG, List.of(), List.of(
                        new Fault(NAME, "Vul hier de naam van de groep in."))));
        assertThat(result.emptyLeft()).isZero();
        assertThat(result.groups()).containsExactly(
                new Group(4, "r1", 3,
                        Json.parse("{\"naam\":\"Buurt Oost-West\",\"categorie\":\"buurt_wijk\",\"belang\":4}").deepCopy()),
                new Group(5, "r2", 3, Json.parse("{\"naam\":\"wínkelïers \"}").deepCopy()),
                new Group(6,
                        Change.operationIn(TestRegister.IMPORT, TestRegister.GUIDE.registerQuestion().id(), "rij 6").toString(),
                        0,
                        Json.parse(
                                "{\"naam\":\"Nieuwe groep\",\"categorie\":\"buurt_wijk\",\"belang\":4,\"bereik\":[\"brief\",\"aan_huis\"],"
                                        + "\"gecontroleerd\":\"2027-02-01\"}")
                                .deepCopy()));
    }

    @Test
    void values_thatCanNeverBe_areRefusedAsTheSaveCommandWould() {
        Comparison.Result result = new TestRegister().compare("""
                naam;gecontroleerd;belang;raakt
                Een;31-2-2027;;
                Twee;;9;
                Drie;;;x\0y
                """, false);

        assertThat(result.rows()).extracting(RowOutcome::faults).containsExactly(
                List.of(new Fault("Laatst bekeken op", "Deze datum bestaat niet. Vul een datum in als 1-6-2027.")),
                List.of(new Fault("Hoe groot is hun belang?",
                        "Deze keuze bestaat niet. Kies uit: Klein; Redelijk; Groot; Zeer groot.")),
                List.of(new Fault(CHANGES,
                        "In deze tekst staat een teken dat we niet kunnen bewaren. Typ de tekst opnieuw, of plak hem zonder opmaak.")));
        assertThat(result.groups()).isEmpty();
    }

    @Test
    void emptyCell_leavesWhatIsThere_unlessAskedOtherwise() {
        TestRegister register = new TestRegister().with("r1", "{\"naam\":\"Buurt\",\"raakt\":\"Geluid\",\"kennis\":\"Veel\"}");
        String csv = "naam;raakt\nbuurt;\n".replace("buurt", "Buurt");

        assertThat(register.compare(csv, false)).isEqualTo(new Comparison.Result(
                List.of(new RowOutcome(2, "Buurt", Kind.UNCHANGED, List.of(), List.of())), 1, List.of()));
        Comparison.Result emptying = register.compare(csv, true);
        assertThat(emptying.rows()).containsExactly(new RowOutcome(2, "Buurt", Kind.CHANGED,
                List.of(new Field(CHANGES, "Geluid", "")), List.of()));
        assertThat(emptying.groups()).containsExactly(new Group(2, "r1", 3, Json.parse("{\"raakt\":null}").deepCopy()));
        assertThat(register.compare("kenmerk;naam;raakt\nr1;;x\n", true).rows()).containsExactly(new RowOutcome(2, "Buurt",
                Kind.WRONG, List.of(), List.of(new Fault(NAME, "Een groep kan niet zonder naam. Vul hier de naam in."))));
    }

    @Test
    void group_namedTwice_isWrongTheSecondTime() {
        TestRegister register = new TestRegister().with("r1", "{\"naam\":\"Dubbel\"}").with("r2", "{\"naam\":\"dubbel\"}")
                .with("r3", "{\"naam\":\"Eén\"}");

        assertThat(register.compare("""
                kenmerk;naam
                r3;Anders
                ;een
                onbekend;Nieuw
                ;nieuw
                ;DUBBEL
                r2;dubbel
                """, false).rows()).extracting(RowOutcome::number, RowOutcome::kind,
                row -> row.faults().stream().map(Fault::text).findFirst().orElse("")).containsExactly(
                        tuple(2, Kind.CHANGED, ""),
                        tuple(3, Kind.WRONG, "Deze groep staat ook in rij 2. Zet elke groep één keer in het bestand."),
                        tuple(4, Kind.NEW, ""),
                        tuple(5, Kind.WRONG, "Deze groep staat ook in rij 4. Zet elke groep één keer in het bestand."),
                        tuple(6, Kind.WRONG, "Er staan 2 groepen met deze naam in het plan. Download de lijst en laat de kolom"
                                + " 'Kenmerk (niet wijzigen)' staan: dan weten we welke je bedoelt."),
                        tuple(7, Kind.UNCHANGED, ""));
    }

    @Test
    void heading_anySpelling_isRecognisedAndTheRestIsTold() {
        SheetTable table = TestRegister.table("""
                Stakeholders;;;
                groep  OF organisatie,WAT VERANDERT ER VOOR HÉN?,Telefoon,belang,Belang
                Buurt,x,06,2,3
                """, TestRegister.sheet());

        assertThat(table.heading().columns().values()).extracting(RegisterColumn::header).containsExactly(NAME, CHANGES,
                "Hoe groot is hun belang?");
        assertThat(table.heading().unknown()).containsExactly("Telefoon", "Belang");
        assertThat(table.lines()).containsExactly(new SheetTable.Line(3, List.of("Buurt", "x", "", "2", "")));
    }

    @Test
    void file_withoutHeadingOrWithTooManyRows_isRefused() {
        RegisterSheet sheet = TestRegister.sheet();
        assertThatThrownBy(() -> TestRegister.table("a;b\nc;d\n", sheet)).isInstanceOf(UnreadableSheet.class)
                .hasMessage("In dit bestand vinden we geen rij met kopjes. Zet boven de lijst in elk geval het kopje 'Groep of"
                        + " organisatie', of gebruik ons sjabloon.");
        assertThatThrownBy(() -> TestRegister.table("naam\n" + "x\n".repeat(10_001), sheet))
                .hasMessage("Dit bestand heeft meer dan 10.000 rijen. Deel het op in kleinere bestanden.");
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static Fault fault(String column, Comparison.Result result, int row, int fault) {
        Fault told = result.rows().get(row).faults().get(fault);
        assertThat(told.text()).startsWith("Deze keuze bestaat niet. Kies uit: Direct omwonenden; Buurt of wijk;")
                .endsWith(" (en meer).");
        return new Fault(column, told.text());
    }
}
