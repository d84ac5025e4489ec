package nl.samenwijzer.stakeholder.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Register;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.page.form.Place;
import nl.samenwijzer.plan.page.form.SavedForm;
import nl.samenwijzer.plan.page.form.SentForm;
import nl.samenwijzer.web.field.Hidden;
import nl.samenwijzer.web.view.Conflict;

/**
 * Figures that two people wrote at the same time. Each choice is a normal save on the version of the other; what else was
 * typed and is not saved travels along.
 */
final class FiguresConflicts {

    private FiguresConflicts() {
    }

    /** One per class, in the order of the form; {@code by} tells who saved an entry. */
    static List<Conflict> of(SavedForm saved, String action, Function<Entry, String> by) {
        Register.Comparison comparison = saved.after().guide().register().comparison();
        return saved.conflicts().stream()
                .map(conflict -> new Conflict(label(comparison, conflict), action, words(conflict.mine()),
                        words(conflict.theirs().value()), by.apply(conflict.theirs()),
                        conflict.base() == null ? "" : words(conflict.base().value()), "", hidden(saved, conflict)))
                .toList();
    }

    private static String label(Register.Comparison comparison, SaveResult.Conflict conflict) {
        return comparison.traits().stream().filter(trait -> trait.id().equals(Marks.traitOf(conflict.question())))
                .flatMap(trait -> trait.classes().stream().filter(one -> one.id().equals(conflict.row()))
                        .map(one -> trait.name() + ": " + one.name()))
                .findFirst().orElse("Bron van de cijfers");
    }

    private static String words(JsonNode value) {
        if (value == null) {
            return "Leeg";
        }
        return value.isTextual() ? value.asText()
                : "In het gebied: " + value.path(Marks.AREA).asText("leeg") + "\nDeelnemers: "
                        + value.path(Marks.PARTICIPANTS).asText("leeg");
    }

    private static List<Hidden> hidden(SavedForm saved, SaveResult.Conflict conflict) {
        Place place = new Place(conflict.question(), conflict.row());
        List<Hidden> inputs = new ArrayList<>();
        inputs.add(new Hidden(SentForm.PRESENT, place.name()));
        inputs.add(new Hidden(place.version(), String.valueOf(conflict.theirs().version())));
        inputs.add(new Hidden(place.operation(), UUID.randomUUID().toString()));
        if (place.equals(FiguresForm.SOURCE)) {
            inputs.add(new Hidden(place.name(), saved.form().text(place.name())));
        } else {
            Marks.FIGURES.stream().map(place::at).map(Place::name)
                    .forEach(name -> inputs.add(new Hidden(name, saved.form().text(name))));
        }
        saved.unsaved().stream().filter(other -> !other.equals(place))
                .forEach(other -> inputs.addAll(saved.form().hidden(other)));
        return inputs;
    }
}
