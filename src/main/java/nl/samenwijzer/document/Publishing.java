package nl.samenwijzer.document;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.databind.node.TextNode;

import nl.samenwijzer.document.publish.LeftOut;
import nl.samenwijzer.document.publish.PublicEntries;
import nl.samenwijzer.document.publish.TakenOut;
import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.progress.PlanState;

/** A plan as an edition may tell it. Who worked on the plan are known by name, others by what a name looks like. */
final class Publishing {

    private Publishing() {
    }

    /** The plan as it reads, without what the edition takes out of texts. */
    static Reading in(Edition edition, Reading reading) {
        if (edition.leaveOut() == null) {
            return reading;
        }
        var state = reading.open().state();
        var cleaned = cleaned(reading, edition);
        var told = state.kept("told " + key(reading, edition) + reading.isConcept(), PlanState.class, names -> {
            var without = state.with(cleaned.entries());
            return reading.isConcept() ? without : without.adoptedNow();
        });
        return reading.telling(told);
    }

    /** What the edition leaves out of the document because not everyone may read it. */
    static LeftOut leftOut(Reading reading, Document document, Edition edition) {
        var takenOut = edition.leaveOut() == null ? List.<TakenOut> of() : cleaned(reading, edition).takenOut();
        return reading.open().state().ask(names -> LeftOut.of(document, edition, names, takenOut));
    }

    private static PublicEntries cleaned(Reading reading, Edition edition) {
        var open = reading.open();
        return open.state().kept("public " + key(reading, edition), PublicEntries.class,
                names -> PublicEntries.of(open.guide(), titled(open.state()), edition.leaveOut(), reading.people().get()));
    }

    private static String key(Reading reading, Edition edition) {
        return edition.leaveOut() + " " + reading.people().get();
    }

    /** A title that never changed is in no entry. */
    private static Entries titled(PlanState state) {
        var entries = state.entries();
        return entries.value(Marks.TITLE) != null ? entries
                : entries.with(List.of(new Entry(Marks.TITLE, Entry.SINGLE, 0, TextNode.valueOf(state.input().title()), null,
                        false, null, Instant.EPOCH)));
    }
}
