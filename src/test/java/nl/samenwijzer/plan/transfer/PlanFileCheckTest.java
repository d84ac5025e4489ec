package nl.samenwijzer.plan.transfer;

import static nl.samenwijzer.plan.transfer.SmallFile.ANNA;
import static nl.samenwijzer.plan.transfer.SmallFile.content;
import static nl.samenwijzer.plan.transfer.SmallFile.entry;
import static nl.samenwijzer.plan.transfer.SmallFile.faults;
import static nl.samenwijzer.plan.transfer.SmallFile.person;
import static nl.samenwijzer.plan.transfer.SmallFile.row;
import static nl.samenwijzer.plan.transfer.SmallFile.value;
import static nl.samenwijzer.plan.transfer.SmallFile.version;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.guide.QuestionType;

/** What a file may say, on a small guide without a database. */
class PlanFileCheckTest {

    private static final String UNKNOWN_PERSON = "Deze persoon staat niet in de lijst 'people'. Zet die erbij, met gebruikersnaam.";
    private static final String AS_DOWNLOADED = "Neem haar over uit het bestand zoals je het downloadde.";

    @Test
    void check_fileAsItShouldBe_findsNothing() {
        assertThat(faults(file -> {
        })).isEmpty();
    }

    @Test
    void check_severalFaults_tellsAllOfThem() {
        assertThat(faults(file -> {
            entries(file).add(entry("plan_weg", "", 1, "'x'"));
            entries(file).add(entry("plan_lawaai", "", 1, "7"));
        })).containsExactly(
                "/entries/5/value Vraag 'plan_weg': Deze vraag staat niet in dit stappenplan. Haal het antwoord uit het bestand.",
                "/entries/6/value Vraag 'plan_lawaai': Deze score bestaat niet. Kies een van de keuzes.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "plan_werk    |      | 5                | Vraag 'plan_werk': Vul hier tekst in.",
            "plan_werk    | r1   | 'x'              | Vraag 'plan_werk', regel 'r1': Deze regel kan hier niet. Laad de pagina opnieuw.",
            "@done/plan   |      | 'ja'             | Vraag '@done/plan': Hier kan alleen true staan, of null.",
            "@done/niets  |      | true             | Vraag '@done/niets': Dit hoort niet bij dit stappenplan. Haal het uit het bestand.",
            "@hack        |      | true             | Vraag '@hack': Dit hoort niet bij dit stappenplan. Haal het uit het bestand.",
            "@phase/plan  |      | {'datum':'ooit'} | Vraag '@phase/plan': Hier hoort de datum te staan waarop de fase openging, zoals {\"datum\": \"2027-06-01\"}.",
            "@submitted   |      | true             | Vraag '@submitted': Hier hoort te staan wie dit deed (door) en wanneer (datum, zoals 2027-06-01).",
            "werk_einde   |      | {'uitkomst':'akkoord'} | Vraag 'werk_einde': Hier hoort te staan wie dit deed (door) en wanneer (datum, zoals 2027-06-01).",
            "werk_einde   |      | {'door':'x'}     | Vraag 'werk_einde': Een oordeel zonder uitkomst en toelichting kan niet. Maak de waarde leeg (value: null).",
            "plan_buren   | r9   | {}               | Vraag 'plan_buren', regel 'r9': De plek van deze regel (sortKey) klopt niet. Neem die over uit het plan.",
            "plan_kaart   | r1   | {}               | Vraag 'plan_kaart', regel 'r1': Vul dit in bij de betrokkenen zelf." })
    void check_entryThatNoSaveWouldMake_isNamed(String question, String row, String json, String text) {
        assertThat(faults(file -> entries(file).set(4, entry(question, row == null ? "" : row, 1, json))))
                .containsExactly("/entries/4/value " + text);
    }

    @Test
    void check_fieldOfARow_isInThePlace() {
        assertThat(faults(file -> ((ObjectNode) entries(file).get(2)).set("value", value("{'onzin':1}")))).containsExactly(
                "/entries/2/value/onzin Vraag 'plan_buren', regel 'r1': Dit veld bestaat hier niet. Laat het weg.");
    }

    @Test
    void check_earlierVersionThatCannotBe_isNamed() {
        assertThat(faults(file -> ((ArrayNode) entries(file).get(4).get("earlier")).set(0, version(1, "[]").put("value", 3))))
                .containsExactly("/entries/4/earlier/0/value Vraag 'plan_werk': Vul hier tekst in.");
    }

    @Test
    void check_historyWithAHole_isRefused() {
        assertThat(faults(file -> ((ObjectNode) entries(file).get(4)).put("version", 3).put("base", 2))).containsExactly(
                "/entries/4/version Vraag 'plan_werk': Hier hoort versie 2 te staan. In de geschiedenis mag niets ontbreken: elke"
                        + " versie één keer, op volgorde.",
                "/entries/4/base Vraag 'plan_werk': De versie waarop dit verderging, hoort eerder te zijn.");
    }

    @Test
    void check_rowTwice_isRefused() {
        assertThat(faults(file -> entries(file).add(row(entry("plan_buren", "r1", 1, "{}"), "a2")))).containsExactly(
                "/entries/5 Vraag 'plan_buren', regel 'r1': Dit staat twee keer in het bestand. Haal er een weg.");
    }

