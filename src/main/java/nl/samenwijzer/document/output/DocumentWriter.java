package nl.samenwijzer.document.output;

import java.io.IOException;
import java.io.OutputStream;

import nl.samenwijzer.document.model.DocumentModel;

/** Writes a document in one format. A writer holds no state of a document and may be used by many threads at once. */
public interface DocumentWriter {

    /** Media type of what is written, such as {@code application/pdf}. */
    String mediaType();

    /** File name extension without dot, such as {@code pdf}. */
    String extension();

    /**
     * Writes the whole document; leaves the stream open.
     *
     * @throws IOException when the stream fails; no text in a model makes a writer fail
     */
    void write(DocumentModel model, OutputStream out) throws IOException;
}
