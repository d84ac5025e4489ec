package nl.samenwijzer.plan.page.form;

import java.util.List;
import java.util.Set;

import nl.samenwijzer.guide.Step;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.web.field.Asked;
import nl.samenwijzer.web.field.ChoicesField;
import nl.samenwijzer.web.field.Field;
import nl.samenwijzer.web.field.Option;

/**
 * The mark by which people say that a step is ready.
 */
public final class DoneMark {

    private static final String YES = "ja";

    private DoneMark() {
    }

    /** The mark of a step as a form element. */
    public static Field field(PlanState state, Step step, Contents contents) {
        Place place = new Place(Marks.done(step.id()), Entry.SINGLE);
        boolean marked = contents.isTyped(place) ? !contents.single(place, null).isEmpty()
                : state.entries().value(place.question()) != null;
        Asked asked = Asked.of(place.name(), "Ben je klaar met deze stap?")
                .help("Je kunt later altijd nog iets veranderen.").required(false).error(contents.error(place))
                .hidden(new Hiddens(state, contents).of(place));
        return new ChoicesField(asked, List.of(new Option(YES, "Ja, deze stap is klaar")), marked ? Set.of(YES) : Set.of());
    }
}