    @Test
    void check_twoRowsInOnePlace_isRefused() {
        assertThat(faults(file -> ((ObjectNode) entries(file).get(3)).put("sortKey", "a0"))).containsExactly(
                "/entries/3 Vraag 'plan_buren', regel 'r2': Twee regels staan op dezelfde plek (sortKey). Geef elke regel een"
                        + " eigen plek.");
        assertThat(faults(file -> ((ObjectNode) entries(file).get(3)).put("sortKey", "a0").put("deleted", true)
                .putNull("value"))).isEmpty();
    }

    @Test
    void check_deletedRowWithAValue_isRefused() {
        assertThat(faults(file -> ((ObjectNode) entries(file).get(3)).put("deleted", true))).containsExactly(
                "/entries/3/value Vraag 'plan_buren', regel 'r2': Alleen een regel kan verwijderd zijn (deleted). Die heeft geen"
                        + " waarde (value: null).");
    }

    @Test
    void check_methodTwice_isRefused() {
        String method = SmallFile.GUIDE.methods().methods().get(0).id();
        var question = SmallFile.GUIDE.questions().stream()
                .filter(one -> one.type() == QuestionType.METHODS).findFirst().orElseThrow();
        var column = question.columns().stream().filter(one -> "methods".equals(one.optionsFrom())).findFirst().orElseThrow();
        String json = "{'" + column.id() + "':'" + method + "'}";

        assertThat(faults(file -> entries(file).add(row(entry(question.id(), "m1", 1, json), "a0"))
                .add(row(entry(question.id(), "m2", 1, json), "a1")))).containsExactly("/entries/6 Vraag '" + question.id()
                        + "', regel 'm2': Deze werkvorm staat twee keer in de lijst. Haal er een weg.");
    }

    @Test
    void check_personWhoIsNotInTheFile_isRefusedWhereverNamed() {
        assertThat(faults(file -> ((ArrayNode) file.get("people")).removeAll().add(person(ANNA, "anna")))).containsExactly(
                "/entries/1/value/door " + UNKNOWN_PERSON, "/snapshots/0/by " + UNKNOWN_PERSON);
        assertThat(faults(file -> file.putArray("people"))).contains("/createdBy " + UNKNOWN_PERSON,
                "/entries/0/by " + UNKNOWN_PERSON, "/entries/4/earlier/0/by " + UNKNOWN_PERSON);
        assertThat(faults(file -> ((ArrayNode) file.get("people")).add(person(ANNA, "ook")))).containsExactly(
                "/people/2/id Deze persoon staat twee keer in het bestand. Haal er een weg.");
    }

    @Test
    void check_titleMissingOrOther_isRefused() {
        assertThat(faults(file -> entries(file).remove(0))).containsExactly(
                "/entries De titel ontbreekt. Zet een antwoord bij '@title' in de lijst.");
        assertThat(faults(file -> file.put("title", "Anders"))).containsExactly(
                "/title Deze titel is anders dan die bij '@title'. Maak ze gelijk.");
        assertThat(faults(file -> ((ObjectNode) entries(file).get(0)).putNull("value"))).containsExactly(
                "/entries/0/value Vraag '@title': Geef het plan een titel.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "1999-12-31T00:00:00Z", "2026-11-26T00:00:00Z", "+999999999-01-01T00:00:00Z" })
    void check_momentThatCannotBe_isRefused(String moment) {
        assertThat(faults(file -> ((ObjectNode) entries(file).get(2)).put("at", moment))).containsExactly(
                "/entries/2/at Dit moment kan niet: het ligt vóór het jaar 2000, of in de toekomst.");
    }

    @Test
    void check_snapshotWhoseHashIsWrong_isRefused() {
        assertThat(faults(file -> snapshot(file).put("hash", "0".repeat(64)))).containsExactly(
                "/snapshots/0 De inhoud van deze vaststelling past niet bij de controle (hash): er is iets veranderd. "
                        + AS_DOWNLOADED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "geen json | De inhoud van deze vaststelling is geen plan.",
            "[] | De inhoud van deze"
                    + " vaststelling is geen plan.",
            "{'entries':[{'question':'plan_werk','by':'x','at':'y'}],'guide':'waterschap','guideVersion':'2.3'} | De inhoud van"
                    + " deze vaststelling is geen plan.",
            "{'entries':[{'question':'weg','row':'','version':1,'value':1,'by':'" + ANNA + "','at':'2026-01-01T00:00:00Z'}],"
                    + "'guide':'waterschap','guideVersion':'2.3'} | De inhoud van deze vaststelling klopt niet bij vraag 'weg'." })
    void check_snapshotThatCannotBeRead_isRefused(String json, String text) {
        assertThat(faults(file -> content(snapshot(file), json))).containsExactly(
                "/snapshots/0 " + text + " " + AS_DOWNLOADED);
    }

    @Test
    void check_snapshotsOutOfOrder_isRefused() {
        assertThat(faults(file -> snapshot(file).put("number", 2))).containsExactly(
                "/snapshots/0/number De vaststellingen horen op volgorde te staan, vanaf 1, zonder gat.");
    }

    private static ArrayNode entries(ObjectNode file) {
        return (ArrayNode) file.get("entries");
    }

    private static ObjectNode snapshot(ObjectNode file) {
        return (ObjectNode) file.get("snapshots").get(0);
    }
}
