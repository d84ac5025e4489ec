package nl.samenwijzer.document.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.filter.Filter;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

import nl.samenwijzer.document.html.HtmlPage;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.output.Cover;
import nl.samenwijzer.document.output.DocumentWriter;
import nl.samenwijzer.document.output.HouseStyle;
import nl.samenwijzer.document.output.Resource;
import nl.samenwijzer.document.output.Xml;

/**
 * Renders the document's page as PDF/UA-1 and PDF/A-2a. The renderer gets its fonts from memory and may read
 * nothing else but {@code data:} addresses, whatever a text holds. The same model always gives the same bytes.
 */
public final class PdfWriter implements DocumentWriter {

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // a fifth less time for a seventh more bytes; the library has no other way to say so
        System.setProperty(Filter.SYSPROP_DEFLATELEVEL, "1");
        XRLog.setLoggingEnabled(false);
    }

    private final FSCacheEx<String, FSCacheValue> fontMetrics = new FSDefaultCacheStore();
    private final HouseStyle style;
    private final Faces faces;
    private final String stylesheet;

    public PdfWriter(HouseStyle style) {
        this.style = style;
        faces = new Faces(style.typeface());
        stylesheet = Resource.text("print.css", style).replace("@font@", faces.family());
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public void write(DocumentModel model, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(source(model), null);
        builder.usePdfUaAccessibility(true).usePdfAConformance(PdfAConformance.PDFA_2_A).useColorProfile(SRGB);
        builder.withProducer("Samenwijzer");
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, fontMetrics);
        builder.useSVGDrawer(faces.pictures());
        builder.usePageSupplier((document, width, height, page, shadow) -> Sheet.add(document, width, height));
        for (var moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> uri != null && uri.startsWith("data:"), moment);
        }
        builder.toStream(out);
        try (var lent = faces.lend(); var renderer = builder.buildPdfRenderer()) {
            lent.register(renderer);
            renderer.setListener(new Finish(model.metadata().created()));
            renderer.createPDF();
        }
    }

    private String source(DocumentModel model) {
        var html = new ByteArrayOutputStream(64_000);
        var css = PageMargins.fill(stylesheet, model.shape() == DocumentModel.Shape.REPORT, Cover.of(model), style.address(),
                faces.glyphs());
        HtmlPage.write(model, style.logo(), new PrintPage(css), new Xml(html, faces.glyphs()::printable));
        return html.toString(StandardCharsets.UTF_8);
    }
}
