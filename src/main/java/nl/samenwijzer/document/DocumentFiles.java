package nl.samenwijzer.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.document.compose.PerRow;
import nl.samenwijzer.document.list.ListFiles;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.output.DocumentWriter;
import nl.samenwijzer.document.output.HouseStyle;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Edition;

/** Makes the files of documents. Finding out what is wanted is cheap; who makes the file has a place in the queue. */
@ApplicationScoped
public class DocumentFiles {

    /** Style sheet of documents in the browser. */
    public static final String STYLESHEET = "/document/document.css";

    private final PlanModels models;
    private final ListFiles lists;
    private final DocumentWriters writers;

    DocumentFiles(PlanModels models, ListFiles lists, HouseStyle style) {
        this.models = models;
        this.lists = lists;
        this.writers = new DocumentWriters(style, STYLESHEET, HouseSheet.ADDRESS);
    }

    /** The formats of a document, by their file name extension, the most accessible first. */
    public List<String> formats(Reading reading, Document document) {
        return document.list() == null ? writers.all().stream().map(DocumentWriter::extension).toList()
                : ListFiles.formats(reading.open().guide(), document).stream().map(ListFiles.Format::extension).toList();
    }

    /**
     * A file of a document that exists for this plan, in an edition that the person may see; it is made when asked for. Empty
     * when the document can not be had like this.
     *
     * @param row the row that it is about, empty when there is one for the whole plan
     */
    public Optional<Supplier<Rendered>> file(Reading reading, Document document, PerRow.Row row, Edition edition,
            String format, boolean changes) {
        if (!formats(reading, document).contains(format)) {
            return Optional.empty();
        }
        if (changes && (document.list() != null || reading.adopted().isPresent())) {
            return Optional.empty();
        }
        return document.list() == null ? text(reading, document, row, edition, format, changes)
                : list(reading, document, edition, format);
    }

    private Optional<Supplier<Rendered>> text(Reading reading, Document document, PerRow.Row row, Edition edition,
            String format, boolean changes) {
        var writer = writers.forExtension(format).orElseThrow();
        var composing = changes ? models.changes(reading, document, row.id(), edition)
                : Optional.of(models.model(reading, document, row.id(), edition));
        var name = reading.open().plan().file(format, document.id(), row.name(), edition.id(), reading.version(),
                changes ? Words.of("changes-file") : "");
        return composing.map(model -> () -> new Rendered(name, writer.mediaType(), written(model.get(), writer)));
    }

    private Optional<Supplier<Rendered>> list(Reading reading, Document document, Edition edition, String format) {
        var name = reading.open().plan().file(format, document.id(), edition.id(), reading.version());
        var circumstances = reading.around().get();
        var told = Publishing.in(edition, reading).open();
        return Optional.of(() -> {
            var content = lists.of(told, document, edition, format, circumstances).orElseThrow();
            return new Rendered(name, content.mediaType(), content.bytes());
        });
    }

    void warmUp() {
        writers.warmUp();
    }

    private static byte[] written(DocumentModel model, DocumentWriter writer) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(model, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
