package nl.samenwijzer.document.compose;

import static nl.samenwijzer.document.compose.Plans.NIJMEGEN;
import static nl.samenwijzer.document.compose.Plans.WATERSCHAP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.document.model.Block.Heading;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.guide.Chapter;
import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.plan.progress.PlanState;

class ComposerTest {

    private static final String DIKE = """
            {'@districts': ['Polder'], '@projectPhase': 'voor', plan_werk: 'We maken de dijk hoger. Dat duurt een jaar.',
             plan_lawaai: 10, plan_verkeer: 10, plan_doelen: ['kennis', 'rust'], plan_doel_eerst: 'rust',
             plan_buren: [{id: 'b1', omschrijving: 'Boeren', soort: 'boeren', last: 7, macht: 9, bereikbaar: 'geheim@polder'},
                          {id: 'b2', omschrijving: 'Bewoners', soort: 'bewoners', last: 7, macht: 0},
                          {id: 'b3', omschrijving: 'Vissers', soort: 'bewoners', last: 1}],
             plan_berichten: [{id: 'm2', dag: '2027-03-01', wat: 'Bord', buur: 'weg'},
                              {id: 'm1', dag: '2026-11-24', wat: 'Brief', buur: 'b1', uitleg: 'Eén bladzijde.\\nMet foto.'}],
             vorm_keuze: [{id: 'v1', vorm: 'dijkwandeling'}],
             besluit_akkoord: {uitkomst: 'akkoord', datum: '2026-11-20', toelichting: 'Ga zo door.', door: 'u1', weer_op: '2027-05-02'}}
            """;
    private static final Map<String, String> PEOPLE = Map.of("u1", "Ingrid Opdracht");

    @Test
    void compose_privateEdition_saysEverything() throws Exception {
        var plan = Plans.adopted(WATERSCHAP, "Dijk", DIKE);

        var text = text(plan, "omgevingsplan_werk", "dossier", true, Plans.adoptionOf(plan));

        assertThat(text).isEqualTo(Golden.of("dijk-dossier", text));
    }

    @Test
    void compose_publicEdition_hasItsChaptersOnly() throws Exception {
        var plan = Plans.adopted(WATERSCHAP, "Dijk", DIKE);

        var text = text(plan, "omgevingsplan_werk", "folder", true, Plans.adoptionOf(plan));

        assertThat(text).isEqualTo(Golden.of("dijk-folder", text)).doesNotContain("geheim", "Ingrid", "Fatima");
    }

    @Test
    void compose_briefEdition_tellsItsQuestionsInShortWithoutCover() {
        var plan = Plans.adopted(WATERSCHAP, "Dijk", DIKE);
        var brief = new Edition("kort", "Kort", "", false, List.of(), List.of("plan_werk", "plan_berichten", "plan_doelen"),
                true, true, null);

        var model = Composer.compose(Plans.document(plan.guide(), "omgevingsplan_werk"), brief, plan,
                new Circumstances("Gemeente Voorbeeldstad", false, field -> {
                }, Plans.adoptionOf(plan), Map.of()));

        assertThat(model.shape()).isEqualTo(DocumentModel.Shape.BRIEF);
        assertThat(model.contents()).isEmpty();
        assertThat(PlainText.of(model)).isEqualTo("""
                Gemeente Voorbeeldstad | Plan voor het werk: Dijk | Kort |  | Versie 1.0 | 24 november 2026

                # Het werk {hoofdstuk-werkplan}
                *Project:* Dijk
                *Wijken of gebieden:* Polder
                *Projectfase:* Voor het werk
                *Route:* Groot werk
                ? Wat gaan we doen?
                  We maken de dijk hoger.
                ? Hoe vertellen we het?
                  Brief, Bord
                *Wat ga je doen?* We maken de dijk hoger. Dat duurt een jaar.
                *Wat wil je bereiken?* Kennis van buren, Rust in de buurt

                # De mensen {hoofdstuk-mensen}
                ? Wanneer vertel je wat?
                  -
                    24 november 2026, Brief, Boeren, Eén bladzijde. Met foto
                  -
                    1 maart 2027, Bord, (verwijderd)
                *Versie:* Versie 1.0, vastgesteld op 24 november 2026 (Dijkgraaf).
                """);
    }

    @Test
    void compose_emptyPlan_tellsWhatIsNotFilledIn() throws Exception {
        var text = text(Plans.of(NIJMEGEN, "Nieuw plein", "{}"), "participatieplan", "openbaar", false, List.of());

        assertThat(text).isEqualTo(Golden.of("leeg-plan", text)).contains("| CONCEPT |");
    }

    @Test
    void compose_sections_areNumberedWithoutGaps() throws Exception {
        var plan = Plans.of(WATERSCHAP, "Dijk", "{werk_dagen: 12500, werk_hulp: 'ja'}");

        assertThat(text(plan, "terugblik", "dossier", false, List.of())).isEqualTo("""
                Gemeente Voorbeeldstad | Terugblik: Dijk | Dossier | CONCEPT | 24 november 2026

                # 1 Hoe ging het? {onderdeel-verloop}
                *Hoeveel dagen duurde het?* 12.500 dagen
                *Hielpen buren mee?* Ja
                ? Is het werk klaar?
                  ! Nog niet ingevuld\s
                """);
    }

