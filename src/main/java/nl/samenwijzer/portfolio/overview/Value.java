package nl.samenwijzer.portfolio.overview;

import java.util.List;

import nl.samenwijzer.web.view.Status;

/**
 * What a field shows of a plan: a text or a state, and perhaps more about it.
 *
 * @param status null for a text
 * @param more lines of explanation, folded when there are several
 */
record Value(String text, Status status, List<String> more) {

    Value {
        more = List.copyOf(more);
    }

    static Value of(String text) {
        return new Value(text, null, List.of());
    }

    static Value of(Status status, String explanation) {
        return new Value(status.text(), status, explanation.isEmpty() ? List.of() : List.of(explanation));
    }
}
