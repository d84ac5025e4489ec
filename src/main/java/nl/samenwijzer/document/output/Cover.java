package nl.samenwijzer.document.output;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

import nl.samenwijzer.document.model.CleanText;
import nl.samenwijzer.document.model.DocumentModel;

/**
 * The texts that open a document and run along its pages, worded once for all formats. Lines without text are left out.
 *
 * @param organisation who made it
 * @param title never blank
 * @param subtitle may be blank
 * @param concept the concept mark, blank when the document is final
 * @param details version and date, one line each
 * @param header what stands above every page but the first: the mark and the title, shortened to fit one line
 */
public record Cover(String organisation, String title, String subtitle, String concept, List<String> details, String header) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int HEADER_LENGTH = 70;

    /** The cover of this document. */
    public static Cover of(DocumentModel model) {
        var title = CleanText.isBlank(model.title()) ? Words.of("untitled") : CleanText.of(model.title()).strip();
        var concept = model.concept() ? Words.of("concept") : "";
        var version = model.metadata().version();
        var date = DateTimeFormatter.ofPattern("d MMMM uuuu", model.language()).withZone(ZONE)
                .format(model.metadata().created());
        var details = Stream.of(version.isBlank() ? "" : Words.of("version") + " " + version, date)
                .filter(line -> !line.isBlank()).toList();
        var header = model.concept() ? concept + " · " + shortened(title) : shortened(title);
        return new Cover(model.metadata().organisation(), title, model.subtitle(), concept, details, header);
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= HEADER_LENGTH) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, HEADER_LENGTH - 1)).stripTrailing() + "…";
    }
}
