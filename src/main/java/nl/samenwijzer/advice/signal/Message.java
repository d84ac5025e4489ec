package nl.samenwijzer.advice.signal;

import java.util.List;

/**
 * A rule that is on. {@code row} tells about what: a row, a minimum question, or the question whose text it is; empty for the
 * plan as a whole.
 */
record Message(String row, String text, List<String> steps) {
}
