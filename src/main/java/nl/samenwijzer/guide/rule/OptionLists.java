package nl.samenwijzer.guide.rule;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.GuideFile;
import nl.samenwijzer.guide.Option;

/** The lists of a guide that {@code optionsFrom} may name besides a question. */
public final class OptionLists {

    private static final Map<String, Function<Guide, List<Option>>> LISTS = Map.of(
            "projectPhases",
            guide -> options(guide.about().projectPhases(), GuideFile.ProjectPhase::id, GuideFile.ProjectPhase::name),
            "participationPhases", guide -> options(guide.about().participationPhases(), GuideFile.ParticipationPhase::id,
                    GuideFile.ParticipationPhase::name),
            "levels", guide -> options(guide.about().levels(), GuideFile.Level::id, GuideFile.Level::name),
            "rings", guide -> options(guide.about().rings(), GuideFile.Ring::id, GuideFile.Ring::name),
            "methods", guide -> options(guide.methods().methods(), method -> method.id(), method -> method.name()),
            "law", guide -> options(guide.law().rules(), rule -> rule.id(), rule -> rule.duty()),
            "evaluationCriteria",
            guide -> options(guide.documents().evaluationCriteria(), criterion -> criterion.id(),
                    criterion -> criterion.text()),
            "stakeholderCategories",
            guide -> options(guide.register().categories(), category -> category.id(), category -> category.name()));

    private OptionLists() {
    }

    /** True when this is the name of a list, not of a question. */
    public static boolean has(String name) {
        return LISTS.containsKey(name);
    }

    /** The choices in a list. Throws NullPointerException for an unknown name. */
    public static List<Option> of(Guide guide, String name) {
        return LISTS.get(name).apply(guide);
    }

    /** All choices a question or column can have: its own, those of a list, or all of another question. */
    static List<Option> all(Guide guide, List<Option> own, String from) {
        if (from == null) {
            return own;
        }
        if (has(from)) {
            return of(guide, from);
        }
        var question = guide.index().questions().get(from);
        return question == null || from.equals(question.optionsFrom()) ? List.of()
                : all(guide, question.options(), question.optionsFrom());
    }

    private static <T> List<Option> options(List<T> items, Function<T, String> id, Function<T, String> label) {
        return items.stream().map(item -> new Option(id.apply(item), label.apply(item))).toList();
    }
}
