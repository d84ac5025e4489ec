package nl.samenwijzer.guide.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import nl.samenwijzer.guide.fault.Fault;

/** Small edits to a good guide, each with the one fault it must give; {@code at} is a text in the line of the fault. */
class FaultyGuideTest {

    private static final GuideLoader LOADER = new GuideLoader();

    /** File | text to replace | new text | text in the line of the fault | part of the message; @ is a line end. */
    private static final String EDITS = """
            guide.yaml | {id: klein, name: | {naam: 1, id: klein, name: | naam: 1 | past niet in het formaat
            guide.yaml | version: "2.3" | version: 2.3 | version: 2.3 | past niet in het formaat
            guide.yaml | title: "Stappenplan omgeving" | title: "Stappenplan omgeving | Handreiking | geen goede YAML
            guide.yaml | language: nl | language: nl@language: nl | language: nl | staat er twee keer
            guide.yaml | "law.yaml" | "wet.yaml" | "wet.yaml" | bestand 'wet.yaml' is er niet
            guide.yaml | planRole: leader | planRole: editor | roles: | geen rol die leidt
            guide.yaml | planRole: commissioner | planRole: editor | roles: | geen rol die is opdrachtgever
            guide.yaml | adoption: {question: besluit_akkoord | adoption: {question: plan_werk | adoption: | geen vraag van soort approval
            guide.yaml | closing: {question: werk_einde | closing: {question: weg | closing: | 'weg' is geen vraag van soort approval
            guide.yaml | document: omgevingsplan_werk} | document: terugblik} | adoption: | staat niet in een hoofdstuk
            guide.yaml | {when: 'true'} | {when: 'plan_wrek = null'} | participation: | De naam 'plan_wrek' bestaat niet
            guide.yaml | 'hinder < 20' | 'hinder < ' | hinder < ' | geen goede FEEL
            guide.yaml | phases: [plan]} | phases: [plannen]} | [plannen] | 'plannen' is geen fase
            guide.yaml | ring: binnenring | ring: kern | ring: kern | 'kern' is geen ring
            guide.yaml | core: [plan_werk] | core: [plan_wrk] | core: [plan_wrk] | 'plan_wrk' is geen vraag
            guide.yaml | core: [plan_werk] | core: [plan_kaart] | core: [plan_kaart] | staat niet in route 'klein'
            guide.yaml | title: "De mensen" | document: terugblik, title: "De mensen" | title: "De mensen" | staat er twee keer
            guide.yaml | override: {role: dijkgraaf | override: {role: trekker | override: | geen rol die akkoord mag geven
            guide.yaml | decision: aanpak, | decision: anpak, | decision: anpak | 'anpak' is geen beslissing
            guide.yaml | output: tip, | output: tips, | output: tips, | 'tips' is geen uitkomst
            guide.yaml | setting: rustdagen, d | setting: rust, d | setting: rust, | 'rust' is geen instelling
            guide.yaml | scope: plan_buren, | scope: plan_werk, | scope: plan_werk, | is niet de vraag met betrokkenen
            guide.yaml | 'plan_lawaai + plan_verkeer' | 'plan_lawaai + aanpak_nr + hinder' | name: hinder | hangt van zichzelf af
            phases/plan.yaml | projectPhase: voor | projectPhase: later | projectPhase: later | 'later' is geen projectfase
            phases/plan.yaml | profile: starter | profile: prof | profile: prof | 'prof' is geen profiel
            phases/plan.yaml | role: trekker, public: "yes", maxWords | role: baas, public: "yes", maxWords | role: baas | 'baas' is geen rol
            phases/plan.yaml | routes: [groot], chapter: mensen, role: collega, public: "yes", per | routes: [grot], chapter: mensen, role: collega, public: "yes", per | [grot] | 'grot' is geen route
            phases/plan.yaml | minimum: [2] | minimum: [3] | minimum: [3] | geen minimumvraag 3
            phases/plan.yaml | labelColumn: omschrijving | labelColumn: naam | labelColumn: naam | 'naam' is geen kolom
            phases/plan.yaml | registerFields: [last, macht, | registerFields: [last, kracht, | [last, kracht, | 'kracht' is geen veld
            phases/plan.yaml | rings: {now: plek, | rings: {now: soort, | now: soort | geen keuze uit de ringen
            phases/plan.yaml | of: plan_buren, meaning | of: plan_berichten, meaning | of: plan_berichten | met een groep uit de betrokkenen
            phases/plan.yaml | label: "Wat", required: false}]} | label: "Wat", required: false}, {id: gezien, type: date, label: "Gezien", required: false, meaning: reviewed}]} | id: gezien | voor een veld van de betrokkenen
            stakeholders.yaml | id: eigen, | id: pacht, | id: pacht, name: "Pacht" | komt twee keer voor
            phases/plan.yaml | axes: {x: last | axes: {x: soort | x: soort | geen veld van soort score
            phases/plan.yaml | per: vorm_keuze | per: plan_werk | per: plan_werk | geen vraag met keuzes
            phases/plan.yaml | optionsFrom: plan_doelen | optionsFrom: plan_werk | optionsFrom: plan_werk | geen lijst en geen meerkeuzevraag
            phases/plan.yaml | of: plan_buren | of: plan_werk | of: plan_werk | geen vraag met rijen
            phases/plan.yaml | from: plan_buren, where | from: plan_buuren, where | plan_buuren | geen vraag, geen lijst
            phases/plan.yaml | map: {wat: | map: {wie: | map: {wie: | 'wie' is geen kolom van deze vraag
            phases/plan.yaml | required: true, meaning: date | required: true | columns: | geen kolom met meaning: date
            phases/plan.yaml | 'count(plan_doelen) > 1' | 'list contains(plan_doelen, "rst")' | rst | 'rst' is geen keuze
            phases/plan.yaml | 'count(plan_doelen) > 1' | 'false' | when: 'false' | nooit te zien
            phases/plan.yaml | 'count(plan_doelen) > 1' | 'tel(plan_doelen) > 1' | tel(plan | geen functie van FEEL
            phases/plan.yaml | 'count(plan_doelen) > 1' | 'plan_buren[last = 7] != null' | plan_buren[last | Schrijf item.last
            phases/plan.yaml | 'count(plan_doelen) > 1' | 'plan_buren.naam != null' | plan_buren.naam | 'naam' is geen kolom
            phases/plan.yaml | 'count(plan_doelen) > 1' | 'buur_nr = 1' | buur_nr = 1 | bestaat alleen per rij
            phases/plan.yaml | 'count(plan_doelen) > 1' | 'plan_doel_eerst != null' | id: plan_doel_eerst | hangt van zichzelf af
            decisions.yaml | {id: AA2, when: ['>= 10'] | {id: AA2, when: ['>= 10', '-'] | AA2 | heeft 2 toetsen
            decisions.yaml | then: {tip: schrijf} | then: {tip: roep} | tip: roep | 'roep' mag hier niet
            decisions.yaml | 'list contains(?, "hulp")' | 'list contains(?, "hlp")' | hlp | 'hlp' is geen keuze
            decisions.yaml | aggregation: SUM | aggregation: AVG | aggregation: AVG | past niet in het formaat
            decisions.yaml | hitPolicy: UNIQUE | hitPolicy: ANY | hitPolicy: ANY | past niet in het formaat
            decisions.yaml | requires: [plan_doelen] | requires: [plan_doel] | [plan_doel] | geen vraag of naam
            law.yaml | severities: | decidedIn: later@severities: | decidedIn | 'later' is geen fase
            law.yaml | severities: | statement: {column: stand, done: [ja]}@severities: | statement | 'stand' is geen kolom van een vraag met een rij per
            law.yaml | severities: | statement: {column: wat, done: [ja]}@severities: | statement | 'ja' is geen keuze van deze kolom
            methods.yaml | costClasses: | ranking: {}@costClasses: | ranking: | past niet in het formaat
            methods.yaml | costClasses: | ranking: {score: {decision: per_buur, output: trede}}@costClasses: | per_buur | geen beslissing per werkvorm
            testcases.yaml | hinder: 10, | hinder: 11, | hinder: 11 | verwacht hinder = 11
            testcases.yaml | buur_nr: 1} | buur_nr: 2} | b2, buur_nr: 2 | verwacht buur_nr = 2
            signals.yaml | advice: "Vul hem in."@    steps: [plan] | advice: "Vul hem in."@    steps: [werken] | [werken] | 'werken' is geen stap
            signals.yaml | ({buur.soort}) | ({buur.ras}) | buur.ras | 'ras' is geen kolom
            signals.yaml | Kan: {aanpak_naam} | Kan: {aanpak} | {aanpak} | De naam 'aanpak' bestaat niet
            signals.yaml | check: {name: minimumQuestionUnanswered} | when: 'plan_werk != null'@    check: {name: minimumQuestionUnanswered} | when: 'plan_werk | kan zwijgen als iemand het plan vaststelt
            signals.yaml | check: {name: minimumQuestionUnanswered} | check: {name: personalDataInText, kinds: [naam], allowed: {plan_wrk: [naam]}} | plan_wrk | 'plan_wrk' is geen vraag
            signals.yaml | check: {name: minimumQuestionUnanswered} | check: {name: personalDataInText, kinds: [naam], allowed: {plan_werk: [mailadres]}} | plan_werk: | 'mailadres' staat niet bij kinds
            signals.yaml | check: {name: minimumQuestionUnanswered} | forEach: {list: 'plan_buren', as: buur}@    check: {name: minimumQuestionUnanswered} | id: Z1 | past niet in het formaat
            stakeholders.yaml | label: "Last", required: true, routes: [klein, groot] | label: "Last", required: true, routes: [klein, grot] | grot | 'grot' is geen route
            methods.yaml | reaches: [boeren | reaches: [vissers | vissers | geen soort betrokkene
            methods.yaml | costClass: 7 | costClass: 8 | costClass: 8 | '8' is geen kostenklasse
            methods.yaml | levels: [weten | levels: [wten | wten | 'wten' is geen niveau
            law.yaml | phase: all | phase: altijd | phase: altijd | 'altijd' is geen fase
            law.yaml | evidence: [plan_werk] | evidence: [plan] | evidence: [plan] | 'plan' is geen vraag
            documents.yaml | , private: true | | editions: | geen uitgave voor intern gebruik
            documents.yaml | editions: [dossier]@ | editions: [kluis]@ | [kluis] | 'kluis' is geen uitgave
            documents.yaml | chapters: [werkplan]} | chapters: [werk]} | [werk]} | 'werk' is geen hoofdstuk
            documents.yaml | chapters: [werkplan]} | chapters: [werkplan], questions: [plan_weg]} | [plan_weg] | 'plan_weg' is geen vraag
            documents.yaml | chapters: [werkplan]} | chapters: [werkplan], questions: [plan_buren]} | [plan_buren] | staat in geen hoofdstuk van deze uitgave
            documents.yaml | chapters: [werkplan]} | chapters: [werkplan], brief: ja} | brief: ja | boolean
            portfolio.yaml | questions: [plan_kaart] | questions: [plan_kart] | [plan_kart] | 'plan_kart' is geen vraag
            guide.yaml | 'hinder < 20' | 'hinder <= 20' | hinder <= 20 | Route 'groot' en route 'klein' gelden allebei bij: plan_lawaai = 10, plan_verkeer = 10.
            guide.yaml | name: "Groot werk", order: 20 | name: "Groot werk", order: 10 | id: klein, | heeft ook order 10
            guide.yaml | name: vandaag, kind: recorded, type: date | name: vandaag, kind: recorded, type: string | name: vandaag | maar de waarde is van type date
            guide.yaml | name: tips, kind: decision, type: list | name: tips, kind: decision, type: string | name: tips | maar de waarde is van type list
            guide.yaml | name: treden, kind: content, type: list | name: treden, kind: content, type: context | name: treden | maar de waarde is van type list
            guide.yaml | name: rustdagen, kind: setting, type: list | name: rustdagen, kind: setting, type: date | name: rustdagen | maar de waarde is van type list
            guide.yaml | fact: today | fact: tomorrow | fact: tomorrow | past niet in het formaat
            guide.yaml | itemFields: [dag], d | itemFields: [dag], meaning: districts, d | id: rustdagen, | Een andere instelling heeft deze betekenis al
            guide.yaml | type: number, required: true, default: 3 | type: shortText, required: true, default: 3 | id: bewaren | hoort type: number
            phases/plan.yaml | chapter: werkplan, minimum | chapter: werk, minimum | id: plan_werk | 'werk' is geen hoofdstuk
            phases/plan.yaml | labelColumn: omschrijving | minPerRoute: {grot: 2}@        labelColumn: omschrijving | grot | 'grot' is geen route
            phases/plan.yaml | label: "Uitleg", required: false, | label: "Uitleg", required: false, meaning: description, | id: uitleg | Een andere kolom heeft deze betekenis al
            phases/plan.yaml | label: "Opnieuw kijken op", required: false | label: "Opnieuw kijken op", required: false, meaning: endDate | meaning: endDate | geen kolom met meaning: date
            phases/plan.yaml | label: "Wat", required: true, meaning: description | label: "Wat", required: true, meaning: plek | meaning: plek | past niet in het formaat
            methods.yaml | phases: [horen] | phases: [hren] | [hren] | 'hren' is geen participatiefase
            law.yaml | phase: plan, severity: duty | phase: plan, severity: zwaar | zwaar | 'zwaar' is geen zwaarte
            law.yaml | phase: plan, severity: duty, certainty: lawyerCheck | phase: plan, severity: duty, certainty: misschien | misschien | 'misschien' is geen zekerheid
            language.yaml | limit: 15 | limit: 15@    pattern: "(a" | (a | geen goede reguliere expressie
            language.yaml | kind: wordLetters | kind: pattern | id: T2 | heeft geen patroon
            phases/plan.yaml | 'count(plan_doelen) > 1' | 'plan_lawaai = 5 and plan_lawaai = 10' | plan_lawaai = 5 | nooit te zien
            phases/plan.yaml | 'count(plan_doelen) > 1' | 'hinder < 20' | when: 'hinder < 20' | nooit te zien
            phases/plan.yaml | when: 'plan_doelen != null' | when: 'plan_verkeer > 10' | plan_verkeer > 10 | Deze stap is nooit
            phases/plan.yaml | opensWhen: 'true' | opensWhen: 'plan_werk != null' | plan_werk != null | gaat nooit open
            phases/plan.yaml | Kies hoe | Kies na stap 'De dijk' hoe | De dijk | geen stap 'De dijk'
            phases/plan.yaml | columns: [{id: weer_op | columns: [{id: datum | id: datum | zet 'datum' zelf
            stakeholders.yaml | score: 7 | score: 1 | score: 1 | De score 1 komt twee keer
            stakeholders.yaml | label: "Groot", score: 9 | label: "Groot" | label: "Groot"} | heeft geen score
            decisions.yaml | then: {punten: 1} | then: {punten: een} | punten: een | geen waarde van type number
            signals.yaml | check: {name: minimumQuestionUnanswered} | check: {name: answerShorterThan} | answerShorterThan | past niet in het formaat
            portfolio.yaml | kind: count | kind: share | kind: share | past niet in het formaat
            portfolio.yaml | id: bezig | id: klaar | Bezig | komt twee keer voor
            law.yaml | severities: | severities:@  - {id: duty, name: "Plicht", description: "Moet."} | Dit moet | komt twee keer voor
            documents.yaml | list: plan_berichten | list: plan_brichten | plan_brichten | 'plan_brichten' is geen vraag
            documents.yaml | list: plan_berichten | list: plan_werk | list: plan_werk | heeft geen rijen
            documents.yaml | [dossier], list | [dossier], maxWords: 5, list | maxWords: 5 | geen hoogste aantal woorden
            documents.yaml | [dossier], list | [dossier, folder], list | id: berichten | heeft hoofdstuk 'mensen' van deze vraag niet
            documents.yaml | id: wanneer, minimum | id: wat, minimum | minimum: 2 | komt twee keer voor
            phases/plan.yaml | of: plan_buren, meaning: contact | of: plan_buren, meaning: turnout | meaning: turnout | past niet bij een kolom van deze soort
            phases/plan.yaml | type: date, label: "Dag", required: true | type: time, label: "Dag", required: true | type: time | past niet bij een kolom van deze soort
            phases/plan.yaml | type: timeline | type: timeline@        meaning: log | meaning: log | past niet bij een vraag van deze soort
            guide.yaml | itemFields: [dag], d | itemFields: [dag], meaning: publicHolidays, d | id: rustdagen | horen 2 velden
            guide.yaml | {id: bewaren, | {id: regio, name: "Regio", type: shortText, required: true, default: "west", meaning: holidayRegion, description: "Regio."}@  - {id: bewaren, | id: regio | regio is er niet
            documents.yaml | question: plan_berichten, as: table | question: plan_berichten, as: table, columns: [dagen] | [dagen] | 'dagen' is geen kolom
            guide.yaml | participation: {when: | planning: {feedbackDays: 0}@participation: {when: | feedbackDays: 0 | past niet in het formaat
            documents.yaml | {plan_doelen}. | {plan_doelen. | plan_doelen. | losse accolade
            """;

