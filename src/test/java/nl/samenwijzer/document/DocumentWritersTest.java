package nl.samenwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Table;
import nl.samenwijzer.document.output.DocumentWriter;
import nl.samenwijzer.document.output.HouseStyle;
import nl.samenwijzer.document.output.SizeLimits;

class DocumentWritersTest {

    private static final DocumentWriters WRITERS = new DocumentWriters(HouseStyle.NEUTRAL, "/document/document.css");

    @Test
    void writers_hostileText_askNothingOfTheNetwork() throws IOException {
        try (var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var model = Samples.hostile(listener.getLocalPort());
            for (var writer : WRITERS.all()) {
                writer.write(model, OutputStream.nullOutputStream());
            }

            listener.setSoTimeout(1);
            assertThat(calls(listener)).isZero();
        }
    }

    @Test
    void writers_tableOverTheLimit_saysHowManyRowsAreLeftOut() throws IOException {
        var model = Samples.of(List.of(Samples.register(SizeLimits.ROWS - 1), Samples.register(5), Samples.register(3)));

        for (var writer : WRITERS.all()) {
            assertThat(text(writer, model).replaceAll("\\s+", " ")).contains("Er staan nog 4 rijen in het plan zelf.")
                    .contains("Er staan nog 3 rijen in het plan zelf.").doesNotContain("groep 2000:");
        }
    }

    @Test
    void writers_textsOverTheLimits_sayThatTheyGoOnInThePlan() throws IOException {
        var huge = "x".repeat(1_000_000);
        var cells = new Table(huge, List.of(new Table.Column(huge, 1), new Table.Column("b", 9)), true,
                List.of(Table.Row.of("Een zin over de wijk. ".repeat(40_000), "participatie".repeat(2_000))));
        var model = Samples.of(List.of(new Block.Heading(1, huge, "a", huge), Block.Paragraph.of("woord " + huge), cells));

        for (var writer : WRITERS.all()) {
            // Two cells side by side come out of a PDF line by line, so there only the paragraph's remark is whole.
            int whole = writer.extension().equals("pdf") ? 1 : 3;
            assertThat(text(writer, model).replaceAll("\\s+", " ").split("Lees de hele tekst in het plan zelf\\.", -1))
                    .as(writer.extension()).hasSizeGreaterThan(whole);
        }
    }

    @Test
    void forExtension_knownAndUnknown() {
        assertThat(WRITERS.all()).extracting(DocumentWriter::extension).containsExactly("html", "pdf", "docx", "odt");
        assertThat(WRITERS.forExtension("pdf")).map(DocumentWriter::mediaType).contains("application/pdf");
        assertThat(WRITERS.forExtension("exe")).isEmpty();
    }

    @Test
    void warmUp_writesEveryFormat() {
        new DocumentWriters(HouseStyle.NEUTRAL, "").warmUp();
    }

    private static int calls(ServerSocket listener) throws IOException {
        try (var call = listener.accept()) {
            return call.getPort();
        } catch (SocketTimeoutException nobody) {
            return 0;
        }
    }

    private static String text(DocumentWriter writer, nl.samenwijzer.document.model.DocumentModel model) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(model, out);
        return switch (writer.extension()) {
            case "docx" -> WordsOf.docx(out.toByteArray());
            case "odt" -> WordsOf.odt(out.toByteArray());
            case "pdf" -> pdf(out.toByteArray());
            default -> out.toString(StandardCharsets.UTF_8);
        };
    }

    private static String pdf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
