package nl.samenwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.document.output.HouseStyle;

class OfficeTest {

    @Test
    void samples_openWithAllTheirText() throws Exception {
        assertThat(Office.complaints(List.of(Samples.rich(), Samples.empty(), Samples.brief(), Samples.hostile(9),
                Samples.changed(), Samples.changedByStrangers()))).isEmpty();
    }

    @Test
    void fileThatNeedsRepair_doesNotOpen() throws IOException, InterruptedException {
        var writers = new DocumentWriters(HouseStyle.NEUTRAL, "document.css");
        var docx = Conformity.file(writers, Samples.rich(), "docx");
        var odt = Conformity.file(writers, Samples.rich(), "odt");

        var texts = Office.texts(List.of(new Office.File(docx, "docx"), new Office.File(half(docx), "docx"),
                new Office.File(odt, "odt"), new Office.File(half(odt), "odt")));

        assertThat(texts.get(0)).contains("Register van betrokkenen");
        assertThat(texts.get(1)).isNull();
        assertThat(texts.get(2)).contains("Register van betrokkenen");
        assertThat(texts.get(3)).isNull();
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }
}
