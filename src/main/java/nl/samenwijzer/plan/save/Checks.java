package nl.samenwijzer.plan.save;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.plan.entry.AnswerShape;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.entry.SaveResult.Refused;

/**
 * Every reason to refuse a change, with how to go on.
 */
final class Checks {

    /** A value as it may be stored, null when empty, and what is wrong with its text. */
    record Cleaned(JsonNode value, List<Problem> problems) {
    }

    private final Guide guide;
    private final Permission permission;
    private final Predicate<Phase> open;
    private final AnswerShape shape;
    private final MarkShape marks;

    Checks(Guide guide, Permission permission, Predicate<Phase> open) {
        this.guide = guide;
        this.permission = permission;
        this.open = open;
        this.shape = new AnswerShape(guide);
        this.marks = new MarkShape(guide);
    }

    /** Checks address, right and phase. */
    Optional<Refused> beforeValue(Change change) {
        if (Marks.isMark(change.question())) {
            return beforeMark(change);
        }
        Question question = guide.index().questions().get(change.question());
        if (question == null) {
            return Optional.of(invalid(change, "Deze vraag staat niet in het stappenplan. Laad de pagina opnieuw."));
        }
        if (!permission.saves(question)) {
            return Optional.of(notAllowed(change));
        }
        List<Problem> address = shape.addressProblems(question, change.row());
        if (!address.isEmpty()) {
            return Optional.of(invalid(change, address));
        }
        if (change.kind() == Change.Kind.PATCH && !(change.value() instanceof ObjectNode)
                || change.kind() != Change.Kind.PUT && !question.type().hasRows()) {
            return Optional.of(invalid(change, "Dit kan niet bij deze vraag. Laad de pagina opnieuw."));
        }
        Phase phase = guide.phaseOf(guide.stepOf(question));
        return open.test(phase) ? Optional.empty()
                : Optional.of(refused(change, Refused.Reason.NOT_READY,
                        List.of(new Problem(change.question(), change.row(), null, phase.gate().text()))));
    }

    private Optional<Refused> beforeMark(Change change) {
        if (!marks.exists(change.question(), change.row()) || change.kind() != Change.Kind.PUT) {
            return Optional.of(invalid(change, "Dit kan niet bij dit plan. Laad de pagina opnieuw."));
        }
        return permission.savesMark(change.question()) ? Optional.empty() : Optional.of(notAllowed(change));
    }

    Cleaned clean(Change change) {
        List<Problem> problems = new ArrayList<>();
        JsonNode clean = AnswerShape.clean(change.question(), change.row(), change.value(), problems);
        return new Cleaned(clean, problems);
    }

    /** Checks the value that would be stored; the entries are asked for only when they matter, putting them together costs. */
    Optional<Refused> ofValue(Change change, JsonNode value, Supplier<Entries> entries, boolean deleted) {
        List<Problem> problems = new ArrayList<>();
        if (Marks.isMark(change.question())) {
            problems.addAll(marks.problems(change.question(), change.row(), value));
        } else if (value != null && !deleted) {
            Question question = guide.question(change.question());
            JsonNode own = isApproval(change) ? ServerFields.own(value) : value;
            problems.addAll(shape.problems(question, change.row(), own == null ? value : own));
            problems.addAll(twice(question, change.row(), value, entries));
        }
        AnswerShape.tooLong(change.question(), change.row(), value).ifPresent(problems::add);
        return problems.isEmpty() ? Optional.empty() : Optional.of(invalid(change, problems));
    }

    /** A method stands in the list once. */
    private List<Problem> twice(Question question, String row, JsonNode value, Supplier<Entries> asked) {
        if (question.type() != QuestionType.METHODS) {
            return List.of();
        }
        Entries entries = asked.get();
        return question.columns().stream().filter(column -> "methods".equals(column.optionsFrom())).map(Column::id)
                .filter(method -> value.has(method) && entries.rows(question.id()).stream().map(Entry::value)
                        .filter(other -> other != null && other.path(method).equals(value.path(method))).count() > 0
                        && !holds(entries, question, row, method, value))
                .map(method -> new Problem(question.id(), row, method,
                        "Deze werkvorm staat al in de lijst. Kies een andere, of pas die regel aan."))
                .toList();
    }

    private static boolean holds(Entries entries, Question question, String row, String method, JsonNode value) {
        return entries.find(question.id(), row).filter(entry -> !entry.deleted()).map(Entry::value)
                .filter(own -> own.path(method).equals(value.path(method))).isPresent();
    }

    boolean isApproval(Change change) {
        Question question = guide.index().questions().get(change.question());
        return question != null && question.type() == QuestionType.APPROVAL;
    }

    /** Whether the entry has a place among others. */
    boolean ordered(Change change) {
        Question question = guide.index().questions().get(change.question());
        return question != null && question.type().hasRows();
    }

    Refused invalid(Change change, String text) {
        return invalid(change, List.of(new Problem(change.question(), change.row(), null, text)));
    }

    Refused invalid(Change change, List<Problem> problems) {
        return refused(change, Refused.Reason.INVALID, problems);
    }

    private static Refused notAllowed(Change change) {
        return refused(change, Refused.Reason.NOT_ALLOWED, List.of(new Problem(change.question(), change.row(), null,
                "Dit mag je niet invullen. Vraag het aan de projectleider.")));
    }

    private static Refused refused(Change change, Refused.Reason reason, List<Problem> problems) {
        return new Refused(change, reason, problems);
    }
}
