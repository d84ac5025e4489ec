package nl.samenwijzer.portfolio.summary;

import java.util.List;

import nl.samenwijzer.web.view.Status;

/**
 * The page of one plan in short, as management may see it.
 *
 * @param attention why the plan needs attention, in words; empty when it does not
 * @param lightText what the traffic light means
 * @param statusText what the status means, and why it was stopped if it was
 * @param notable what the guide wants management to know of a single plan, such as a choice against the advice
 * @param phases progress per phase, in words
 */
record SummaryView(String title, Status light, String lightText, String attention, String status, String statusText,
        List<Fact> facts, List<Minimum> minimum, List<Warning> warnings, List<Opened> exceptions, List<Deviating> deviations,
        List<Fact> notable,
        List<String> phases) {

    /** Something with its label. */
    record Fact(String label, List<String> lines) {
    }

    /** A minimum question and the answers that count. */
    record Minimum(String number, String text, Status status, List<Fact> answers) {
    }

    /** A signal that is on; {@code reason} is empty when none was given. */
    record Warning(Status status, String name, List<String> lines) {
    }

    /** An advice that the plan does not follow, and why. */
    record Deviating(String advice, String reason) {
    }

    /** A gate that somebody opened although its condition did not hold. */
    record Opened(String name, String reason, String by) {
    }
}
