package nl.samenwijzer.document.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.document.Conformity;
import nl.samenwijzer.document.Office;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.guide.Document;
import nl.samenwijzer.plan.progress.PlanState;

/** Every document of the complete plans that the application brings, in every edition. */
class ExamplePlansTest {

    static List<String> plans() {
        return Plans.examples();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void publicEditions_holdNothingPrivate(String name) {
        var plan = (ObjectNode) Plans.exampleJson(name);
        var secrets = Secrets.in(Plans.guideOf(plan).guide(), (ObjectNode) plan.get("answers"));
        var state = Plans.example(plan);

        for (var document : state.guide().documents().documents()) {
            for (var edition : document.editions()) {
                var text = text(state, document.id(), edition, true);
                if (!Plans.edition(state.guide(), edition).restricted()) {
                    assertThat(secrets.foundIn(text)).as(document.id() + " " + edition).isEmpty();
                    assertThat(text).doesNotContain("Fatima Leiding", "Ingrid Opdracht");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void privateEditions_holdWhatIsPrivateAndShieldedOnlyForWhoMay(String name) {
        var plan = (ObjectNode) Plans.exampleJson(name);
        var secrets = Secrets.in(Plans.guideOf(plan).guide(), (ObjectNode) plan.get("answers"));
        var state = Plans.example(plan);

        assertThat(secrets.shielded()).isNotEmpty();
        assertThat(secrets.foundIn(privately(state, true))).containsExactlyInAnyOrderElementsOf(secrets.all());
        assertThat(secrets.foundIn(privately(state, false))).doesNotContainAnyElementsOf(secrets.shielded());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyFile_conformsToItsStandardAndOpensInAnOffice(String name) throws Exception {
        var state = Plans.example(name);
        var models = models(state).toList();

        for (var model : models) {
            assertThat(Conformity.ofPdf(model)).as(model.title() + ", " + model.subtitle()).isEmpty();
            assertThat(Conformity.ofDocx(model)).as(model.title() + ", " + model.subtitle()).isEmpty();
        }
        assertThat(Conformity.ofOdt(models)).isEmpty();
        assertThat(Conformity.ofHtml(models)).isEmpty();
        assertThat(Office.complaints(models)).isEmpty();
    }

    @Test
    void firstPlan_publicPlan_readsAsAgreed() throws IOException {
        var name = plans().get(0);
        var state = Plans.example(name);
        var document = state.guide().about().adoption().document();
        var edition = Plans.document(state.guide(), document).editions().stream()
                .filter(id -> !Plans.edition(state.guide(), id).restricted()).findFirst().orElseThrow();

        var text = text(state, document, edition, false);

        assertThat(text).isEqualTo(Golden.of("voorbeeld-" + name.replaceAll(".*/|\\.json", "") + "-" + edition, text));
    }

    @Test
    void firstPlan_invitationToItsFirstActivity_readsAsAgreed() throws IOException {
        var state = Plans.example(plans().get(0));
        var invitations = state.guide().documents().documents().stream().filter(document -> document.forEach() != null)
                .toList();

        assertThat(invitations).singleElement().satisfies(document -> {
            var row = state.ask(names -> PerRow.of(names, document)).get(0);
            var text = PlainText.of(Plans.compose(state, document.id(), row.id(), document.editions().get(0),
                    around(state, false)));

            assertThat(text).contains(row.name()).isEqualTo(Golden.of("voorbeeld-uitnodiging", text));
        });
    }

    private static Stream<DocumentModel> models(PlanState state) {
        return state.guide().documents().documents().stream().filter(document -> document.list() == null)
                .flatMap(document -> document.editions().stream()
                        .flatMap(edition -> rows(state, document)
                                .map(row -> Plans.compose(state, document.id(), row, edition, around(state, true)))));
    }

    /** Of documents that exist once per row one is enough: they differ in their words only. */
    private static Stream<String> rows(PlanState state, Document document) {
        return document.forEach() == null ? Stream.of("")
                : state.ask(names -> PerRow.of(names, document)).stream().map(PerRow.Row::id).limit(1);
    }

    private static String privately(PlanState state, boolean shielded) {
        var text = new StringBuilder();
        state.guide().documents().documents().forEach(document -> document.editions().stream()
                .filter(edition -> Plans.edition(state.guide(), edition).restricted())
                .forEach(edition -> text.append(text(state, document.id(), edition, shielded))));
        return text.toString();
    }

    private static String text(PlanState state, String document, String edition, boolean shielded) {
        return PlainText.of(Plans.compose(state, document, edition, around(state, shielded)));
    }

    private static Circumstances around(PlanState state, boolean shielded) {
        return new Circumstances("Gemeente Voorbeeldstad", shielded, field -> {
        }, Plans.adoptionOf(state), Map.of());
    }
}
