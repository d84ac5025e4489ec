package nl.samenwijzer.guide.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.samenwijzer.guide.fault.Fault;

/** Rules that contradict each other, hide what is needed or build on themselves. */
class FaultyRulesTest {

    private static final GuideLoader LOADER = new GuideLoader();

    @TempDir
    Path folder;
    private GuideCopy copy;

    @BeforeEach
    void copyGoodGuide() throws IOException {
        copy = GuideCopy.in(folder);
    }

    @Test
    void routeQuestion_notInEveryRoute_isAFault() throws IOException {
        edit("phases/plan.yaml", "help: \"Denk aan machines.\"\n        required: true\n        routes: [klein, groot]",
                "help: \"Denk aan machines.\"\n        required: true\n        routes: [groot]");

        assertThat(faults()).extracting(Fault::problem)
                .anyMatch(problem -> problem.contains("niet elke route stelt die vraag"));
    }

    @Test
    void minimumQuestion_hiddenWhenPeopleTakePart_isAFault() throws IOException {
        edit("guide.yaml", "{when: 'true'}", "{when: 'werk_hulp = \"ja\"'}");
        edit("phases/plan.yaml", "id: plan_werk, type: text,", "id: plan_werk, when: 'werk_hulp = \"nee\"', type: text,");

        assertThat(faults()).singleElement().satisfies(fault -> assertThat(fault.problem())
                .isEqualTo("'plan_werk' is nodig voor een minimumvraag, maar is verborgen als mensen wel meedoen."));
    }

    @Test
    void decisionThatGivesAnotherRoute_isAFault() throws IOException {
        edit("decisions.yaml", "decisions:", """
                decisions:
                  - id: hoe_groot
                    name: "Welke route?"
                    showAt: []
                    requires: []
                    hitPolicy: FIRST
                    inputs: [{id: hinder, label: "Hinder", expression: 'hinder', type: number}]
                    outputs: [{id: route, type: string, values: [klein, groot]}]
                    rules:
                      - {id: HG1, when: ['>= 15'], then: {route: groot}, reason: "Veel.", source: "Handreiking"}
                      - {id: HG2, when: ['< 15'], then: {route: klein}, reason: "Weinig.", source: "Handreiking"}""");

        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.problem()).startsWith("Deze beslissing geeft route 'groot', maar volgens routes geldt route "
                    + "'klein', bij: plan_lawaai = ");
            assertThat(Files.readAllLines(folder.resolve("decisions.yaml")).get(fault.line() - 1)).contains("rules:");
        });
    }

    @Test
    void redSignalThatWaitsUntilAdoption_isNoFault() throws IOException {
        edit("signals.yaml", "check: {name: minimumQuestionUnanswered}",
                "when: 'plan_werk != null or besluit_akkoord != null'\n    check: {name: minimumQuestionUnanswered}");

        assertThat(LOADER.load(Folder.of(folder)).signals().get(0).when()).isNotNull();
    }

    @Test
    void uniqueTable_inWhichTwoRulesHold_isAFault() throws IOException {
        edit("decisions.yaml", "when: ['< 5']", "when: ['<= 7']");

        assertThat(faults()).anySatisfy(fault -> {
            assertThat(fault.problem()).isEqualTo("Regel PB1 en regel PB2 kunnen tegelijk gelden.");
            assertThat(Files.readAllLines(folder.resolve("decisions.yaml")).get(fault.line() - 1)).contains("id: PB2");
        });
    }

    @Test
    void signal_onTheNumberOfSignals_isAFault() throws IOException {
        edit("guide.yaml", "derived:\n", "derived:\n  - {name: rode, kind: recorded, type: number, fact: redSignals, "
                + "description: \"Rode signalen.\"}\n");
        edit("signals.yaml", "when: 'buur.last >= 5 and", "when: 'rode > 0 and buur.last >= 5 and");

        assertThat(faults()).singleElement().satisfies(
                fault -> assertThat(fault.problem()).isEqualTo("'rode' hangt van zichzelf af: rode > rode."));
    }

    @Test
    void secondRegister_isAFault() throws IOException {
        edit("phases/plan.yaml", "id: besluit_regels, type: table", "id: besluit_regels, type: stakeholders");

        assertThat(faults()).extracting(Fault::problem).contains("Er is al een vraag met betrokkenen.");
    }

    private List<Fault> faults() {
        var thrown = catchThrowableOfType(GuideFaults.class, () -> LOADER.load(Folder.of(folder)));
        assertThat(thrown).as("a fault").isNotNull();
        return thrown.faults();
    }

    private void edit(String file, String from, String to) throws IOException {
        copy.edit(file, from, to);
    }
}
