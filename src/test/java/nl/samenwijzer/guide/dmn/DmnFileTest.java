package nl.samenwijzer.guide.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import nl.samenwijzer.guide.fault.Fault;
import nl.samenwijzer.guide.fault.Faults;
import nl.samenwijzer.guide.fault.SourceFile;

class DmnFileTest {

    private static final String FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="f" name="F" namespace="urn:f">
              <itemDefinition name="tList" isCollection="true"><typeRef>string</typeRef></itemDefinition>
              <decision id="keuze" name="Wat kies je?">
                <decisionTable id="t" hitPolicy="COLLECT" aggregation="MIN">
                  <input id="i1" label="Doelen"><inputExpression id="e1" typeRef="tList"><text>doelen</text></inputExpression></input>
                  <input id="i2"><inputExpression id="e2" typeRef="integer"><text> aantal </text></inputExpression></input>
                  <output id="o1" name="plaats" typeRef="string"><outputValues id="v1"><text>"voor", "na \\"laat\\""</text></outputValues></output>
                  <output id="o2" name="nr" typeRef="number" />
                  <rule id="R1">
                    <description>Eerst dit.
            Bron: Boek, punt 2</description>
                    <inputEntry id="a"><text>list contains(?, "groen")</text></inputEntry>
                    <inputEntry id="b"><text></text></inputEntry>
                    <outputEntry id="c"><text>"voor"</text></outputEntry>
                    <outputEntry id="d"><text>-2.5</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
              <decision id="formule" name="Hoeveel?">
                <description>Tel op.
            Bron: Boek</description>
                <variable id="u" name="som" typeRef="number" />
                <literalExpression id="l"><text>a + b</text></literalExpression>
              </decision>
            </definitions>
            """;

    @Test
    void read_table_isWhatItWouldBeInYaml() throws JsonProcessingException {
        Faults faults = new Faults();

        SourceFile read = DmnFile.read("x.dmn", FILE, "keuze", faults);

        assertThat(faults.list()).isEmpty();
        assertThat(read.content().toString()).isEqualTo(JsonMapper.builder().build().readTree("""
                {"name":"Wat kies je?","hitPolicy":"COLLECT","aggregation":"MIN",
                 "inputs":[{"id":"kolom1","label":"Doelen","expression":"doelen","type":"list"},
                           {"id":"kolom2","label":"aantal","expression":"aantal","type":"number"}],
                 "outputs":[{"id":"plaats","type":"string","values":["voor","na \\"laat\\""]},{"id":"nr","type":"number"}],
                 "rules":[{"id":"R1","reason":"Eerst dit.","source":"Boek, punt 2",
                           "when":["list contains(?, \\"groen\\")","-"],"then":{"plaats":"voor","nr":-2.5}}]}""").toString());
        assertThat(List.of(read.line("/inputs/1/expression"), read.line("/rules/0"), read.line("/rules/0/then/nr")))
                .containsExactly(7, 10, 16);
    }

    @Test
    void read_formula_isWhatItWouldBeInYaml() throws JsonProcessingException {
        assertThat(DmnFile.read("x.dmn", FILE, "formule", new Faults()).content())
                .isEqualTo(JsonMapper.builder().build().readTree("""
                        {"name":"Hoeveel?","expression":"a + b","reason":"Tel op.","source":"Boek",
                         "outputs":[{"id":"som","type":"number"}]}"""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            </definitions>              | </definition>            | 26 | Dit is geen goede XML.
            20191111/MODEL              | 20151101/dmn.xsd         | 2  | Dit bestand is geen DMN 1.3.
            <decision id="keuze"        | <decision id="keus"      | 2  | Hier staat geen beslissing met id 'keuze'.
            <rule id="R1">              | <rule id="R1" prio="1">  | 10 | Dit past niet in DMN 1.3 (
            hitPolicy="COLLECT"         | hitPolicy="PRIORITY"     | 5  | Hit policy PRIORITY kan hier niet.
            typeRef="integer"           | typeRef="euro"           | 7  | Het type 'euro' kennen we niet.
            "voor", "na                 | voor, "na                | 8  | De lijst met uitkomsten klopt niet.
            <text>"voor"</text>         | <text>voor</text>        | 15 | Regel R1: 'voor' is geen vaste uitkomst.
            Bron: Boek, punt 2          | Boek, punt 2             | 10 | R1 mist een reden of een bron.
            name="nr" typeRef="number"  | typeRef="number"         | 9  | Deze uitkomst heeft geen naam.
            """)
    void read_wrongFile_tellsWhere(String from, String to, int line, String problem) {
        Faults faults = new Faults();
        assertThat(FILE).contains(from);

        DmnFile.read("x.dmn", FILE.replace(from, to), "keuze", faults);

        assertThat(faults.list()).singleElement().satisfies(fault -> {
            assertThat(fault.problem()).startsWith(problem);
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.file()).isEqualTo("x.dmn");
            assertThat(fault.remedy()).isNotBlank();
        });
    }

    @Test
    void read_fileThatNamesAnother_readsNeither() {
        Faults faults = new Faults();

        SourceFile read = DmnFile.read("x.dmn", FILE.replace("?>\n", """
                ?>
                <!DOCTYPE definitions [<!ENTITY f SYSTEM "file:///etc/hostname">]>
                """).replace("Eerst dit.", "&f;"), "keuze", faults);

        assertThat(read).isNull();
        assertThat(faults.list()).extracting(Fault::problem).containsExactly("Dit is geen goede XML.");
    }
}
