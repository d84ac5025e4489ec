package nl.samenwijzer.document;

import static nl.samenwijzer.document.compose.Plans.WATERSCHAP;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.samenwijzer.document.compare.Comparison;
import nl.samenwijzer.document.compose.Circumstances;
import nl.samenwijzer.document.compose.Golden;
import nl.samenwijzer.document.compose.PlainText;
import nl.samenwijzer.document.compose.Plans;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.output.HouseStyle;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.progress.SignalSource;

/** A plan that changed after its adoption, in every format. */
class ChangesGoldenTest {

    private static final DocumentWriters WRITERS = new DocumentWriters(HouseStyle.NEUTRAL, "document.css");

    private static final String ADOPTED = """
            {'@districts': ['Polder'], '@projectPhase': 'voor', plan_werk: 'We maken de dijk hoger. Dat duurt een jaar.',
             plan_lawaai: 10, plan_verkeer: 10, plan_doelen: ['kennis', 'rust'], plan_doel_eerst: 'rust',
             plan_buren: [{id: 'b1', omschrijving: 'Boeren', soort: 'boeren', last: 7, macht: 9, bereikbaar: 'geheim@polder'},
                          {id: 'b2', omschrijving: 'Bewoners', soort: 'bewoners', last: 7, macht: 0},
                          {id: 'b3', omschrijving: 'Vissers', soort: 'bewoners', last: 1}],
             plan_berichten: [{id: 'm1', dag: '2026-11-24', wat: 'Brief', buur: 'b1', uitleg: 'Eén bladzijde.\\nMet foto.'}],
             vorm_keuze: [{id: 'v1', vorm: 'dijkwandeling'}],
             besluit_akkoord: {uitkomst: 'akkoord', datum: '2026-11-20', toelichting: 'Ga zo door.', door: 'u1'}}
            """;
    private static final String NOW = """
            {'@districts': ['Polder', 'Dorp'], '@projectPhase': 'voor',
             plan_werk: 'We maken de dijk hoger en breder. Dat duurt twee jaar.',
             plan_lawaai: 0, plan_verkeer: 10, plan_doelen: ['kennis', 'rust'], plan_doel_eerst: 'kennis',
             plan_buren: [{id: 'b4', omschrijving: 'Kanoërs <b>', soort: 'bewoners', last: 1},
                          {id: 'b1', omschrijving: 'Boeren', soort: 'boeren', last: 7, macht: 9, bereikbaar: 'geheim@polder'},
                          {id: 'b2', omschrijving: 'Bewoners', soort: 'bewoners', last: 1, macht: 9}],
             plan_berichten: [{id: 'm1', dag: '2026-12-01', wat: 'Brief', buur: 'b1', uitleg: 'Twee bladzijden.\\nMet foto.'}],
             besluit_akkoord: {uitkomst: 'akkoord', datum: '2026-11-20', toelichting: 'Ga zo door.', door: 'u1'}}
            """;

    @Test
    void plan_changedSinceAdoption_asText() throws IOException {
        var text = PlainText.of(model());

        assertThat(text).isEqualTo(Golden.of("dijk-wijzigingen", text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "html", "pdf", "docx", "odt" })
    void plan_changedSinceAdoption_inEachFormat(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        WRITERS.forExtension(format).orElseThrow().write(model(), out);
        var text = switch (format) {
            case "pdf" -> structure(out.toByteArray());
            case "docx" -> xml(WordsOf.parts(out.toByteArray()).get("word/document.xml"));
            case "odt" -> xml(WordsOf.parts(out.toByteArray()).get("content.xml"));
            default -> xml(out.toByteArray());
        };

        assertThat(text).isEqualTo(Golden.of("dijk-wijzigingen-" + format, text));
    }

    private static String structure(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return String.join("\n", StructureText.of(document)) + "\n";
        }
    }

    /** Each element on a line of its own. */
    private static String xml(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).replace("><", ">\n<") + "\n";
    }

    private static DocumentModel model() {
        var adopted = Plans.adopted(WATERSCHAP, "Dijk", ADOPTED);
        var now = new PlanState(adopted.input().with(Plans.of(WATERSCHAP, "Dijk", NOW).entries()), SignalSource.NONE);
        var around = new Circumstances("Waterschap", true, field -> {
        }, Plans.adoptionOf(adopted), Map.of("u1", "Ingrid Opdracht"));
        return Comparison.of(Plans.compose(adopted, "omgevingsplan_werk", "dossier", around),
                Plans.compose(now, "omgevingsplan_werk", "dossier", around), "1.0", "24 november 2026");
    }
}
