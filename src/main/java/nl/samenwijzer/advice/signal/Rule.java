package nl.samenwijzer.advice.signal;

import java.util.List;

import nl.samenwijzer.guide.Check;
import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.ForEach;
import nl.samenwijzer.guide.Register.RegisterCheck;
import nl.samenwijzer.guide.Signal;

/**
 * What signals and checks of the register have in common.
 *
 * @param key tells all of them apart: a signal and a check may have the same id
 */
record Rule(String key, String id, Signal.Severity severity, ForEach forEach, Expression when, Check check, String text,
        List<String> steps) {

    static Rule of(Signal signal) {
        return new Rule("signal " + signal.id(), signal.id(), signal.severity(), signal.forEach(), signal.when(),
                signal.check(), signal.text(),
                signal.steps());
    }

    static Rule of(RegisterCheck check, String step) {
        return new Rule("check " + check.id(), check.id(), Signal.Severity.YELLOW, check.forEach(), check.when(), check.check(),
                check.text(),
                List.of(step));
    }
}
