package nl.samenwijzer.plan.page.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.Role;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.page.answer.AnswerText;
import nl.samenwijzer.plan.page.answer.Approvals;
import nl.samenwijzer.web.field.ApprovalField;
import nl.samenwijzer.web.field.Asked;
import nl.samenwijzer.web.field.ChoiceField;
import nl.samenwijzer.web.field.ChoicesField;
import nl.samenwijzer.web.field.Field;
import nl.samenwijzer.web.field.Hidden;
import nl.samenwijzer.web.field.Option;
import nl.samenwijzer.web.field.TableField;
import nl.samenwijzer.web.field.TextField;
import nl.samenwijzer.web.field.TextPerChoiceField;
import nl.samenwijzer.web.view.CheckSection.Answer;

/**
 * The questions of a step as a page shows them. Asks the engine, so use it within one question to the state of the plan.
 */
public final class QuestionForms {

    private static final String YES = "ja";

    private final OpenPlan open;
    private final Guide guide;
    private final Names names;
    private final AnswerText text;
    private final Contents contents;
    private final Choices choices;
    private final FieldMaker fields;
    private final RowForms rows;
    private final Hiddens hiddens;
    private final Offers offers;

    public QuestionForms(OpenPlan open, Names names, Contents contents, Viewing viewing) {
        this.open = open;
        this.guide = open.guide();
        this.names = names;
        this.text = new AnswerText(open, names);
        this.contents = contents;
        this.choices = new Choices(open.state(), names, text);
        this.fields = new FieldMaker(guide, choices, contents);
        this.rows = new RowForms(open, names, text, fields, contents, viewing);
        this.hiddens = new Hiddens(open.state(), contents);
        this.offers = new Offers(open.state(), text);
    }

    /** One question that is asked. */
    public QuestionForm of(Question question) {
        Asked asked = asked(question);
        if (question.type() == QuestionType.APPROVAL) {
            return QuestionForm.of(approval(question, asked));
        }
        if (!open.may(Action.ANSWER)) {
            return QuestionForm.read(asked, new Answer(question.text(), text.lines(question), null, ""));
        }
        return switch (question.type()) {
            case TABLE, TIMELINE, METHODS, STAKEHOLDERS -> FixedRows.has(question) ? rows.fixed(question, asked)
                    : rows.table(question, asked).with(offers.of(question));
            case STAKEHOLDER_MATRIX -> rows.matrix(question, asked);
            case PER_CHOICE_TEXT -> QuestionForm.of(perChoice(question, asked));
            default -> QuestionForm.of(single(question, asked)).with(offers.of(question));
        };
    }

    /** The fields of one row in these columns; of one that is not stored yet when there is none with this id. */
    public TableField.Row row(Question question, String row, List<Column> columns) {
        return rows.one(question, row, columns);
    }

    /** The hidden inputs of a list as a whole, for the buttons of its rows. */
    public List<Hidden> ofList(Question question) {
        return Hiddens.ofList(question.id());
    }

    private Asked asked(Question question) {
        String numbers = question.minimum().stream().map(String::valueOf).collect(Collectors.joining(" en "));
        return Asked.of(question.id(), question.text()).help(question.help()).example(question.example())
                .mark(numbers.isEmpty() ? "" : (question.minimum().size() == 1 ? "Minimumvraag " : "Minimumvragen ") + numbers)
                .required(names.required(question)).error(contents.error(new Place(question.id(), Entry.SINGLE)));
    }

    private Field single(Question question, Asked asked) {
        Place place = new Place(question.id(), Entry.SINGLE);
        return fields.single(question, asked.hidden(hiddens.of(place)), place,
                open.state().entries().value(question.id()));
    }

    private Field perChoice(Question question, Asked asked) {
        List<TextField> texts = new ArrayList<>();
        for (Option choice : chosen(guide.question(question.per()))) {
            Place place = new Place(question.id(), choice.value());
            JsonNode stored = open.state().entries().find(place.question(), place.row()).map(Entry::value).orElse(null);
            List<String> values = contents.single(place, stored);
            texts.add(TextField.area(Asked.of(place.name(), choice.label()).required(names.required(question))
                    .error(contents.error(place)).hidden(hiddens.of(place)), values.isEmpty() ? "" : values.get(0))
                    .advise(question.maxWords() == null ? 0 : question.maxWords()));
        }
        return new TextPerChoiceField(asked, texts,
                "Beantwoord eerst de vraag '" + guide.question(question.per()).text() + "' en sla op.");
    }

