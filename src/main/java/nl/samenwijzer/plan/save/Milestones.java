package nl.samenwijzer.plan.save;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.entry.SaveResult.Refused;
import nl.samenwijzer.plan.progress.Missing;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.progress.RaisedSignal;

/**
 * Saves that mean more than their value: submitting, adopting and closing. The first two ask for a plan that is ready.
 */
final class Milestones {

    private static final String REASON = "reden";

    private final Guide guide;

    Milestones(Guide guide) {
        this.guide = guide;
    }

    /** Whether this is a word of who adopts, for or against. */
    boolean decides(Entry wanted) {
        return wanted.value() != null && wanted.question().equals(adoption());
    }

    boolean adopts(Entry wanted) {
        return agrees(wanted) && wanted.question().equals(adoption());
    }

    boolean closes(Entry wanted) {
        return agrees(wanted) && guide.about().closing() != null
                && wanted.question().equals(guide.about().closing().question());
    }

    /** Why this cannot be yet; {@code then} is the plan as it would become, asked for only when it matters. */
    Optional<Refused> notReady(Change change, Entry wanted, Supplier<PlanState> then) {
        List<Problem> problems = adopts(wanted) ? ofAdoption(then.get())
                : submits(wanted) ? ofSubmission(then.get()) : List.of();
        return problems.isEmpty() ? Optional.empty() : Optional.of(new Refused(change, Refused.Reason.NOT_READY, problems));
    }

    private List<Problem> ofAdoption(PlanState then) {
        Stream<Problem> missing = Stream.concat(then.adoption().missing().stream(),
                then.missing(guide.question(adoption())).stream()).map(gap -> at(gap, gap.text()));
        return Stream.concat(missing, red(then)).toList();
    }

    /** Who submits stands elsewhere on the screen, so each problem names its question. */
    private List<Problem> ofSubmission(PlanState then) {
        Stream<Problem> missing = then.adoption().missing().stream()
                .map(gap -> at(gap, guide.question(gap.question()).text() + " " + gap.text()));
        Stream<Problem> unexplained = then.adoption().unexplainedSignals().stream()
                .map(signal -> at(signal, REASON, "Schrijf op waarom je dit zo laat: " + signal.text()));
        Stream<Problem> deviations = then.adoption().unexplainedDeviations().stream()
                .map(deviation -> new Problem(Marks.deviation(deviation.decision().id()), Entry.SINGLE, REASON,
                        "Schrijf op waarom je afwijkt van dit advies: " + deviation.advised()));
        return Stream.of(missing, red(then), unexplained, deviations).flatMap(problems -> problems).toList();
    }

    private static Stream<Problem> red(PlanState then) {
        return then.adoption().redSignals().stream().map(signal -> at(signal, null, signal.text()));
    }

    private static Problem at(Missing gap, String text) {
        return new Problem(gap.question(), gap.row() == null ? Entry.SINGLE : gap.row(), gap.column(), text);
    }

    private static Problem at(RaisedSignal signal, String column, String text) {
        return new Problem(Marks.signal(signal.signal()), signal.row(), column, text);
    }

    private static boolean submits(Entry wanted) {
        return wanted.value() != null && wanted.question().equals(Marks.SUBMITTED);
    }

    private static boolean agrees(Entry wanted) {
        return wanted.value() != null && "akkoord".equals(wanted.value().path("uitkomst").asText());
    }

    private String adoption() {
        return guide.about().adoption().question();
    }
}
