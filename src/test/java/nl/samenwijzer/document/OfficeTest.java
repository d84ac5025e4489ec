package nl.samenwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.samenwijzer.document.output.HouseStyle;

class OfficeTest {

    @ParameterizedTest
    @ValueSource(strings = { "docx", "odt" })
    void samples_openWithAllTheirText(String extension) throws Exception {
        assertThat(Office.complaints(extension, List.of(Samples.rich(), Samples.empty(), Samples.brief(), Samples.hostile(9),
                Samples.changed(), Samples.changedByStrangers()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "docx", "odt" })
    void fileThatNeedsRepair_doesNotOpen(String extension) throws IOException, InterruptedException {
        var whole = Conformity.file(new DocumentWriters(HouseStyle.NEUTRAL, "document.css"), Samples.rich(), extension);
        var half = Arrays.copyOf(whole, whole.length / 2);

        assertThat(Office.texts(extension, List.of(whole, half))).satisfiesExactly(
                text -> assertThat(text).contains("Register van betrokkenen"), text -> assertThat(text).isNull());
    }
}