    /** What was chosen at a multiple choice, or in a list of methods. */
    private List<Option> chosen(Question per) {
        if (per.type() != QuestionType.METHODS) {
            JsonNode stored = names.answer(per);
            List<String> ids = Written.of(stored);
            return choices.of(per, ids).stream().filter(option -> ids.contains(option.value())).toList();
        }
        Column method = per.columns().stream().filter(column -> "methods".equals(column.optionsFrom())).findFirst()
                .orElseThrow();
        JsonNode stored = names.answer(per);
        List<String> ids = stored == null ? List.of()
                : StreamSupport.stream(stored.spliterator(), false).map(row -> row.path(method.id()).asText())
                        .filter(id -> !id.isEmpty()).distinct().toList();
        return choices.of(method, ids).stream().filter(option -> ids.contains(option.value())).toList();
    }

    private Field approval(Question question, Asked asked) {
        Place place = new Place(question.id(), Entry.SINGLE);
        boolean may = open.may(question.id().equals(guide.about().adoption().question()) ? Action.ADOPT : Action.APPROVE);
        JsonNode stored = open.state().entries().value(question.id());
        List<Field> parts = may ? approvalParts(question, place, stored) : List.of();
        return new ApprovalField(may ? asked.hidden(hiddens.of(place)) : asked, may, given(question, stored), whoMay(), parts);
    }

    private List<Field> approvalParts(Question question, Place place, JsonNode stored) {
        List<Field> parts = new ArrayList<>();
        Place outcome = place.at(ApprovalParts.OUTCOME);
        List<Option> outcomes = Approvals.OUTCOMES.stream().map(one -> new Option(one.id(), one.label())).toList();
        parts.add(new ChoiceField(Asked.of(outcome.name(), "Wat is je besluit?").error(contents.error(outcome)), outcomes,
                first(contents.part(outcome, part(stored, ApprovalParts.OUTCOME)))));
        Place note = place.at(ApprovalParts.NOTE);
        parts.add(TextField.area(Asked.of(note.name(), "Toelichting").required(false).error(contents.error(note)),
                first(contents.part(note, part(stored, ApprovalParts.NOTE)))));
        question.columns().stream().filter(column -> ApprovalParts.asks(names, column, stored)).forEach(column -> parts.add(
                fields.cell(column, place.at(column.id()), part(stored, column.id()), false)));
        if (mayRepeat(question, stored)) {
            parts.add(again(place));
        }
        return parts;
    }

    /**
     * Whether the plan is no longer, or may not be, the one that this word was about: giving the same word then has a meaning.
     */
    private boolean mayRepeat(Question question, JsonNode stored) {
        return stored != null && stored.hasNonNull(ApprovalParts.OUTCOME)
                && question.id().equals(guide.about().adoption().question())
                && (open.state().adoption().submitted() || open.state().adoption().changedSince());
    }

    private Field again(Place place) {
        Place again = place.at(ApprovalParts.AGAIN);
        return new ChoicesField(
                Asked.of(again.name(), "Geldt je besluit ook voor het plan zoals het nu is?").required(false)
                        .help("Dit besluit gaf je over een eerdere versie."),
                List.of(new Option(YES, "Ja, ik geef dit besluit opnieuw")), Set.copyOf(contents.part(again, null)));
    }

    private String given(Question question, JsonNode stored) {
        if (stored == null || !stored.hasNonNull(ApprovalParts.OUTCOME)) {
            return "";
        }
        String by = open.plan().team().stream()
                .filter(member -> member.account().toString().equals(stored.path(ApprovalParts.BY).asText()))
                .map(member -> "Door " + member.displayName() + ". ").findFirst().orElse("");
        return by + text.version(question, Entry.SINGLE, stored).replace("\n", ". ");
    }

    private String whoMay() {
        List<String> roles = guide.about().roles().stream().filter(Role::mayApprove).map(Role::name).toList();
        List<String> people = open.plan().team().stream()
                .filter(member -> guide.about().roles().stream()
                        .anyMatch(role -> role.mayApprove() && role.id().equals(member.role())))
                .map(member -> member.displayName()).toList();
        return people.isEmpty() ? String.join(", ", roles) + " (nog niemand in dit plan heeft deze rol)"
                : String.join(", ", people);
    }

    private static JsonNode part(JsonNode value, String name) {
        return value == null ? null : value.get(name);
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.get(0);
    }
}
