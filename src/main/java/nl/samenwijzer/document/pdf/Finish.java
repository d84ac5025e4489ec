package nl.samenwijzer.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;

import org.apache.pdfbox.pdmodel.PDDocument;

import com.openhtmltopdf.pdfboxout.PDFCreationListener;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;

/** Puts right, just before a PDF is saved, what the renderer leaves wrong: the structure tree and the dates. */
final class Finish implements PDFCreationListener {

    private final Instant created;

    /** @param created the moment that the file tells as its own, so that the same model gives the same bytes */
    Finish(Instant created) {
        this.created = created.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public void preOpen(PdfBoxRenderer renderer) {
        // Nothing to do before the layout is drawn.
    }

    @Override
    public void preWrite(PdfBoxRenderer renderer, int pageCount) {
        // Nothing to do before the layout is drawn.
    }

    @Override
    public void onClose(PdfBoxRenderer renderer) {
        var document = renderer.getPdfDocument();
        document.getDocumentCatalog().setVersion("1.7");
        try {
            StructureTree.tidy(document);
            date(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void date(PDDocument document) throws IOException {
        var moment = GregorianCalendar.from(created.atZone(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(moment);
        document.getDocumentInformation().setModificationDate(moment);
        document.setDocumentId(created.getEpochSecond());
        var metadata = document.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        // PDF/A asks that both places tell the same moment (ISO 19005-2, 6.6.4).
        metadata.importXMPMetadata(xmp.replaceAll("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*", "$1" + created)
                .getBytes(StandardCharsets.UTF_8));
    }
}
