package nl.samenwijzer.advice.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.samenwijzer.guide.Signal;
import nl.samenwijzer.plan.TestPlan;
import nl.samenwijzer.plan.entry.CopiedText;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.LongText;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.progress.RaisedSignal;

/** Every signal of the bundled guide: a small plan in which it is on, and what must change before it is off. */
class BundledSignalsTest {

    private static final Signals SIGNALS = new Signals();
    private static final String COPIED = "Deze tekst schreef ik eerder al eens voor een heel ander project in een andere wijk van de stad.";

    /**
     * A signal.
     *
     * @param on makes the plan in which it is on
     * @param text what it then says, once
     * @param off changes that plan until it is off
     */
    private record Case(String id, Consumer<Plan> on, String text, Consumer<Plan> off) {
        @Override
        public String toString() {
            return id;
        }
    }

    /** A plan about to be answered; every answer must be saved. */
    private static final class Plan {
        private final TestPlan plan = TestPlan.bundledGuide(SIGNALS);

        Plan put(String question, String json) {
            return saved(plan.save("projectleider", question, json));
        }

        Plan row(String question, String row, String json) {
            return saved(plan.saveRow("projectleider", question, row, json));
        }

        Plan gate(String gate) {
            return saved(plan.save("opdrachtgever", "@gate/" + gate, "{\"reden\":\"Proef\"}"));
        }

        private Plan saved(SaveResult result) {
            assertThat(result).isInstanceOf(SaveResult.Saved.class);
            return this;
        }

