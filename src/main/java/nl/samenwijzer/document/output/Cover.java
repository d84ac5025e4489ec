package nl.samenwijzer.document.output;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

import nl.samenwijzer.document.model.CleanText;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.model.Inline;

/**
 * The texts that open a document and run along its pages, worded once for all formats. Lines without text are left out.
 *
 * @param organisation who made it
 * @param title never blank
 * @param subtitle may be blank
 * @param concept the concept mark, blank when the document is final
 * @param details version and date, one line each
 * @param header what stands above every page but the first: the mark and the title, shortened to fit one line
 * @param footer what stands below them, before the page number: the organisation, shortened to fit one line
 */
public record Cover(String organisation, String title, String subtitle, String concept, List<String> details, String header,
        String footer) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int LINE_LENGTH = 70;

    /** The cover of this document. */
    public static Cover of(DocumentModel model) {
        var title = CleanText.isBlank(model.title()) ? Words.of("untitled") : CleanText.of(model.title()).strip();
        var concept = model.concept() ? Words.of("concept") : "";
        var version = model.metadata().version();
        var date = DateTimeFormatter.ofPattern("d MMMM uuuu", model.language()).withZone(ZONE)
                .format(model.metadata().created());
        var details = Stream.of(version.isBlank() ? "" : Words.of("version") + " " + name(version), date)
                .filter(line -> !line.isBlank()).toList();
        var header = model.concept() ? concept + " · " + Inline.shortened(title, LINE_LENGTH)
                : Inline.shortened(title, LINE_LENGTH);
        return new Cover(name(model.metadata().organisation()), name(title), name(model.subtitle()), concept, details, header,
                Inline.shortened(model.metadata().organisation(), LINE_LENGTH));
    }

    private static String name(String text) {
        return Inline.shortened(text, SizeLimits.NAME);
    }
}
