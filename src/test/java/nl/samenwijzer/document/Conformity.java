package nl.samenwijzer.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.output.HouseStyle;

/** What the independent validators have against files of ours. */
public final class Conformity {

    private static final DocumentWriters WRITERS = new DocumentWriters(HouseStyle.NEUTRAL, "document.css");

    private Conformity() {
    }

    /** Faults against PDF/UA-1 and PDF/A-2a. */
    public static List<String> ofPdf(DocumentModel model) throws Exception {
        return ofPdf(WRITERS, model);
    }

    /** As above, as these writers write it. */
    public static List<String> ofPdf(DocumentWriters writers, DocumentModel model) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var faults = new ArrayList<String>();
        var pdf = file(writers, model, "pdf");
        for (var id : List.of("ua1", "2a")) {
            var flavour = PDFAFlavour.byFlavourId(id);
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                if (result.getTotalAssertions() == 0) {
                    faults.add(id + ": nothing was checked");
                }
                result.getTestAssertions().forEach(fault -> faults.add(id + ": " + fault.getMessage()));
            }
        }
        return faults;
    }

    /** What the ODF validator says of these documents, lines with an error or warning only. */
    public static List<String> ofOdt(List<DocumentModel> models) throws Exception {
        return ofOdt(WRITERS, models);
    }

    /** As above, as these writers write them. */
    public static List<String> ofOdt(DocumentWriters writers, List<DocumentModel> models) throws Exception {
        return Checker.ODF.faults(files(writers, models, "odt"), "odt");
    }

    /** What the Nu Html Checker says of these documents. */
    public static List<String> ofHtml(List<DocumentModel> models) throws Exception {
        return Checker.HTML.faults(files(WRITERS, models, "html"), "html");
    }

    /** What the OOXML schemas have against the parts of this document. */
    public static List<String> ofDocx(DocumentModel model) throws Exception {
        return ofDocx(WRITERS, model);
    }

    /** As above, as these writers write it. */
    public static List<String> ofDocx(DocumentWriters writers, DocumentModel model) throws Exception {
        var parsers = Map.of("document", DocumentDocument.Factory, "styles", StylesDocument.Factory, "numbering",
                NumberingDocument.Factory, "settings", SettingsDocument.Factory, "fontTable", FontsDocument.Factory, "header",
                HdrDocument.Factory, "footer", FtrDocument.Factory);
        var faults = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file(writers, model, "docx")))) {
            int checked = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var parser = parsers.get(entry.getName().replaceFirst("^word/(\\w+)\\.xml$", "$1"));
                if (parser != null) {
                    var errors = new ArrayList<XmlError>();
                    parser.parse(new ByteArrayInputStream(zip.readAllBytes()))
                            .validate(new XmlOptions().setErrorListener(errors));
                    errors.forEach(error -> faults.add(error.toString()));
                    checked++;
                }
            }
            if (checked != parsers.size()) {
                faults.add("only " + checked + " parts were checked");
            }
        }
        return faults;
    }

    private static List<byte[]> files(DocumentWriters writers, List<DocumentModel> models, String extension)
            throws IOException {
        var files = new ArrayList<byte[]>();
        for (var model : models) {
            files.add(file(writers, model, extension));
        }
        return files;
    }

    /** The bytes of this document in the format of this extension. */
    public static byte[] file(DocumentWriters writers, DocumentModel model, String extension) throws IOException {
        var out = new ByteArrayOutputStream();
        writers.forExtension(extension).orElseThrow().write(model, out);
        return out.toByteArray();
    }
}
