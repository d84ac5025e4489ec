package nl.samenwijzer.guide.rule;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Derived;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.feel.Feel;
import nl.samenwijzer.guide.feel.FeelSyntaxException;
import nl.samenwijzer.guide.feel.Syntax;

/** What is known beforehand of the names of a guide and of expressions over them. Not thread-safe while it is being asked. */
public final class Shapes {

    private final Guide guide;
    private final Feel feel;
    private final Map<String, Shape> shapes = new HashMap<>();

    /** Shapes of a guide whose ids are unique and whose expressions parse. */
    public Shapes(Guide guide, Feel feel) {
        this.guide = guide;
        this.feel = feel;
    }

    /** The shape of a name; ANY when nothing is known of it. */
    public synchronized Shape of(String name) {
        if (!shapes.containsKey(name)) {
            shapes.put(name, Shape.ANY); // a name that needs itself is told by another check
            shapes.put(name, computed(name));
        }
        return shapes.get(name);
    }

    /** The shape of a row of the question or list {@code scope}: the names that exist per row. */
    public Map<String, Shape> row(String scope) {
        var fields = scope == null ? null : of(scope).fields();
        return fields == null ? Map.of() : fields;
    }

    /** The shape of an expression in which {@code locals} hide other names. */
    public Shape of(Syntax syntax, Map<String, Shape> locals) {
        if (syntax instanceof Syntax.Name name) {
            return locals.getOrDefault(name.name(), locals.containsKey(name.name()) ? Shape.ANY : of(name.name()));
        }
        if (syntax instanceof Syntax.Input) {
            return locals.getOrDefault("?", Shape.ANY);
        }
        if (syntax instanceof Syntax.Path path) {
            return of(path.of(), locals).field(path.key());
        }
        if (syntax instanceof Syntax.Filter filter) {
            return of(filter.list(), locals);
        }
        if (syntax instanceof Syntax.Call call && call.function().equals("distinct values") && call.arguments().size() == 1) {
            return of(call.arguments().get(0), locals);
        }
        if (syntax instanceof Syntax.If choice && choice.yes() instanceof Syntax.Literal
                && choice.no() instanceof Syntax.Literal) {
            return literals(choice);
        }
        if (syntax instanceof Syntax.Loop loop && loop.collects()) {
            return of(loop.body(), inside(loop, locals));
        }
        return Shape.ANY;
    }

    /** The names inside a loop: those outside and its variables. */
    public Map<String, Shape> inside(Syntax.Loop loop, Map<String, Shape> locals) {
        var inside = new HashMap<>(locals);
        loop.variables().forEach((name, list) -> inside.put(name, of(list, inside)));
        return inside;
    }

    /** The names that the application itself puts into an answer of this type. */
    public static List<String> builtIn(QuestionType type) {
        return AnswerValues.builtInColumns(type);
    }

    /** The shape of the value of a question. */
    public Shape of(Question question) {
        return switch (question.type()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                Shape.choice(OptionLists.all(guide, question.options(), question.optionsFrom()));
            case YES_NO -> Shape.choice(Options.YES_NO);
            case TABLE, TIMELINE, METHODS, STAKEHOLDERS, APPROVAL, PER_CHOICE_TEXT -> Shape.row(fields(question));
            default -> Shape.ANY;
        };
    }

    private Map<String, Shape> fields(Question question) {
        var fields = new LinkedHashMap<String, Shape>();
        AnswerValues.builtInColumns(question.type()).forEach(name -> fields.put(name, Shape.ANY));
        fields.computeIfPresent("uitkomst", (name, any) -> Shape.texts(List.of("akkoord", "niet_akkoord", "overgeslagen")));
        guide.columnsOf(question).forEach(column -> fields.put(column.id(), of(column)));
        return fields;
    }

    private Shape of(Column column) {
        return switch (column.type()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> Shape.choice(OptionLists.all(guide, column.options(), column.optionsFrom()));
            case YES_NO -> Shape.choice(Options.YES_NO);
            default -> Shape.ANY;
        };
    }

    private Shape computed(String name) {
        var question = guide.index().questions().get(name);
        if (question != null) {
            return of(question);
        }
        return guide.about().derived().stream().filter(derived -> derived.name().equals(name)).findFirst().map(this::of)
                .orElse(Shape.ANY);
    }

    private Shape of(Derived derived) {
        return switch (derived.kind()) {
            case FEEL -> formula(derived);
            case DECISION -> guide.decisions().stream().filter(decision -> decision.id().equals(derived.decision()))
                    .flatMap(decision -> decision.outputs().stream()).filter(output -> output.id().equals(derived.output()))
                    .findFirst().map(output -> Shape.texts(output.values())).orElse(Shape.ANY);
            case CONTENT -> content(derived.content());
            case SETTING ->
                guide.about().settings().stream().filter(setting -> setting.id().equals(derived.setting())).findFirst()
                        .map(setting -> setting.itemFields().isEmpty() ? Shape.ANY : Shape.row(any(setting.itemFields())))
                        .orElse(Shape.ANY);
            case RECORDED -> Fact.PROJECT_PHASE.id().equals(derived.fact()) ? list("projectPhases") : Shape.ANY;
        };
    }

    private Shape formula(Derived derived) {
        try {
            return of(feel.expression(derived.feel().text()), row(derived.scope()));
        } catch (FeelSyntaxException toldByTheCheck) {
            return Shape.ANY;
        }
    }

    private Shape content(String name) {
        var lists = GuideLists.of(guide);
        var rows = lists.named(name);
        var fields = new LinkedHashMap<>(any(rows.isEmpty() ? List.of() : List.copyOf(rows.get(0).keySet())));
        fields.put("id", list(name));
        if ("methods".equals(name)) {
            fields.put("levels", list("levels"));
            fields.put("phases", list("participationPhases"));
            fields.put("reaches", list("stakeholderCategories"));
            fields.put("channel", Shape.texts(List.of("fysiek", "digitaal", "beide")));
        } else {
            fields.put("ring", list("rings"));
        }
        return Shape.row(fields);
    }

    private Shape list(String name) {
        return Shape.choice(OptionLists.of(guide, name));
    }

    private static Shape literals(Syntax.If choice) {
        var yes = ((Syntax.Literal) choice.yes()).value();
        var no = ((Syntax.Literal) choice.no()).value();
        return yes instanceof String first && no instanceof String second
                ? Shape.choice(List.of(new Option(first, first), new Option(second, second)))
                : Shape.ANY;
    }

    private static Map<String, Shape> any(List<String> names) {
        var fields = new LinkedHashMap<String, Shape>();
        names.forEach(name -> fields.put(name, Shape.ANY));
        return fields;
    }
}
