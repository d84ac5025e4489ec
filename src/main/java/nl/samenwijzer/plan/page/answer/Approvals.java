package nl.samenwijzer.plan.page.answer;

import java.util.List;

import nl.samenwijzer.guide.Option;

/**
 * What an approval can say (guide format, type {@code approval}).
 */
public final class Approvals {

    /** The outcomes with their names on screen. */
    public static final List<Option> OUTCOMES = List.of(new Option("akkoord", "Akkoord"),
            new Option("niet_akkoord", "Niet akkoord"), new Option("overgeslagen", "Overgeslagen"));

    private Approvals() {
    }

    static String outcome(String id) {
        return OUTCOMES.stream().filter(outcome -> outcome.id().equals(id)).map(Option::label).findFirst().orElse(id);
    }
}
