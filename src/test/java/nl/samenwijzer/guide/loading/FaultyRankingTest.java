package nl.samenwijzer.guide.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By which decisions methods are ranked: what these do not have is a fault. */
class FaultyRankingTest {

    @TempDir
    Path folder;

    @Test
    void outputThatTheDecisionDoesNotHave_isAFault() throws IOException {
        assertThat(faults("output: plaats,", "output: plek,")).singleElement().asString()
                .contains("methods.yaml:", "'plek' is geen uitkomst van deze beslissing");
    }

    @Test
    void valueThatTheOutputCannotHave_isAFault() throws IOException {
        assertThat(faults("hidden: [verborgen]", "hidden: [verborgen, weg]")).singleElement().asString()
                .contains("methods.yaml:", "'weg' is geen waarde van deze uitkomst");
    }

    @Test
    void scoreThatIsNoNumber_isAFault() throws IOException {
        assertThat(faults("score: {decision: werkvorm_score, output: score}",
                "score: {decision: werkvorm_filter, output: plaats}"))
                .singleElement().asString().contains("'plaats' is geen getal");
    }

    @Test
    void decisionThatIsNotPerMethod_isAFault() throws IOException {
        assertThat(faults("score: {decision: werkvorm_score, output: score}", "score: {decision: raadskader, output: advies}"))
                .singleElement().asString().contains("'raadskader' is geen beslissing per werkvorm");
    }

    private List<String> faults(String from, String to) throws IOException {
        return GuideCopy.ofBundled(folder).edit("methods.yaml", from, to).faults();
    }
}
