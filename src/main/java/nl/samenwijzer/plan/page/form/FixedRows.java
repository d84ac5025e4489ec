package nl.samenwijzer.plan.page.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.guide.Prefill;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.PrefilledRows;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.progress.PlanState;

/**
 * Rows that a question has by itself, one per item (guide format, "Prefill", {@code fixed}). Such a row is stored once
 * something is filled in; its id is then that of its item.
 */
final class FixedRows {

    /** A row that waits for its first answer: the id it will have, and what it says by itself. */
    record Waiting(String row, ObjectNode values) {
    }

    private record Kept(List<Waiting> rows) {
    }

    private final PlanState state;

    FixedRows(PlanState state) {
        this.state = state;
    }

    static boolean has(Question question) {
        return question.prefill().stream().anyMatch(prefill -> prefill.mode() == Prefill.Mode.FIXED);
    }

    /** The columns that a fixed row says by itself. */
    static List<String> columns(Question question) {
        return question.prefill().stream().filter(prefill -> prefill.mode() == Prefill.Mode.FIXED)
                .flatMap(prefill -> prefill.map().keySet().stream()).toList();
    }

    /** The rows that are not stored yet, in their order. */
    List<Waiting> waiting(Question question) {
        if (!has(question)) {
            return List.of();
        }
        return state.kept("fixed " + question.id(), Kept.class, names -> new Kept(new PrefilledRows(names).of(question).stream()
                .filter(ready -> ready.mode() == Prefill.Mode.FIXED).flatMap(ready -> ready.rows().stream())
                .filter(row -> row.source() != null && !isStored(question, row))
                .map(row -> new Waiting(row.source(), row.values())).toList())).rows();
    }

    /** What is sent of a row together with what it says by itself. */
    JsonNode complete(Question question, String row, ObjectNode sent) {
        return find(question, row).<JsonNode> map(own -> {
            ObjectNode whole = own.values().deepCopy();
            whole.setAll(sent);
            return whole;
        }).orElse(sent);
    }

    private Optional<Waiting> find(Question question, String row) {
        return waiting(question).stream().filter(one -> one.row().equals(row)).findFirst();
    }

    private boolean isStored(Question question, PrefilledRows.Row row) {
        Entries entries = state.entries();
        return entries.find(question.id(), row.source()).filter(entry -> !entry.deleted()).isPresent()
                || entries.rows(question.id()).stream().map(Entry::value).anyMatch(value -> says(value, row.values()));
    }

    private static boolean says(JsonNode value, ObjectNode own) {
        return value != null && !own.isEmpty() && own.properties().stream().map(Map.Entry::getKey)
                .allMatch(key -> Json.same(value.get(key), own.get(key)));
    }
}
