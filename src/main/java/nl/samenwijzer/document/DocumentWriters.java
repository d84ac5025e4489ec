package nl.samenwijzer.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.samenwijzer.document.docx.DocxWriter;
import nl.samenwijzer.document.html.HtmlWriter;
import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.model.Metadata;
import nl.samenwijzer.document.odt.OdtWriter;
import nl.samenwijzer.document.output.DocumentWriter;
import nl.samenwijzer.document.output.HouseStyle;
import nl.samenwijzer.document.pdf.PdfWriter;

/** The formats a document can be had in. */
public final class DocumentWriters {

    private final Map<String, DocumentWriter> writers = new LinkedHashMap<>();

    /**
     * @param style the look of all formats
     * @param stylesheets addresses of the style sheets of HTML documents, as the browser must ask for them
     */
    public DocumentWriters(HouseStyle style, String... stylesheets) {
        for (var writer : List.of(new HtmlWriter(style, List.of(stylesheets)), new PdfWriter(style), new DocxWriter(style),
                new OdtWriter(style))) {
            writers.put(writer.extension(), writer);
        }
    }

    /** All writers, the most accessible format first. */
    public List<DocumentWriter> all() {
        return List.copyOf(writers.values());
    }

    /** The writer for this file name extension, such as {@code pdf}. */
    public Optional<DocumentWriter> forExtension(String extension) {
        return Optional.ofNullable(writers.get(extension));
    }

    /** Writes a tiny document in every format, because the first PDF of a cold machine takes seconds. */
    public void warmUp() {
        var drawing = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><text y="9">a</text></svg>""";
        var model = new DocumentModel(DocumentModel.Shape.REPORT, "a", "", DocumentModel.DUTCH,
                new Metadata("a", "a", List.of(), Instant.EPOCH, ""), false,
                List.of(new Block.Heading(1, "1", "a", "a"), Block.Paragraph.of("a"), new Figure(drawing, "a", "a")));
        for (var writer : all()) {
            try {
                writer.write(model, OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new IllegalStateException("a stream that takes everything refused " + writer.extension(), e);
            }
        }
    }
}
