package nl.samenwijzer.plan.page;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Gate;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Register;
import nl.samenwijzer.guide.Signal;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.entry.Marks;

/**
 * What an entry is, in words: the question, or what a mark stands for.
 */
final class EntryNames {

    private EntryNames() {
    }

    static String of(Guide guide, String question) {
        if (guide.index().questions().containsKey(question)) {
            return guide.question(question).text();
        }
        if (Marks.stepOf(question) != null && guide.index().steps().containsKey(Marks.stepOf(question))) {
            return "Stap '" + guide.step(Marks.stepOf(question)).name() + "' is klaar";
        }
        if (Marks.phaseOf(question) != null && guide.index().phases().containsKey(Marks.phaseOf(question))) {
            return "Fase '" + guide.phase(Marks.phaseOf(question)).name() + "' is open";
        }
        if (Marks.gateOf(question) != null) {
            return "Uitzondering: " + guide.about().gates().stream()
                    .filter(gate -> gate.id().equals(Marks.gateOf(question))).map(Gate::name).findFirst().orElse("");
        }
        if (Marks.signalOf(question) != null) {
            return "Reden bij signaal: " + guide.signals().stream()
                    .filter(signal -> signal.id().equals(Marks.signalOf(question))).map(Signal::name).findFirst().orElse("");
        }
        if (Marks.traitOf(question) != null) {
            return "Vergelijking met de buurt: " + Optional.ofNullable(guide.register().comparison()).stream()
                    .flatMap(comparison -> comparison.traits().stream())
                    .filter(trait -> trait.id().equals(Marks.traitOf(question))).map(Register.Trait::name).findFirst()
                    .orElse("");
        }
        return switch (question) {
            case Marks.TITLE -> "Titel van het plan";
            case Marks.DISTRICTS -> "Wijken";
            case Marks.PROJECT_PHASE -> "Projectfase";
            case Marks.SUBMITTED -> "Plan ligt ter akkoord";
            case Marks.STOPPED -> "Project is gestopt";
            case Marks.REVIEWED -> "Betrokkenen nagelopen";
            case Marks.CONFIRMED -> "Betrokkene nagelopen";
            case Marks.CONSIDERED -> "Soort betrokkene die er niet is";
            case Marks.FIGURES_SOURCE -> "Bron van de cijfers over de buurt";
            default -> "Oud antwoord";
        };
    }

    /** The value of a mark: its text or reason, yes or no. */
    static String value(EntryVersion version) {
        JsonNode value = version.value();
        if (value == null) {
            return "Nee";
        }
        if (Marks.traitOf(version.question()) != null) {
            return "In de buurt: " + value.path(Marks.AREA).asText("onbekend") + ", deelnemers: "
                    + value.path(Marks.PARTICIPANTS).asText("onbekend");
        }
        if (value.isObject()) {
            String reason = value.path("reden").asText();
            return reason.isEmpty() ? "Ja" : reason;
        }
        if (value.isArray()) {
            StringBuilder items = new StringBuilder();
            value.forEach(item -> items.append(items.isEmpty() ? "" : ", ").append(item.asText()));
            return items.toString();
        }
        return value.isBoolean() ? "Ja" : value.asText();
    }
}
