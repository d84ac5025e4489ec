package nl.samenwijzer.guide.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.node.IntNode;

import nl.samenwijzer.guide.rule.NoFacts;
import nl.samenwijzer.guide.rule.Rulebook;

/** Decisions in DMN files of their own: the file alone decides, and its faults are told like all others. */
class DecisionFilesTest {

    private static final String YAML = """
              - id: tel_punten
                name: "Hoeveel punten?"
                showAt: []
                requires: []
                hitPolicy: COLLECT
                aggregation: SUM
                inputs: [{id: verkeer, label: "Verkeer", expression: 'plan_verkeer', type: number}]
                outputs: [{id: punten, type: number}]
                rules:
                  - {id: TP1, when: ['10'], then: {punten: 2.5}, reason: "Druk.", source: "Handreiking"}
                  - {id: TP2, when: ['>= 5'], then: {punten: 1}, reason: "Verkeer.", source: "Handreiking"}
            """;
    private static final String DMN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="f" name="F" namespace="urn:f">
              <decision id="tel_punten" name="Hoeveel punten?">
                <decisionTable id="t" hitPolicy="COLLECT" aggregation="SUM">
                  <input id="i"><inputExpression id="e" typeRef="number"><text>plan_verkeer</text></inputExpression></input>
                  <output id="o" name="punten" typeRef="number" />
                  <rule id="TP1">
                    <description>Druk.
            Bron: Handreiking</description>
                    <inputEntry id="a1"><text>10</text></inputEntry>
                    <outputEntry id="b1"><text>2.5</text></outputEntry>
                  </rule>
                  <rule id="DecisionRule_0nieuw">
                    <description>Verkeer.
            Bron: Handreiking</description>
                    <inputEntry id="a2"><text>&gt;= 5</text></inputEntry>
                    <outputEntry id="b2"><text>1</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    @TempDir
    Path folder;
    private GuideCopy copy;

    @BeforeEach
    void moveADecisionToAFile() throws IOException {
        copy = GuideCopy.in(folder).edit("decisions.yaml", YAML.indent(0), """
                  - {id: tel_punten, dmn: "punten.dmn", showAt: [], requires: []}
                """);
        dmn(DMN);
    }

    @Test
    void change_ofTheTableAlone_changesTheOutcome() throws IOException {
        assertThat(points()).isEqualTo("3.5");

        dmn(DMN.replace("<text>2.5</text>", "<text>7</text>"));
        copy.edit("testcases.yaml", "punten: 3.5", "punten: 8");

        assertThat(points()).isEqualTo("8");
    }

    @Test
    void fault_inACell_namesFileLineAndRule() throws IOException {
        dmn(DMN.replace("&gt;= 5", "&gt;= plan_verker"));

        assertThat(copy.faults()).containsExactly(
                "punten.dmn:16 Regel DecisionRule_0nieuw: De naam 'plan_verker' bestaat niet.");
    }

    @Test
    void fault_inACell_thatDoesNotParse_namesTheRule() throws IOException {
        dmn(DMN.replace("<text>10</text>", "<text>10 of meer</text>"));

        assertThat(copy.faults()).singleElement().asString().startsWith("punten.dmn:10 Regel TP1: ");
    }

    @Test
    void fault_whenTheSameStandsInBoth_isTold() throws IOException {
        copy.edit("decisions.yaml", "dmn: \"punten.dmn\"", "dmn: \"punten.dmn\", hitPolicy: FIRST");

        assertThat(copy.faults()).anyMatch(fault -> fault.contains("'hitPolicy' staat ook in punten.dmn."));
    }

    @Test
    void fault_fileThatIsNotThere_isTold() throws IOException {
        copy.edit("decisions.yaml", "punten.dmn", "weg.dmn");

        assertThat(copy.faults()).singleElement().asString()
                .matches("decisions\\.yaml:\\d+ Het bestand 'weg\\.dmn' is er niet\\.");
    }

    private void dmn(String text) throws IOException {
        copy.write("punten.dmn", text.getBytes(StandardCharsets.UTF_8));
    }

    private String points() {
        Rulebook rules = Rulebook.of(new GuideLoader().load(Folder.of(folder)));
        return rules.names(Map.of("plan_verkeer", IntNode.valueOf(10)), new NoFacts()).value("punten").toString();
    }
}
