package nl.samenwijzer.plan.save;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Gate;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Register;
import nl.samenwijzer.plan.entry.AnswerShape;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.Problem;

/**
 * Checks the marks of a plan, as {@code AnswerShape} checks answers.
 */
final class MarkShape {

    /** As long as the column for lists. */
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_PEOPLE = 10_000_000;
    private static final String NO_COUNT = "Vul een heel getal in van 0 tot en met " + MOST_PEOPLE
            + ". Rond een getal met een komma af.";

    private final Guide guide;

    MarkShape(Guide guide) {
        this.guide = guide;
    }

    /** Whether this guide has this mark. Rows are for what is told per row, kind or class. */
    boolean exists(String mark, String row) {
        if (mark.equals(Marks.CONSIDERED)) {
            return guide.register().categories().stream().anyMatch(category -> category.id().equals(row));
        }
        if (mark.equals(Marks.CONFIRMED)) {
            return AnswerShape.isRow(row);
        }
        if (Marks.traitOf(mark) != null) {
            return trait(mark).stream().flatMap(trait -> trait.classes().stream()).anyMatch(one -> one.id().equals(row));
        }
        if (Marks.signalOf(mark) != null) {
            return (row.isEmpty() || AnswerShape.isRow(row))
                    && guide.signals().stream().anyMatch(signal -> signal.id().equals(Marks.signalOf(mark)));
        }
        if (!row.isEmpty()) {
            return false;
        }
        if (Marks.deviationOf(mark) != null) {
            return guide.decisions().stream().anyMatch(decision -> decision.id().equals(Marks.deviationOf(mark))
                    && decision.advice() != null && decision.advice().followed() != null);
        }
        if (Marks.stepOf(mark) != null) {
            return guide.index().steps().containsKey(Marks.stepOf(mark));
        }
        if (Marks.gateOf(mark) != null) {
            return guide.about().gates().stream().anyMatch(gate -> gate.id().equals(Marks.gateOf(mark)));
        }
        return switch (mark) {
            case Marks.TITLE, Marks.DISTRICTS, Marks.SUBMITTED, Marks.STOPPED, Marks.REVIEWED -> true;
            case Marks.FIGURES_SOURCE -> guide.register().comparison() != null;
            case Marks.PROJECT_PHASE -> guide.about().projectPhaseQuestion() == null;
            default -> Marks.phaseOf(mark) != null && guide.index().phases().containsKey(Marks.phaseOf(mark));
        };
    }

    /** What is wrong with a clean value (null: emptied). */
    List<Problem> problems(String mark, String row, JsonNode value) {
        if (Marks.traitOf(mark) != null && value != null) {
            return !value.isObject() ? List.of(new Problem(mark, row, null, NO_COUNT))
                    : Marks.FIGURES.stream().filter(field -> !isCount(value.get(field)))
                            .map(field -> new Problem(mark, row, field, NO_COUNT)).toList();
        }
        String text = text(mark, value);
        return text == null ? List.of() : List.of(new Problem(mark, row, needsReason(mark) ? "reden" : null, text));
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
            case Marks.FIGURES_SOURCE -> value.isTextual() ? null : "Schrijf op waar de cijfers vandaan komen.";
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

    /** A gate asks for a reason when the guide says so; stopping, accepting a signal and deviating always do. */
    private boolean needsReason(String mark) {
        String opened = Marks.gateOf(mark);
        return mark.equals(Marks.STOPPED) || mark.equals(Marks.CONSIDERED) || Marks.signalOf(mark) != null
                || Marks.deviationOf(mark) != null
                || opened != null && guide.about().gates().stream().filter(gate -> gate.id().equals(opened))
                        .map(Gate::override).anyMatch(override -> override != null && override.reasonRequired());
    }

    private Optional<Register.Trait> trait(String mark) {
        return Optional.ofNullable(guide.register().comparison()).stream().flatMap(one -> one.traits().stream())
                .filter(trait -> trait.id().equals(Marks.traitOf(mark))).findFirst();
    }

    private static boolean isCount(JsonNode value) {
        return value == null || value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 0
                && value.intValue() <= MOST_PEOPLE;
    }

    private static boolean isTexts(JsonNode value) {
        return value.isArray() && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isTextual);
    }
}
