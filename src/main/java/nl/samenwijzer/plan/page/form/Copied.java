package nl.samenwijzer.plan.page.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Prefill;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.PrefilledRows;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.progress.PlanState;

/**
 * Recognises which rows of a source were taken over, also when their texts and dates were changed since: by what is fixed, and
 * by what the source is known by (its id, its choice, its method). A source that is known by nothing must be equal as a whole.
 */
final class Copied {

    private static final Set<String> KNOWN_BY = Set.of("id", "keuze");

    private final List<String> columns;
    private final Set<String> stored = new HashSet<>();

    Copied(PlanState state, Question question, Prefill prefill) {
        this.columns = columns(state.guide(), prefill);
        state.entries().rows(question.id()).stream().map(Entry::value).forEach(row -> stored.add(key(row)));
    }

    boolean has(PrefilledRows.Row row) {
        return stored.contains(key(row.values()));
    }

    private String key(JsonNode row) {
        return columns.stream().map(column -> row == null ? "null" : String.valueOf(Json.text(row.get(column))))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> columns(Guide guide, Prefill prefill) {
        Question source = prefill.from() == null ? null : guide.index().questions().get(prefill.from());
        List<String> identity = prefill.map().keySet().stream()
                .filter(column -> isKnownBy(guide, source, prefill.map().get(column).text())).toList();
        return prefill.map().keySet().stream()
                .filter(column -> identity.isEmpty() || identity.contains(column)
                        || prefill.map().get(column).text().startsWith("\""))
                .sorted().toList();
    }

    private static boolean isKnownBy(Guide guide, Question source, String formula) {
        return KNOWN_BY.contains(formula) || source != null && guide.columnsOf(source).stream()
                .filter(column -> "methods".equals(column.optionsFrom())).map(Column::id).anyMatch(formula::equals);
    }
}
