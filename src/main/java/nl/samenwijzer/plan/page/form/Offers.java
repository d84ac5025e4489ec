package nl.samenwijzer.plan.page.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Prefill;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.PrefilledRows;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.page.answer.AnswerText;
import nl.samenwijzer.plan.progress.PlanState;

/**
 * What stands ready at a question (guide format, "Prefill"): rows or a text to take over at once as long as there is no
 * answer, and items to pick from: suggestions, and rows that their source got later.
 */
final class Offers {

    /** What stands ready, in the order of the guide. */
    record Ready(List<PrefilledRows.Ready> all) {
    }

    private static final int SHOWN = 10;

    private final PlanState state;
    private final AnswerText text;

    Offers(PlanState state, AnswerText text) {
        this.state = state;
        this.text = text;
    }

    List<QuestionForm.Offer> of(Question question) {
        if (question.prefill().isEmpty()) {
            return List.of();
        }
        List<QuestionForm.Offer> offers = new ArrayList<>();
        List<PrefilledRows.Ready> ready = ready(state, question);
        if (isEmpty(question)) {
            List<String> lines = ready.stream().filter(one -> one.mode() == Prefill.Mode.COPY)
                    .flatMap(one -> one.text() == null ? one.rows().stream().map(row -> line(question, row))
                            : one.text().lines())
                    .filter(line -> !line.isBlank()).toList();
            if (!lines.isEmpty()) {
                offers.add(new QuestionForm.Offer(question.id() + ".action", RowAction.READY, "Zet dit klaar",
                        lines.stream().limit(SHOWN).toList()));
            }
        }
        for (int i = 0; i < ready.size(); i++) {
            offers.addAll(picks(question, i, ready.get(i)));
        }
        return offers;
    }

    /** What stands ready, worked out once per state. */
    static List<PrefilledRows.Ready> ready(PlanState state, Question question) {
        return state.kept("ready " + question.id(), Ready.class, names -> new Ready(new PrefilledRows(names).of(question)))
                .all();
    }

    /** The rows that taking over gives. */
    static List<PrefilledRows.Row> copies(PlanState state, Question question) {
        return ready(state, question).stream().filter(one -> one.mode() == Prefill.Mode.COPY)
                .flatMap(one -> one.rows().stream()).toList();
    }

    private boolean isEmpty(Question question) {
        return question.type().hasRows() ? state.entries().rows(question.id()).isEmpty()
                : state.entries().value(question.id()) == null;
    }

    /** Items to pick: suggestions, and what came to a source after its rows were taken over. */
    private List<QuestionForm.Offer> picks(Question question, int index, PrefilledRows.Ready ready) {
        if (ready.mode() == Prefill.Mode.SUGGEST) {
            return ready.rows().stream().filter(row -> !isTaken(question, row)).map(row -> pick(question, index, row)).toList();
        }
        if (ready.mode() != Prefill.Mode.COPY || !question.type().hasRows() || isEmpty(question)) {
            return List.of();
        }
        Copied copied = new Copied(state, question, question.prefill().get(index));
        return ready.rows().stream().filter(row -> row.source() != null && !copied.has(row)).limit(SHOWN)
                .map(row -> pick(question, index, row)).toList();
    }

    private QuestionForm.Offer pick(Question question, int index, PrefilledRows.Row row) {
        return new QuestionForm.Offer(question.id() + ".action", RowAction.PICK + ":" + index + ":" + row.source(), "Voeg toe",
                List.of(line(question, row)));
    }

    /** An item is recognised by the first column that it fills. */
    private boolean isTaken(Question question, PrefilledRows.Row item) {
        return state.guide().columnsOf(question).stream().map(Column::id).filter(item.values()::has).findFirst()
                .filter(column -> state.entries().rows(question.id()).stream().map(Entry::value)
                        .anyMatch(value -> value != null && Json.same(value.get(column), item.values().get(column))))
                .isPresent();
    }

    private String line(Question question, PrefilledRows.Row row) {
        return state.guide().columnsOf(question).stream().map(column -> text.of(column, row.values().get(column.id())))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
