package nl.samenwijzer.guide.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Prefill;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.feel.Syntax;

/** What stands ready at a question before the user fills it in (guide format, "Prefill"). */
public final class PrefilledRows {

    /**
     * A row that is ready: {@code source} is the id of the item it comes from (null when it comes from none), {@code values}
     * the
     * filled columns in the JSON of an answer, without row id.
     */
    public record Row(String source, ObjectNode values) {
    }

    /** What one entry of {@code prefill} gives: rows, or a text for a question of type text (null elsewhere and when empty). */
    public record Ready(Prefill.Mode mode, String from, List<Row> rows, String text) {
    }

    private static final String TEXT = "tekst";

    private final Names names;
    private final Guide guide;
    private final Labels labels;

    /** Rows made from these answers. */
    public PrefilledRows(Names names) {
        this.names = names;
        this.guide = names.rulebook().guide();
        this.labels = new Labels(names);
    }

    /** Per entry of {@code prefill}, in order, what would stand ready now. */
    public List<Ready> of(Question question) {
        return question.prefill().stream().map(prefill -> ready(question, prefill)).toList();
    }

    private Ready ready(Question question, Prefill prefill) {
        var document = template(prefill.from());
        if (document != null) {
            return new Ready(prefill.mode(), prefill.from(), List.of(), nullIfEmpty(text(document)));
        }
        var items = items(prefill).stream().filter(item -> names.isTrue(prefill.where(), item)).toList();
        if (question.type().hasRows()) {
            return new Ready(prefill.mode(), prefill.from(), items.stream().map(item -> row(question, prefill, item)).toList(),
                    null);
        }
        var lines = items.stream().map(item -> prefill.map().containsKey(TEXT) ? cell(prefill, TEXT, null, item) : null)
                .filter(Objects::nonNull).map(Labels::plain).collect(Collectors.joining("\n"));
        return new Ready(prefill.mode(), prefill.from(), List.of(), nullIfEmpty(lines));
    }

    private Row row(Question question, Prefill prefill, Map<String, Object> item) {
        var values = new LinkedHashMap<String, Object>();
        for (var column : guide.columnsOf(question)) {
            var value = prefill.map().containsKey(column.id()) ? cell(prefill, column.id(), column, item) : null;
            if (value != null) {
                values.put(column.id(), value);
            }
        }
        return new Row((String) item.get("id"), AnswerJson.of(values));
    }

    private Object cell(Prefill prefill, String id, Column target, Map<String, Object> item) {
        var formula = prefill.map().get(id);
        var value = names.value(formula, item);
        var source = sourceColumn(prefill, names.rulebook().feel().expression(formula.text()));
        var isText = target == null || target.type() == ColumnType.TEXT || target.type() == ColumnType.SHORT_TEXT;
        if (value == null || !isText) {
            return value;
        }
        return source == null ? choiceLabel(prefill, formula.text(), value) : labels.of(source, value);
    }

    /** A choice of a multiple choice question has no column; it is called {@code keuze}. */
    private String choiceLabel(Prefill prefill, String formula, Object value) {
        var question = prefill.from() == null ? null : guide.index().questions().get(prefill.from());
        var isChoice = question != null && formula.equals("keuze");
        return isChoice ? new Options(names).label(question, value) : Labels.plain(value);
    }

    private Column sourceColumn(Prefill prefill, Syntax formula) {
        var question = prefill.from() == null ? null : guide.index().questions().get(prefill.from());
        if (question == null || !(formula instanceof Syntax.Name name)) {
            return null;
        }
        return guide.columnsOf(question).stream().filter(column -> column.id().equals(name.name())).findFirst().orElse(null);
    }

    private List<Map<String, Object>> items(Prefill prefill) {
        if (prefill.from() == null) {
            return List.of(Map.of());
        }
        return switch (prefill.from()) {
            case "law" -> guide.law().rules().stream().filter(rule -> names.isTrue(rule.when()))
                    .map(rule -> item("id", rule.id(), "duty", rule.duty(), "article", rule.article())).toList();
            case "riskLibrary" -> guide.documents().riskLibrary().stream()
                    .map(risk -> item("id", risk.id(), "risk", risk.risk(), "measure", risk.measure())).toList();
            case "evaluationCriteria" -> guide.documents().evaluationCriteria().stream()
                    .map(criterion -> item("id", criterion.id(), "text", criterion.text())).toList();
            default -> answered(guide.question(prefill.from()));
        };
    }

    @SuppressWarnings("unchecked") // questions with rows have values of this shape only
    private List<Map<String, Object>> answered(Question question) {
        var items = new ArrayList<Map<String, Object>>();
        if (names.value(question.id()) instanceof List<?> list) {
            list.forEach(value -> items.add(value instanceof Map<?, ?> row ? (Map<String, Object>) row
                    : item("id", value, "keuze", value)));
        }
        return items;
    }

    private Document template(String from) {
        return guide.documents().documents().stream()
                .filter(document -> document.id().equals(from) && !document.template().isEmpty()).findFirst().orElse(null);
    }

    private String text(Document document) {
        var placeholders = new Placeholders(names);
        var participates = names.participates();
        return document.template().stream().flatMap(part -> {
            var source = participates || part.textWithout() == null ? part.text() : part.textWithout();
            var text = placeholders.template(source, part.maxItems());
            return text.isEmpty() ? Stream.empty() : Stream.of(part.title() + '\n' + text);
        }).collect(Collectors.joining("\n\n"));
    }

    private static String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Map<String, Object> item(Object... keysAndValues) {
        var item = new LinkedHashMap<String, Object>();
        for (var i = 0; i < keysAndValues.length; i += 2) {
            item.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return item;
    }
}
