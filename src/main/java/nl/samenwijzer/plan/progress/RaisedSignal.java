package nl.samenwijzer.plan.progress;

import java.util.List;

import nl.samenwijzer.guide.Signal;

/**
 * A quality signal that is on, for a plan as a whole or (with {@code row}) for a part of it.
 *
 * @param row the row it is about, the number of a minimum question, or the id of the question whose text it is about; empty
 *        when it is about the plan as a whole
 * @param steps where to mend it
 * @param reasonGiven whether the reason that an orange signal asks for is there
 */
public record RaisedSignal(String signal, String row, Signal.Severity severity, String text, List<String> steps,
        boolean reasonGiven) {

    public RaisedSignal {
        steps = List.copyOf(steps);
    }
}
