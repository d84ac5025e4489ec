package nl.samenwijzer.portfolio.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Publicity;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.NeverShown;
import nl.samenwijzer.guide.rule.Options;
import nl.samenwijzer.guide.rule.Placeholders;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.portfolio.projection.Withheld;

/** Answers as management reads them: whole ones only, and nothing that is private or that they never see. */
final class ShownAnswers {

    static final String UNFINISHED = "Nog niet klaar.";
    static final String PRIVATE = "Dit antwoord staat niet in het overzicht.";

    private final PlanState state;
    private final Guide guide;
    private final Names names;
    private final NeverShown sources;
    private final Labels labels;
    private final Options options;
    private final Withheld withheld;

    ShownAnswers(PlanState state, Names names, NeverShown sources) {
        this.state = state;
        this.guide = state.guide();
        this.names = names;
        this.sources = sources;
        this.labels = new Labels(names);
        this.options = new Options(names);
        this.withheld = new Withheld(guide);
    }

    /** The lines of an answer. */
    List<String> lines(Question question) {
        if (question.publicity() == Publicity.NO || !sources.mayShow(question)) {
            return List.of(PRIVATE);
        }
        if (!state.complete(question)) {
            return List.of(UNFINISHED);
        }
        return raw(question).map(withheld::shown).toList();
    }

    /** A fixed text of the guide with what it names filled in; kept back when it names what they never see. */
    String filled(String text) {
        return sources.mayShow(List.of(), text) ? withheld.shown(new Placeholders(names).fill(text)) : PRIVATE;
    }

    private Stream<String> raw(Question question) {
        Object value = names.value(question.id());
        return switch (question.type()) {
            case TABLE, TIMELINE, METHODS, STAKEHOLDERS -> names.rows(question).stream().map(row -> row(question, row));
            case PER_CHOICE_TEXT -> items(value).map(item -> choice(question, item.get("keuze")) + ": " + item.get("tekst"));
            case APPROVAL -> items(List.of(value)).map(item -> approval(question, item));
            case MULTIPLE_CHOICE -> value instanceof List<?> list
                    ? list.stream().map(item -> options.label(question, item))
                    : Stream.empty();
            default -> Stream.of(labels.of(question, value)).filter(text -> !text.isEmpty());
        };
    }

    private static Stream<Map<?, ?>> items(Object value) {
        return value instanceof List<?> list
                ? list.stream().filter(Map.class::isInstance).map(item -> (Map<?, ?>) item)
                : Stream.empty();
    }

    private String row(Question question, Map<String, Object> row) {
        return shown(question).map(column -> cell(column, row.get(column.id()))).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String cell(Column column, Object value) {
        String text = labels.of(column, value);
        return text.isEmpty() ? "" : column.label() + ": " + text;
    }

    private Stream<Column> shown(Question question) {
        List<String> never = question.equals(guide.registerQuestion()) ? guide.portfolio().neverShow().stakeholderFields()
                : List.of();
        return guide.columnsOf(question).stream().filter(column -> column.publicity() != Publicity.NO && !column.shielded()
                && !never.contains(column.id()));
    }

    private String approval(Question question, Map<?, ?> given) {
        String on = given.get("datum") instanceof LocalDate date ? " op " + Labels.of(date) : "";
        return labels.of(question, given) + on;
    }

    private String choice(Question question, Object id) {
        Question per = guide.question(question.per());
        if (per.type() != QuestionType.METHODS) {
            return options.label(per, id);
        }
        return per.columns().stream().filter(column -> "methods".equals(column.optionsFrom())).findFirst()
                .map(column -> options.label(column, id)).orElse(String.valueOf(id));
    }
}
