package nl.samenwijzer.advice.signal;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import nl.samenwijzer.guide.Check;
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Publicity;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Placeholders;
import nl.samenwijzer.plan.entry.CopiedText;
import nl.samenwijzer.plan.entry.LongText;
import nl.samenwijzer.plan.progress.MinimumState;
import nl.samenwijzer.plan.progress.PlanState;

/**
 * The checks that conditions over answers cannot express. A check on texts gives one message per question.
 */
final class BuiltInChecks {

    private static final String COPIED = "answerCopied";

    private final PlanState state;
    private final Guide guide;
    private final Names names;
    private final Placeholders texts;
    private final Readability readability;

    BuiltInChecks(PlanState state, Names names, Placeholders texts, Readability readability) {
        this.state = state;
        this.guide = state.guide();
        this.names = names;
        this.texts = texts;
        this.readability = readability;
    }

    List<Message> messages(Rule rule) {
        Check check = rule.check();
        return switch (check.name()) {
            case "minimumQuestionUnanswered" -> state.minimum().stream().filter(minimum -> !minimum.answered())
                    .map(minimum -> minimum(rule, minimum)).toList();
            case "readabilityBelow" -> about(rule, question -> check.chapters().contains(question.chapter()),
                    text -> readability.isWorse(text.text(), check.level()));
            case "personalDataInText" -> {
                Predicate<WrittenText> on = text -> mayHold(check, text.column())
                        && SensitiveText.isIn(text.text(), check.at(text.question()).kinds());
                yield check.fields().isEmpty() ? about(rule, question -> mayHold(check, question), on) : perGroup(rule, on);
            }
            case "answerShorterThan" -> inRoute(check) ? about(rule, question -> isOfType(check, question),
                    text -> text.column() == null && Readability.countWords(text.text()) < check.minWords()) : List.of();
            case COPIED -> about(rule, question -> isOfType(check, question),
                    text -> text.column() == null && isCopied(text)
                            && Readability.countWords(text.text()) >= check.minWords());
            default -> List.of();
        };
    }

    /** What messages of this rule are kept by: what they rest on besides the answers is part of it. */
    String key(Rule rule) {
        return rule.check() == null || !rule.check().name().equals(COPIED) ? rule.key()
                : rule.key() + ' ' + state.input().copied().stream().map(String::valueOf).sorted().toList();
    }

    private boolean isCopied(WrittenText text) {
        return state.input().copied().contains(new CopiedText(text.question().id(), LongText.hash(text.text())));
    }

    private Message minimum(Rule rule, MinimumState minimum) {
        String number = String.valueOf(minimum.question().number());
        List<String> steps = minimum.core().stream().filter(question -> !state.complete(question))
                .map(question -> guide.stepOf(question).id()).distinct().toList();
        return new Message(number, texts.fill(rule.text(), Map.of("nr", number, "vraag", minimum.question().text())),
                steps.isEmpty() ? rule.steps() : steps);
    }

    /** A message for each of these questions of which a text is so. Reading is dear, so only texts that changed are read. */
    private List<Message> about(Rule rule, Predicate<Question> questions, Predicate<WrittenText> on) {
        return guide.questions().stream().filter(questions)
                .filter(question -> names.made(key(rule), question,
                        answer -> WrittenText.of(guide, question, answer).anyMatch(on)))
                .map(question -> new Message(question.id(), texts.fill(rule.text()), List.of(guide.stepOf(question).id())))
                .toList();
    }

    /** A message for each group of the register of which a text is so: in a long list one must know where to look. */
    private List<Message> perGroup(Rule rule, Predicate<WrittenText> on) {
        Question register = guide.registerQuestion();
        List<Column> columns = WrittenText.columns(guide, register).filter(column -> mayHold(rule.check(), column)).toList();
        List<String> groups = names.made(rule.key(), register, answer -> WrittenText.items(answer)
                .filter(row -> columns.stream().flatMap(column -> WrittenText.text(register, column, row.get(column.id())))
                        .anyMatch(on))
                .map(row -> String.valueOf(row.get("id"))).toList());
        return groups.stream()
                .map(group -> new Message(group, texts.fill(rule.text()), List.of(guide.stepOf(register).id()))).toList();
    }

    private static boolean mayHold(Check check, Question question) {
        return !check.publicOnly() || question.publicity() != Publicity.NO;
    }

    private static boolean mayHold(Check check, Column column) {
        return check.fields().isEmpty() ? !check.publicOnly() || column == null || column.publicity() != Publicity.NO
                : column != null && check.fields().contains(column.id());
    }

    private boolean inRoute(Check check) {
        return check.routes().isEmpty() || names.routeKnown() && check.routes().contains(names.route().id());
    }

    private boolean isOfType(Check check, Question question) {
        return (check.types().isEmpty() || check.types().contains(question.type()))
                && (!check.requiredOnly() || names.required(question));
    }
}
