package nl.samenwijzer.stakeholder.review;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.progress.PlanState;

/**
 * Whether the register was walked through in this project phase (Communicatie Rijk, ringen van invloed: redo the analysis in
 * each phase).
 *
 * @param phase id of the project phase; null when it is not known
 * @param phaseSince when the project came into this phase; null when it began in it
 * @param reviewed when the register was last walked through as a whole; null when never
 */
public record Review(String phase, Instant phaseSince, Instant reviewed) {

    /** As the plan stands. */
    public static Review of(PlanState state) {
        String question = Optional.ofNullable(state.guide().about().projectPhaseQuestion()).orElse(Marks.PROJECT_PHASE);
        Optional<Entry> phase = state.entries().find(question, Entry.SINGLE);
        return new Review(state.entries().text(question),
                phase.filter(entry -> entry.version() > 1).map(Entry::updatedAt).orElse(null),
                state.entries().find(Marks.REVIEWED, Entry.SINGLE).map(Entry::updatedAt).orElse(null));
    }

    /** Whether a new phase asks to walk the register again. */
    public boolean due() {
        return phaseSince != null && (reviewed == null || reviewed.isBefore(phaseSince));
    }

    /** From when changes are told: the last walk, or the start of the phase; null when the register is told as a whole. */
    public Instant since() {
        return due() && reviewed == null ? phaseSince : reviewed;
    }

    /** Whether this group was changed or confirmed since the project came into this phase. */
    public boolean fresh(PlanState state, Entry group) {
        return phaseSince == null || !seen(state, group).isBefore(phaseSince);
    }

    /** When somebody last changed or confirmed this group. */
    public static Instant seen(PlanState state, Entry group) {
        return Stream.concat(Stream.of(group.updatedAt()),
                state.entries().find(Marks.CONFIRMED, group.row()).map(Entry::updatedAt).stream())
                .max(Instant::compareTo).orElseThrow();
    }

    /** The name of the phase, empty when it is not known. */
    public String phaseName(Guide guide) {
        return guide.about().projectPhases().stream().filter(one -> one.id().equals(phase)).map(one -> one.name()).findFirst()
                .orElse("");
    }
}
