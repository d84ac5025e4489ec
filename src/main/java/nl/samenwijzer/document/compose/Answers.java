package nl.samenwijzer.document.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import nl.samenwijzer.document.model.Block.Flow;
import nl.samenwijzer.document.model.Block.Item;
import nl.samenwijzer.document.model.Block.ListBlock;
import nl.samenwijzer.document.model.Block.Paragraph;
import nl.samenwijzer.document.model.UserText;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Options;

/** Answers without their question, as people read them in one edition. */
final class Answers {

    private static final String METHODS = "methods";

    private final Names names;
    private final Guide guide;
    private final Values values;
    private final Audience audience;
    private final Options options;
    private final Map<String, String> people;

    Answers(Names names, Values values, Audience audience, Map<String, String> people) {
        this.names = names;
        this.guide = names.rulebook().guide();
        this.values = values;
        this.audience = audience;
        this.options = new Options(names);
        this.people = people;
    }

    /** The rows of the answer, for questions that have them. */
    Grid grid(Question question) {
        return Grid.of(question, names, values, audience);
    }

    static boolean hasGrid(Question question) {
        return question.type().hasRows() || question.type().editsRegister();
    }

    /** The answer to a question without rows; nothing when it is hidden, unanswered or not for this edition. */
    List<Flow> whole(Question question) {
        var value = audience.reads(question) ? names.value(question.id()) : null;
        if (value == null) {
            return List.of();
        }
        return switch (question.type()) {
            case MULTIPLE_CHOICE -> bullets(choices(question, value));
            case PER_CHOICE_TEXT -> texts(question, (List<?>) value);
            case APPROVAL -> List.copyOf(approval(question, (Map<?, ?>) value));
            default -> List.copyOf(UserText.paragraphs(values.of(question, value)));
        };
    }

    /** The labels of what was chosen, in the order of the choices. */
    private List<String> choices(Question question, Object value) {
        var chosen = (List<?>) value;
        var offered = options.of(question).stream().map(option -> (Object) option.id()).toList();
        return Stream.concat(offered.stream().filter(chosen::contains), chosen.stream().filter(id -> !offered.contains(id)))
                .map(id -> options.label(question, id)).toList();
    }

    private static List<Flow> bullets(List<String> texts) {
        return texts.isEmpty() ? List.of() : List.of(new ListBlock(false, texts.stream().map(Item::of).toList()));
    }

    private List<Flow> texts(Question question, List<?> texts) {
        var about = guide.question(question.per());
        var items = new ArrayList<Item>();
        for (var text : texts) {
            var written = (Map<?, ?>) text;
            var lines = UserText.paragraphs(Objects.toString(written.get("tekst"), ""));
            if (!lines.isEmpty() && audience.reads(about) && stillChosen(about, written.get("keuze"))) {
                items.add(new Item(List.copyOf(Lead.in(choice(about, written.get("keuze")), lines))));
            }
        }
        return items.isEmpty() ? List.of() : List.of(new ListBlock(false, items));
    }

    private boolean stillChosen(Question about, Object choice) {
        return about.type() == QuestionType.METHODS
                ? names.rows(about).stream().anyMatch(row -> row.containsValue(choice))
                : names.value(about.id()) instanceof List<?> chosen && chosen.contains(choice);
    }

    private String choice(Question about, Object choice) {
        return about.columns().stream().filter(column -> METHODS.equals(column.optionsFrom())).findFirst()
                .map(column -> options.label(column, choice)).orElseGet(() -> options.label(about, choice));
    }

    private List<Paragraph> approval(Question question, Map<?, ?> given) {
        var outcome = given.get("uitkomst");
        var paragraphs = new ArrayList<Paragraph>();
        if (outcome != null) {
            var text = Words.of("approval-" + outcome);
            var who = audience.readsPrivate() ? people.getOrDefault(Objects.toString(given.get("door")), "") : "";
            var on = given.get("datum") instanceof LocalDate date ? Words.of("approval-on").formatted(text, values.date(date))
                    : text;
            paragraphs.add(Paragraph.of(who.isEmpty() ? on + "." : Words.of("approval-by").formatted(on, who)));
        }
        paragraphs.addAll(UserText.paragraphs(Objects.toString(given.get("toelichting"), "")));
        for (var column : question.columns()) {
            var text = audience.reads(question, column) ? values.of(column, given.get(column.id())) : "";
            paragraphs.addAll(Lead.in(column.label(), UserText.paragraphs(text)));
        }
        return paragraphs;
    }
}
