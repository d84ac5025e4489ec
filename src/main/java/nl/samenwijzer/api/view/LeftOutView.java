package nl.samenwijzer.api.view;

import java.util.List;

import nl.samenwijzer.document.publish.LeftOut;
import nl.samenwijzer.document.publish.TakenOut;

/**
 * What an edition leaves out of a document because not everyone may read it.
 *
 * @param answers whole answers (no column) and columns
 * @param pieces what was taken out of texts that do stand in it
 */
public record LeftOutView(String document, String edition, List<Answer> answers, List<TakenOut> pieces) {

    /** An answer or column that is left out; {@code shielded} or else not public. */
    public record Answer(String question, String column, boolean shielded) {
    }

    public static LeftOutView of(String document, String edition, LeftOut leftOut) {
        return new LeftOutView(document, edition, leftOut.hidden().stream().map(hidden -> new Answer(hidden.question().id(),
                hidden.column() == null ? null : hidden.column().id(), hidden.shielded())).toList(), leftOut.takenOut());
    }
}