        List<RaisedSignal> raised(String id) {
            return plan.state().signals().stream().filter(signal -> signal.signal().equals(id)).toList();
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("S01",
                        plan -> wel(plan).row("in4_besluiten", "b", "{\"besluit\":\"Ontwerp\",\"datum\":\"2027-03-01\"}")
                                .row("de7_planning", "p", activity("2027-04-01", null)),
                        "'Inloop' is ná het besluit 'Ontwerp'. Mensen kunnen dan niets meer veranderen.",
                        plan -> plan.row("de7_planning", "p", activity("2027-02-01", null))),
                new Case("S02", BundledSignalsTest::wel, "Er is geen onderwerp waar mensen invloed op hebben.",
                        plan -> plan.row("de2_open", "o", "{\"onderwerp\":\"Groen\",\"ruimte\":\"veel\"}")),
                new Case("S03", BundledSignalsTest::wel,
                        "Minimumvraag 1 is nog leeg: Waarom betrekken we inwoners wel of niet?",
                        plan -> plan.put("in3_voordelen", "\"Mensen kennen de straat.\"").put("in3_nadelen",
                                "\"Het kost tijd.\"")),
                new Case("S04", plan -> wel(plan).row("de4_werkvormen", "w", "{\"werkvorm\":\"inloop\"}"),
                        "Na 'Inloopbijeenkomst' is geen terugkoppeling gepland.",
                        plan -> plan.row("de6_terugkoppeling", "t", "{\"werkvorm\":\"inloop\",\"datum\":\"2027-02-01\"}")),
                new Case("S05", plan -> wel(midden(plan)).put("de7_verwerktijd", "4"),
                        "Er zijn maar 4 weken om inbreng te verwerken. Zes weken is het minimum.",
                        plan -> plan.put("de7_verwerktijd", "6")),
                new Case("S06", plan -> wel(plan).row("de4_werkvormen", "w", "{\"werkvorm\":\"webinar\"}"),
                        "Alle werkvormen zijn digitaal. Mensen die niet online zijn, kunnen niet meedoen.",
                        plan -> plan.row("de4_werkvormen", "x", "{\"werkvorm\":\"inloop\"}")),
                new Case("S07", plan -> wel(plan).row("vk4_lijst", "g", "{\"naam\":\"Winkeliers\",\"belang\":3}"),
                        "'Winkeliers' heeft veel belang, maar doet niet mee.",
                        plan -> plan.row("de3_matrix", "m", "{\"groep\":\"g\",\"niveau\":\"informeren\"}")),
                new Case("S08", plan -> wel(plan).row("vk4_lijst", "g", "{\"naam\":\"Winkeliers\",\"belang\":3}")
                        .put("in2_ruimte", "\"niets\"").row("de3_matrix", "m", "{\"groep\":\"g\",\"niveau\":\"adviseren\"}"),
                        "Bij 'Winkeliers' beloof je 'Adviseren'. Je kunt nu hoogstens 'Informeren' waarmaken.",
                        plan -> plan.put("in2_ruimte", "\"veel\"")),
                new Case("S09", plan -> wel(plan).row("vk4_lijst", "g", "{\"naam\":\"Winkeliers\",\"belang\":3}")
                        .row("de3_matrix", "m", "{\"groep\":\"g\",\"niveau\":\"coproduceren\"}")
                        .row("de4_werkvormen", "w", "{\"werkvorm\":\"bewonersbrief\",\"groepen\":[\"g\"]}"),
                        "Bij 'Winkeliers' beloof je 'Samen maken'. Geen van de werkvormen voor deze groep past daarbij.",
                        plan -> plan.row("de4_werkvormen", "x", "{\"werkvorm\":\"ontwerpatelier\",\"groepen\":[\"g\"]}")),
                new Case("S10", plan -> wel(midden(plan)).put("de7_budget", "1000")
                        .row("de7_begroting", "z", "{\"post\":\"Zaal\",\"bedrag\":1001}"),
                        "De begroting is hoger dan het budget.", plan -> plan.put("de7_budget", "1001")),
                new Case("S11", plan -> {
                    plan.plan.with(Map.of("schoolvakanties",
                            List.of(Map.of("naam", "Voorjaar", "start", "2027-02-20", "einde", "2027-02-28"))));
                    wel(plan).row("de7_planning", "p", activity("2027-02-28", null));
                }, "'Inloop' valt in een schoolvakantie of op een feestdag.",
                        plan -> plan.row("de7_planning", "p", activity("2027-03-01", null))),
                new Case("S12", plan -> wel(plan).row("de7_planning", "p", activity("2027-03-14", "2027-03-01")),
                        "De uitnodiging voor 'Inloop' gaat minder dan twee weken van tevoren weg.",
                        plan -> plan.row("de7_planning", "p", activity("2027-03-15", "2027-03-01"))),
                new Case("S13", plan -> plan.put("vk1_projectfase", "\"initiatief\"").put("vk1_projectfase", "\"definitie\""),
                        "Het project is in een nieuwe fase. De lijst met betrokkenen is nog niet opnieuw bekeken.",
                        plan -> plan.put("@reviewed", "true")),
                new Case("S14", plan -> {
                    plan.put("vk1_projectfase", "\"ontwerp\"").gate("plan_vastgesteld");
                    plan.plan.on(TestPlan.TODAY.plusDays(91));
                }, "Het plan is drie maanden niet bijgewerkt.", plan -> plan.plan.on(TestPlan.TODAY.plusDays(90))),
                new Case("S15", plan -> plan.row("vk4_lijst", "g", "{\"naam\":\"A\",\"categorie\":\"ondernemers\"}")
                        .row("vk4_lijst", "h", "{\"naam\":\"B\",\"categorie\":\"ondernemers\"}"),
                        "Je hebt maar één soort betrokkenen in beeld.",
                        plan -> plan.row("vk4_lijst", "h", "{\"naam\":\"B\",\"categorie\":\"jongeren\"}")),
                new Case("S16", plan -> wel(plan, "ontwerp").row("on1_logboek", "l", held("2026-11-02")),
                        "De terugkoppeling van 'Inloop' is te laat. Drie weken is de grens.",
                        plan -> plan.row("on3_datum", "t", "{\"activiteit\":\"l\",\"datum\":\"2026-11-23\"}")),
                new Case("S17", plan -> wel(plan).put("de9_gegevens", "[\"mening_bij_naam\"]"),
                        "Je verzamelt gevoelige gegevens van mensen.", plan -> plan.put("de9_gegevens", "[\"naam_mail\"]")),
                new Case("S18", plan -> plan.put("vk1_beschrijving", "\"" + ("De gemeentelijke infrastructuurvoorzieningen "
                        + "worden overeenkomstig de participatieverordening geactualiseerd en geïmplementeerd. ").repeat(8)
                        + "\""),
                        "Deze tekst is moeilijk.",
                        plan -> plan.put("vk1_beschrijving",
                                "\"" + "We maken de straat nieuw. De stoep wordt breed. ".repeat(8) + "\"")),
                new Case("S19", plan -> plan.put("vk1_beschrijving", "\"Vraag het aan mevrouw Jansen.\""),
                        "Staat hier een naam of adres van een persoon?",
                        plan -> plan.put("vk1_beschrijving", "\"Vraag het aan de projectleider.\"")),
                new Case("S20", plan -> midden(plan).put("vk1_beschrijving", "\"Nieuw riool.\""), "Dit antwoord is erg kort.",
                        plan -> plan.put("vk1_beschrijving", "\"We leggen een nieuw riool en maken de straat opnieuw.\"")),
                new Case("S21", plan -> {
                    plan.put("vk1_beschrijving", "\"" + COPIED + "\"");
                    plan.plan.copied(Set.of(new CopiedText("vk1_beschrijving", LongText.hash(COPIED))));
                }, "Deze tekst staat ook in een ander project van jou.",
                        plan -> plan.put("vk1_beschrijving", "\"" + COPIED + " Nu anders.\"")),
                new Case("S22", plan -> wel(plan, "ontwerp").row("on1_logboek", "l", held("2026-11-20")),
                        "Er was al een activiteit voordat het plan was vastgesteld. Dit ziet het GMT.",
                        plan -> plan.saved(plan.plan.save("projectleider",
                                nl.samenwijzer.plan.entry.Change.deleteRow("on1_logboek", "l", 1,
                                        java.util.UUID.randomUUID())))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void signal_isOnInItsPlan_andGoesWhenThatIsMended(Case one) {
        Plan plan = new Plan();
        assertThat(plan.raised(one.id())).as("an empty plan").isEmpty();

        one.on().accept(plan);
        assertThat(plan.raised(one.id())).extracting(RaisedSignal::text).contains(one.text());

        one.off().accept(plan);
        assertThat(plan.raised(one.id())).extracting(RaisedSignal::text).doesNotContain(one.text());
    }

    @Test
    void everySignal_isTried_andSaysWhatToDoAndWhere() {
        List<Signal> signals = new Plan().plan.state().guide().signals();

        assertThat(cases().map(Case::id)).containsExactlyElementsOf(signals.stream().map(Signal::id).toList());
        assertThat(signals).hasSize(22).allMatch(signal -> !signal.advice().isBlank() && !signal.steps().isEmpty());
    }

    @Test
    void red_blocks_orangeAsksForAReason_yellowAsksNothing() {
        Plan plan = midden(wel(new Plan())).put("vk1_beschrijving", "\"Nieuw riool.\"")
                .put("de9_gegevens", "[\"mening_bij_naam\"]");

        assertThat(plan.plan.state().adoption().redSignals()).extracting(RaisedSignal::signal).contains("S02", "S03");
        assertThat(plan.plan.state().adoption().unexplainedSignals()).extracting(RaisedSignal::signal).containsExactly("S17");
        plan.put("@signal/S17", "{\"reden\":\"De privacy-adviseur is akkoord.\"}");
        assertThat(plan.plan.state().adoption().unexplainedSignals()).isEmpty();
        assertThat(plan.raised("S20")).isNotEmpty();
    }

    private static Plan wel(Plan plan) {
        return wel(plan, "definitie");
    }

    private static Plan wel(Plan plan, String phase) {
        return plan.put("vk1_projectfase", "\"" + phase + "\"").put("in3_besluit", "\"wel\"");
    }

    private static Plan midden(Plan plan) {
        Stream.of("gebied", "verandering", "duur", "belangen", "gevoel", "geld")
                .forEach(score -> plan.put("vk2_" + score, "1"));
        return plan;
    }

    private static String activity(String day, String invited) {
        return Json.text(
                Json.parse("{\"datum\":\"" + day + "\",\"soort\":\"activiteit\",\"omschrijving\":\"Inloop\",\"besluit\":\"b\""
                        + (invited == null ? "" : ",\"uitnodiging_op\":\"" + invited + "\"") + "}"));
    }

    private static String held(String day) {
        return "{\"datum\":\"" + LocalDate.parse(day) + "\",\"activiteit\":\"Inloop\",\"uitkomst\":\"Veel ideeën\"}";
    }
}
