package nl.samenwijzer.plan.entry;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.GuideFile;
import nl.samenwijzer.guide.Law;
import nl.samenwijzer.guide.Methods;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.Register;

/**
 * The ids that an answer may hold. Of options that follow from another answer, all that this answer may ever give: what was
 * chosen must not become invalid because somebody changes his mind elsewhere.
 */
final class KnownIds {

    private final Guide guide;
    /** By question or column: an import asks the same thousands of times. */
    private final Map<Object, Set<String>> known = new IdentityHashMap<>();

    KnownIds(Guide guide) {
        this.guide = guide;
    }

    Set<String> of(Question question) {
        return known.computeIfAbsent(question, asked -> of(question.options(), question.optionsFrom()));
    }

    Set<String> of(Column column) {
        return known.computeIfAbsent(column, asked -> of(column.options(), column.optionsFrom()));
    }

    /** The choices that each get a text. */
    Set<String> perChoice(Question question) {
        Question chosen = guide.question(question.per());
        return chosen.type() == QuestionType.METHODS ? ids(guide.methods().methods(), Methods.Method::id) : of(chosen);
    }

    private Set<String> of(List<Option> options, String from) {
        if (from == null) {
            return ids(options, Option::id);
        }
        return switch (from) {
            case "projectPhases" -> ids(guide.about().projectPhases(), GuideFile.ProjectPhase::id);
            case "participationPhases" -> ids(guide.about().participationPhases(), GuideFile.ParticipationPhase::id);
            case "levels" -> ids(guide.about().levels(), GuideFile.Level::id);
            case "rings" -> ids(guide.about().rings(), GuideFile.Ring::id);
            case "methods" -> ids(guide.methods().methods(), Methods.Method::id);
            case "law" -> ids(guide.law().rules(), Law.Rule::id);
            case "evaluationCriteria" -> ids(guide.documents().evaluationCriteria(), criterion -> criterion.id());
            case "stakeholderCategories" -> ids(guide.register().categories(), Register.Category::id);
            default -> of(guide.question(from));
        };
    }

    private static <T> Set<String> ids(List<T> items, Function<T, String> id) {
        return items.stream().map(id).collect(Collectors.toSet());
    }
}