    @TempDir
    Path folder;
    private GuideCopy copy;

    static Stream<Arguments> edits() {
        return EDITS.lines().map(line -> Arguments.of((Object[]) line.replace('@', '\n').split(" ?\\| ?")));
    }

    @BeforeEach
    void copyGoodGuide() throws IOException {
        copy = GuideCopy.in(folder);
    }

    @ParameterizedTest
    @MethodSource("edits")
    void smallEdit_givesOneFaultWithFileAndLine(String file, String from, String to, String at, String problem)
            throws IOException {
        edit(file, from, to);

        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.problem() + ' ' + fault.remedy()).contains(problem);
            assertThat(Files.readAllLines(folder.resolve(file)).get(fault.line() - 1)).contains(at);
        });
    }

    @Test
    void fiveFaults_areReportedTogether() throws IOException {
        edit("guide.yaml", "planRole: leader", "planRole: editor");
        edit("guide.yaml", "'hinder < 20'", "'hinder < twintig'");
        edit("phases/plan.yaml", "profile: starter", "profile: prof");
        edit("law.yaml", "phase: all", "phase: altijd");
        edit("decisions.yaml", "\"hulp\"", "\"hlp\"");

        var faults = faults();

        assertThat(faults).extracting(Fault::file).containsExactlyInAnyOrder("guide.yaml", "guide.yaml", "phases/plan.yaml",
                "law.yaml",
                "decisions.yaml");
        assertThat(new GuideFaults("x", faults).getMessage()).startsWith("Het stappenplan in 'x' heeft 5 fouten:")
                .hasLineCount(6);
    }

    @Test
    void guideWithoutOptionalParts_hasNoFaults() throws IOException {
        assertThat(LOADER.load(Folder.of(folder)).about().minimumQuestions())
                .allMatch(minimum -> minimum.withoutParticipation() == null);
        assertThat(LOADER.load(Folder.of(folder)).documents().editions()).extracting(edition -> edition.restricted())
                .containsExactly(true, false);
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
