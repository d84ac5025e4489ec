package nl.samenwijzer.advice.signal;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Check;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Publicity;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Placeholders;
import nl.samenwijzer.plan.progress.MinimumState;
import nl.samenwijzer.plan.progress.PlanState;

/**
 * The checks that conditions over answers cannot express. A check on texts gives one message per question. Whether a text
 * was copied from another plan is not known here: this looks at one plan.
 */
final class BuiltInChecks {

    private final PlanState state;
    private final Guide guide;
    private final Names names;
    private final Placeholders texts;
    private final Readability readability;
    private final Memo memo;
    private List<WrittenText> written;

    BuiltInChecks(PlanState state, Names names, Placeholders texts, Readability readability,
            Memo memo) {
        this.state = state;
        this.guide = state.guide();
        this.names = names;
        this.texts = texts;
        this.readability = readability;
        this.memo = memo;
    }

    List<Message> messages(Rule rule) {
        Check check = rule.check();
        return switch (check.name()) {
            case "minimumQuestionUnanswered" -> state.minimum().stream().filter(minimum -> !minimum.answered())
                    .map(minimum -> minimum(rule, minimum)).toList();
            case "readabilityBelow" -> about(rule, inChapters(check),
                    text -> readability.isWorse(text.text(), check.level()));
            case "personalDataInText" -> about(rule, withPersonalData(check),
                    text -> PersonalData.isIn(text.text(), check.at(text.question()).kinds()));
            case "answerShorterThan" -> inRoute(check) ? about(rule, ofTypes(check),
                    text -> Readability.countWords(text.text()) < check.minWords()) : List.of();
            default -> List.of();
        };
    }

    private Message minimum(Rule rule, MinimumState minimum) {
        String number = String.valueOf(minimum.question().number());
        List<String> steps = minimum.core().stream().filter(question -> !state.complete(question))
                .map(question -> guide.stepOf(question).id()).distinct().toList();
        return new Message(number, texts.fill(rule.text(), Map.of("nr", number, "vraag", minimum.question().text())),
                steps.isEmpty() ? rule.steps() : steps);
    }

    private List<Message> about(Rule rule, Stream<WrittenText> candidates, Predicate<WrittenText> on) {
        return candidates.filter(text -> memo.isOn(rule.check().at(text.question()), text.text(), () -> on.test(text)))
                .map(WrittenText::question)
                .distinct()
                .map(question -> new Message(question.id(), texts.fill(rule.text()),
                        List.of(guide.stepOf(question).id())))
                .toList();
    }

    private Stream<WrittenText> inChapters(Check check) {
        return written().stream().filter(text -> check.chapters().contains(text.question().chapter()));
    }

    private Stream<WrittenText> withPersonalData(Check check) {
        if (!check.fields().isEmpty()) {
            return written().stream().filter(text -> text.question().equals(guide.registerQuestion())
                    && text.column() != null && check.fields().contains(text.column().id()));
        }
        return written().stream().filter(text -> !check.publicOnly() || isPublic(text));
    }

    private static boolean isPublic(WrittenText text) {
        return text.question().publicity() != Publicity.NO
                && (text.column() == null || text.column().publicity() != Publicity.NO);
    }

    private boolean inRoute(Check check) {
        return check.routes().isEmpty() || names.routeKnown() && check.routes().contains(names.route().id());
    }

    private Stream<WrittenText> ofTypes(Check check) {
        return written().stream().filter(text -> text.column() == null && isOfType(check, text.question()))
                .filter(text -> !check.requiredOnly() || names.required(text.question()));
    }

    private static boolean isOfType(Check check, Question question) {
        return check.types().isEmpty() || check.types().contains(question.type());
    }

    private List<WrittenText> written() {
        if (written == null) {
            written = WrittenText.all(guide, names);
        }
        return written;
    }
}
