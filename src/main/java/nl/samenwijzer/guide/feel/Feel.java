package nl.samenwijzer.guide.feel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.operaton.bpm.dmn.feel.impl.FeelEngine;
import org.operaton.bpm.engine.variable.context.VariableContext;

/**
 * FEEL through the engine that comes with the DMN engine. Every text is parsed once and kept; the DMN engine evaluates its
 * tables with this same instance. Results are plain Java, numbers always BigDecimal. An error while evaluating is null, as
 * the guide format prescribes. Thread-safe.
 */
public final class Feel implements FeelEngine {

    private static final int KEPT = 10_000;

    /** A test and the input it was asked about. */
    private record Asked(String test, Object input) {
    }

    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
    private final LongLists lists = new LongLists();
    private final Map<String, ParsedExpression> expressions = new ConcurrentHashMap<>();
    private final Map<String, ParsedExpression> tests = new ConcurrentHashMap<>();
    private final Map<String, Boolean> nameless = new ConcurrentHashMap<>();
    private final Map<Asked, Boolean> met = new ConcurrentHashMap<>();

    /** Reads the structure of an expression. Throws {@link FeelSyntaxException}. */
    public Syntax expression(String text) {
        return SyntaxReader.read(parsed(text).expression());
    }

    /** Reads the structure of a unary test of a decision table. Throws {@link FeelSyntaxException}. */
    public Syntax test(String text) {
        return SyntaxReader.read(parsedTest(text).expression());
    }

    /** The value of an expression, or null when it has none. Throws {@link FeelSyntaxException}. */
    public Object value(String text, Variables variables) {
        return plain(engine.evaluate(parsed(text), new ScalaContext(variables, lists)));
    }

    /** Whether the value depends on the clock, and not on names only. */
    public boolean tellsTime(String text) {
        return text.contains("now(") || text.contains("today(");
    }

    /** True when the input meets the unary test. Throws {@link FeelSyntaxException}. */
    public boolean meets(String test, Object input, Variables variables) {
        boolean simple = input == null || input instanceof String || input instanceof Number || input instanceof Boolean;
        return simple && nameless.computeIfAbsent(test, this::usesNoName) ? metOnce(new Asked(test, input), variables)
                : judged(test, input, variables);
    }

    /** Most cells of a table look at nothing but their input: of these the engine is asked once per input. */
    private boolean metOnce(Asked asked, Variables variables) {
        if (met.size() > KEPT) {
            met.clear();
        }
        return met.computeIfAbsent(asked, known -> judged(known.test(), known.input(), variables));
    }

    private boolean usesNoName(String test) {
        return test(test).names().isEmpty() && !tellsTime(test);
    }

    private boolean judged(String test, Object input, Variables variables) {
        return Boolean.TRUE
                .equals(plain(engine.evaluateWithInput(parsedTest(test), input, new ScalaContext(variables, lists))));
    }

    @Override
    @SuppressWarnings("unchecked") // the signature of the DMN engine
    public <T> T evaluateSimpleExpression(String text, VariableContext context) {
        return (T) value(text, new TableVariables(context));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String test, String inputVariable, VariableContext context) {
        var variables = new TableVariables(context);
        return meets(test, variables.get(inputVariable), variables);
    }

    private ParsedExpression parsed(String text) {
        return expressions.computeIfAbsent(text, this::parse);
    }

    private ParsedExpression parsedTest(String text) {
        return tests.computeIfAbsent(text, this::parseTest);
    }

    private ParsedExpression parse(String text) {
        return checked(engine.parseExpression(text));
    }

    private ParsedExpression parseTest(String text) {
        return checked(engine.parseUnaryTests(text));
    }

    private static ParsedExpression checked(ParseResult result) {
        if (result.isFailure()) {
            throw new FeelSyntaxException(result.failure().message());
        }
        return result.parsedExpression();
    }

    private static Object plain(EvaluationResult result) {
        return result.isSuccess() ? Plain.of(result.result()) : null;
    }
}
