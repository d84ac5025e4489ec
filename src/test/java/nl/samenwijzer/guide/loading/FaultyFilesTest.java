package nl.samenwijzer.guide.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read, and faults of many kinds in one guide. */
class FaultyFilesTest {

    @TempDir
    Path folder;
    private GuideCopy guide;

    @BeforeEach
    void copyGoodGuide() throws IOException {
        guide = GuideCopy.in(folder);
    }

    @Test
    void file_notInUtf8_isAFault() throws IOException {
        guide.write("law.yaml", "# café".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(guide.faults()).containsExactly("law.yaml:1 Dit bestand is geen tekst in UTF-8.");
    }

    @Test
    void file_withControlCharacter_isAFaultInItsLine() throws IOException {
        guide.write("law.yaml", "a: 1\nb: \"x\u0007\"\n".getBytes(StandardCharsets.UTF_8));

        assertThat(guide.faults()).containsExactly("law.yaml:2 Hier staat een stuurteken (U+0007).");
    }

    @Test
    void file_nestedWithoutEnd_isAFault() throws IOException {
        guide.edit("guide.yaml", "language: nl", "language: " + "[".repeat(5_000) + "]".repeat(5_000));

        assertThat(guide.faults()).singleElement().asString().contains("guide.yaml:1 Dit is geen goede YAML");
    }

    @Test
    void key_thatIsAList_isAFaultInItsLine() throws IOException {
        guide.edit("guide.yaml", "language: nl", "? [a, b]\n: x\nlanguage: nl");

        assertThat(guide.faults()).containsExactly("guide.yaml:5 Hier is een lijst of een groep de sleutel.");
    }

    @Test
    void anchor_thatHoldsItself_isAFaultInItsLine() throws IOException {
        guide.edit("guide.yaml", "language: nl", "language: nl\nsubtitle: &zelf [*zelf]");

        assertThat(guide.faults()).contains("guide.yaml:6 Hier staat een anker (&zelf).");
    }

    @Test
    void fileName_thatIsNone_isNotThere() throws IOException {
        guide.edit("guide.yaml", "\"law.yaml\"", "\"wet\\0.yaml\"");

        assertThat(guide.faults()).singleElement().asString().contains("guide.yaml:84 Het bestand 'wet");
    }

    @Test
    void idOrVersion_thatIsTooLong_isAFault() throws IOException {
        guide.edit("guide.yaml", "\"2.3\"", "\"99999999999.0\"").edit("guide.yaml", "id: starter", "id: s" + "t".repeat(64))
                .edit("phases/plan.yaml", "profile: starter", "profile: s" + "t".repeat(64));

        assertThat(guide.faults()).hasSize(3).allMatch(fault -> fault.contains("past niet in het formaat"));
    }

    @Test
    void faultsOfEveryKind_areToldTogether() throws IOException {
        guide.edit("guide.yaml", "version: \"2.3\"", "version: 2.3")
                .edit("guide.yaml", "language: nl", "language: nl\nlanguage: nl")
                .edit("guide.yaml", "'hinder < 20'", "'hinder <= 20'")
                .edit("phases/plan.yaml", "profile: starter", "profile: prof")
                .edit("phases/plan.yaml", "'wat = \"Brief\"'", "'wat = '")
                .edit("decisions.yaml", "aggregation: MAX", "aggregation: AVG")
                .edit("law.yaml", "phase: all", "phase: altijd")
                .edit("documents.yaml", "title: \"Terugblik\"", "titel: \"Terugblik\"")
                .edit("testcases.yaml", "punten: 1,", "punten: 2,");

        assertThat(guide.faults()).extracting(fault -> fault.replaceAll("(?s)(:\\d+ .{25}).*", "$1")).containsExactly(
                "decisions.yaml:7 Dit past niet in het form", "documents.yaml:30 Dit past niet in het form",
                "documents.yaml:31 Dit past niet in het form", "guide.yaml:3 Dit past niet in het form",
                "guide.yaml:6 De sleutel 'language' sta", "guide.yaml:17 Route 'groot' en route 'k",
                "law.yaml:7 'altijd' is geen fase van", "phases/plan.yaml:14 'prof' is geen profiel va",
                "phases/plan.yaml:98 Deze formule is geen goed", "testcases.yaml:5 Testgeval W1 verwacht pun");
    }

    @Test
    void publicListOfAQuestionThatIsNot_isAFaultOfTheList() throws IOException {
        guide.edit("phases/plan.yaml", "role: collega, public: \"yes\", prefill: [{mode: fixed",
                "role: collega, public: \"no\", prefill: [{mode: fixed");

        assertThat(guide.faults()).singleElement().asString().startsWith(
                "documents.yaml:51 De uitgave 'folder' is openbaar, maar de vraag 'besluit_regels' niet.");
    }

    @Test
    void rows_namedAfterEachOther_areAFault() throws IOException {
        guide.edit("phases/plan.yaml", "required: false, of: plan_buren, meaning: contact}",
                "required: false, of: plan_berichten}")
                .edit("phases/plan.yaml", "map: {wat: 'soort', buur: 'id'}", "map: {wat: 'soort'}")
                .edit("phases/plan.yaml", "        columns:\n          - {id: dag",
                        "        labelColumn: buur\n        columns:\n          - {id: dag");

        assertThat(guide.faults()).containsExactly("phases/plan.yaml:94 De rijen van 'plan_berichten' heten naar elkaar.");
    }

    @Test
    void testCase_withWhatDoesNotExist_isAFault() throws IOException {
        guide.edit("testcases.yaml", "plan_lawaai: 5,", "plan_lawaai: 6,")
                .edit("testcases.yaml", "[hulp, kennis]", "[hulp, kenis]")
                .edit("testcases.yaml", "{id: b1, last: 7}", "{id: b1, lst: 7}")
                .edit("testcases.yaml", "group: b3", "group: b4")
                .edit("testcases.yaml", "hinder: null,", "hindr: null,");

        assertThat(guide.faults()).containsExactly("testcases.yaml:4 '6' is geen score van 'plan_lawaai'.",
                "testcases.yaml:11 'kenis' is geen keuze.", "testcases.yaml:12 'lst' is geen kolom.",
                "testcases.yaml:17 Er is geen groep 'b4' in dit testgeval.",
                "testcases.yaml:22 'hindr' is geen vraag of naam van dit stappenplan.");
    }
}
