package nl.samenwijzer.portfolio.projection;

import java.util.Collection;
import java.util.List;

import nl.samenwijzer.advice.signal.SensitiveText;
import nl.samenwijzer.guide.Check;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Signal;

/**
 * Keeps back what somebody wrote when it probably holds data of a person, of the kinds that a signal of the guide looks for.
 */
public final class Withheld {

    /** What is shown instead. */
    public static final String TEXT = "Niet getoond: hier staat misschien een naam of adres in.";

    private final List<String> kinds;

    public Withheld(Guide guide) {
        kinds = guide.signals().stream().map(Signal::check).filter(check -> check != null).map(Check::kinds)
                .flatMap(Collection::stream).distinct().toList();
    }

    /** Whether this text is kept back. */
    public boolean holds(String text) {
        return !text.isEmpty() && SensitiveText.isIn(text, kinds);
    }

    /** The text, or what is shown instead. */
    public String shown(String text) {
        return holds(text) ? TEXT : text;
    }
}