    @Test
    void compose_template_leavesOutSentencesWithoutAnswers() {
        var plan = Plans.of(WATERSCHAP, "Dijk", """
                {plan_werk: 'We maken de dijk hoger.', plan_buren: [{id: 'b1', omschrijving: 'Boeren'}],
                 plan_berichten: [{id: 'm1', dag: '2026-11-24', wat: 'Brief', buur: 'b1'}]}""");

        assertThat(text(plan, "brief", "folder", false, List.of())).isEqualTo("""
                Gemeente Voorbeeldstad | Brief aan de buren: Dijk | Folder | CONCEPT | 24 november 2026

                # Wat gaan we doen? {onderdeel-wat}
                We maken de dijk hoger.

                # Wanneer? {onderdeel-wanneer}
                U hoort van ons op: 24 november 2026. Het gaat om: Boeren.
                """);
    }

    @Test
    void compose_withoutParticipation_takesTheOtherText() {
        var plan = Plans.of(NIJMEGEN, "Kabels", """
                {vk1_naam: 'Kabels', in3_besluit: 'niet', in3_reden: 'Er valt niets te kiezen.',
                 de11_vaststelling: {uitkomst: 'niet_akkoord', datum: '2026-11-01', opnieuw_op: '2027-05-02'}}""");

        var text = text(plan, "participatieparagraaf", "openbaar", false, List.of());

        assertThat(text).contains("Inwoners doen nu niet mee. We kijken opnieuw op 2 mei 2027.")
                .doesNotContain("Inwoners doen mee in").doesNotContain("Wat kwam eruit?");
    }

    @Test
    void compose_changedSinceAdoption_isConceptAgain() {
        var adopted = Plans.adopted(WATERSCHAP, "Dijk", DIKE);
        var changed = new PlanState(
                adopted.input().with(Plans.of(WATERSCHAP, "Dijk", DIKE.replace("hoger", "lager")).entries()),
                state -> List.of());
        var around = new Circumstances("Waterschap", false, field -> {
        }, Plans.adoptionOf(adopted), PEOPLE);

        var model = Plans.compose(changed, "omgevingsplan_werk", "dossier", around);

        assertThat(Plans.compose(adopted, "omgevingsplan_werk", "dossier", around).concept()).isFalse();
        assertThat(model.concept()).isTrue();
        assertThat(model.metadata().version()).isEqualTo("1.0, daarna gewijzigd");
        assertThat(PlainText.of(model)).contains(
                "Dit is een concept. Versie 1.0 is vastgesteld op 24 november 2026 (Ingrid Opdracht, Dijkgraaf). Daarna is het plan gewijzigd.");
    }

    @Test
    void compose_versionHistory_namesTheQuestionsThatChanged() {
        var first = Plans.of(NIJMEGEN, "Plein", "{vk1_beschrijving: 'Eerst', de7_budget: 1}");
        var second = Plans.adopted(NIJMEGEN, "Plein", "{vk1_beschrijving: 'Later', de7_budget: 2}");
        var newest = Plans.adoptionOf(second).get(0);
        var versions = List.of(new Version(2, newest.at(), "", newest.answers()), Plans.adoptionOf(first).get(0));

        assertThat(text(second, "participatieplan", "openbaar", false, versions)).contains("""
                [Vastgestelde versies]
                | Versie | Vastgesteld op | Gewijzigde vragen
                | 2.0 | 24 november 2026 | %s
                | 1.0 | 24 november 2026 | Eerste versie
                """.formatted(NIJMEGEN.guide().question("vk1_beschrijving").text()));
        assertThat(text(second, "participatieplan", "intern", false, versions))
                .contains(NIJMEGEN.guide().question("de7_budget").text());
    }

    @Test
    void compose_chapters_keepTheOrderAndNumbersOfTheGuide() {
        var chapters = NIJMEGEN.guide().about().chapters();

        var headings = Plans.compose(Plans.of(NIJMEGEN, "Plein", "{}"), "participatieplan", "intern").headings().stream()
                .filter(heading -> heading.level() == 1).toList();

        var expected = chapters.stream().map(chapter -> new Heading(1, chapter.number(), Anchors.of(chapter), chapter.title()))
                .toList();
        assertThat(headings).isNotEmpty().isSubsetOf(expected).isSortedAccordingTo(
                (one, other) -> Integer.compare(expected.indexOf(one), expected.indexOf(other)));
        assertThat(Anchors.of(chapters.get(0))).isEqualTo("hoofdstuk-" + id(chapters.get(0)));
    }

    @Test
    void map_groupsWithBothScores_areInTheirCellsAndTheAlternativeText() {
        var plan = Plans.of(WATERSCHAP, "Dijk", DIKE);

        var figures = Plans.compose(plan, "omgevingsplan_werk", "dossier").blocks().stream()
                .filter(Figure.class::isInstance).map(Figure.class::cast).toList();

        assertThat(figures).hasSize(2).first().satisfies(figure -> {
            assertThat(figure.alt()).endsWith("Groot en Veel: 1 Boeren. Klein en Veel: 2 Bewoners.");
            assertThat(figure.svg()).contains(">1</text>", ">2</text>").doesNotContain(">3</text>");
        });
    }

    private static String id(Chapter chapter) {
        return chapter.id().replace('_', '-');
    }

    private static String text(PlanState plan, String document, String edition, boolean shielded, List<Version> versions) {
        return PlainText.of(Plans.compose(plan, document, edition,
                new Circumstances("Gemeente Voorbeeldstad", shielded, field -> {
                }, versions, PEOPLE)));
    }
}
