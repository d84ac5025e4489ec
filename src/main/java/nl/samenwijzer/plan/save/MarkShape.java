package nl.samenwijzer.plan.save;

import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Gate;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.plan.entry.AnswerShape;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.Problem;

/**
 * Checks the marks of a plan, as {@code AnswerShape} checks answers.
 */
final class MarkShape {

    /** As long as the column for lists. */
    private static final int LONGEST_TITLE = 200;

    private final Guide guide;

    MarkShape(Guide guide) {
        this.guide = guide;
    }

    /** Whether this guide has this mark. Rows are for reasons of signals, which can be on per row. */
    boolean exists(String mark, String row) {
        if (Marks.signalOf(mark) != null) {
            return (row.isEmpty() || AnswerShape.isRow(row))
                    && guide.signals().stream().anyMatch(signal -> signal.id().equals(Marks.signalOf(mark)));
        }
        if (!row.isEmpty()) {
            return false;
        }
        if (Marks.stepOf(mark) != null) {
            return guide.index().steps().containsKey(Marks.stepOf(mark));
        }
        if (Marks.gateOf(mark) != null) {
            return guide.about().gates().stream().anyMatch(gate -> gate.id().equals(Marks.gateOf(mark)));
        }
        return switch (mark) {
            case Marks.TITLE, Marks.DISTRICTS, Marks.SUBMITTED, Marks.STOPPED, Marks.REVIEWED -> true;
            case Marks.PROJECT_PHASE -> guide.about().projectPhaseQuestion() == null;
            default -> Marks.phaseOf(mark) != null && guide.index().phases().containsKey(Marks.phaseOf(mark));
        };
    }

    /** What is wrong with a clean value (null: emptied); null when nothing is. */
    Problem problem(String mark, String row, JsonNode value) {
        String text = text(mark, value);
        return text == null ? null : new Problem(mark, row, needsReason(mark) ? "reden" : null, text);
    }

    private String text(String mark, JsonNode value) {
        if (mark.equals(Marks.TITLE)) {
            return title(value);
        }
        if (value == null) {
            return null;
        }
        if (needsReason(mark)) {
            return value.path("reden").isTextual() && !value.path("reden").textValue().isBlank() ? null
                    : "Schrijf op waarom.";
        }
        return switch (mark) {
            case Marks.DISTRICTS -> isTexts(value) ? null : "Kies wijken uit de lijst.";
            case Marks.PROJECT_PHASE -> guide.about().projectPhases().stream()
                    .anyMatch(phase -> phase.id().equals(value.asText())) ? null : "Kies een van de projectfasen.";
            default -> null;
        };
    }

    private static String title(JsonNode value) {
        if (value == null || !value.isTextual() || value.textValue().isBlank()) {
            return "Geef het plan een titel.";
        }
        return value.textValue().length() > LONGEST_TITLE ? "Maak de titel korter: hooguit " + LONGEST_TITLE + " tekens."
                : null;
    }

    /** A gate asks for a reason when the guide says so; stopping and accepting a signal always do. */
    private boolean needsReason(String mark) {
        String opened = Marks.gateOf(mark);
        return mark.equals(Marks.STOPPED) || Marks.signalOf(mark) != null
                || opened != null && guide.about().gates().stream().filter(gate -> gate.id().equals(opened))
                        .map(Gate::override).anyMatch(override -> override != null && override.reasonRequired());
    }

    private static boolean isTexts(JsonNode value) {
        return value.isArray() && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isTextual);
    }
}
