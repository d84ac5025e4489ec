package nl.samenwijzer.plan.demo;

import static nl.samenwijzer.plan.demo.Fixtures.BERKENSTRAAT;
import static nl.samenwijzer.plan.demo.Fixtures.SCHOOLTERREIN;
import static nl.samenwijzer.plan.demo.Fixtures.STRAATVERLICHTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.Signal;
import nl.samenwijzer.guide.rule.Fact;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.entry.AnswerShape;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.progress.MinimumState;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.progress.StepState;

class FixturesTest {

    private static final Guide GUIDE = Fixtures.guide();

    static Stream<Arguments> filledAndRoute() {
        return Stream.of(arguments(BERKENSTRAAT, "midden"), arguments(SCHOOLTERREIN, "uitgebreid"));
    }

    @ParameterizedTest
    @MethodSource("filledAndRoute")
    void fixture_ofItsRoute_hasEveryStepDoneAndEveryMinimumQuestionAnswered(String file, String route) {
        PlanState state = Fixtures.state(file);

        assertThat(state.routeKnown()).isTrue();
        assertThat(state.route().id()).isEqualTo(route);
        assertThat(state.steps()).filteredOn(step -> !step.done()).isEmpty();
        assertThat(state.steps()).flatExtracting(StepState::missing).isEmpty();
        assertThat(state.phases()).hasSize(7).allMatch(phase -> phase.open() && !phase.steps().isEmpty());
        assertThat(state.minimum()).hasSize(7).allMatch(MinimumState::answered);
        assertThat(state.adoption().missing()).isEmpty();
        assertThat(state.adoption().given()).isTrue();
        assertThat(state.fact(Fact.CHANGED_SINCE_ADOPTION)).isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(strings = { BERKENSTRAAT, SCHOOLTERREIN })
    void fixture_everyQuestionThatIsAsked_isComplete(String file) {
        PlanState state = Fixtures.state(file);

        assertThat(GUIDE.questions()).filteredOn(question -> state.ask(names -> names.asked(question)))
                .filteredOn(question -> !state.complete(question)).extracting(Question::id).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { BERKENSTRAAT, SCHOOLTERREIN, STRAATVERLICHTING })
    void fixture_everyAnswer_isAskedAndOfTheShapeOfItsQuestion(String file) {
        PlanState state = Fixtures.state(file);
        AnswerShape shape = new AnswerShape(GUIDE);

        List<Problem> problems = new ArrayList<>();
        state.entries().all().filter(entry -> !Marks.isMark(entry.question())).forEach(entry -> {
            Question question = GUIDE.question(entry.question());
            problems.addAll(shape.addressProblems(question, entry.row()));
            problems.addAll(shape.problems(question, entry.row(), own(question, entry)));
        });
        assertThat(problems).isEmpty();
        assertThat(Fixtures.answers(file).keySet())
                .allMatch(id -> state.ask(names -> names.asked(GUIDE.question(id))));
    }

    @ParameterizedTest
    @ValueSource(strings = { BERKENSTRAAT, SCHOOLTERREIN, STRAATVERLICHTING })
    void fixture_everyReference_isToARowThatIsThere(String file) {
        Map<String, JsonNode> answers = Fixtures.answers(file);
        List<String> dangling = new ArrayList<>();
        answers.forEach((id, answer) -> {
            for (Column column : GUIDE.columnsOf(GUIDE.question(id))) {
                if (column.of() != null) {
                    Set<String> rows = new HashSet<>();
                    answers.get(column.of()).forEach(row -> rows.add(row.path("id").asText()));
                    answer.forEach(row -> references(row.path(column.id())).filter(one -> !rows.contains(one))
                            .forEach(one -> dangling.add(id + "." + column.id() + " " + one)));
                }
            }
        });
        assertThat(dangling).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { BERKENSTRAAT, SCHOOLTERREIN, STRAATVERLICHTING })
    void fixture_textsOfResidentsAndCouncil_stayWithinTheirLength(String file) {
        List<String> tooLong = new ArrayList<>();
        Fixtures.entries(file).all().filter(entry -> !Marks.isMark(entry.question())).forEach(entry -> {
            Integer most = GUIDE.question(entry.question()).maxWords();
            if (most != null && entry.value().isTextual() && entry.value().asText().split("\\s+").length > most) {
                tooLong.add(entry.question() + " " + entry.row());
            }
        });
        assertThat(tooLong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { BERKENSTRAAT, SCHOOLTERREIN, STRAATVERLICHTING })
    void fixture_conditionsOfRedSignals_areNotTrue(String file) {
        Names names = Fixtures.state(file).names();

        assertThat(GUIDE.signals()).filteredOn(signal -> signal.severity() == Signal.Severity.RED && signal.check() == null)
                .hasSizeGreaterThan(2).filteredOn(signal -> isOn(signal, names)).isEmpty();
    }

    private static boolean isOn(Signal signal, Names names) {
        if (signal.forEach() == null) {
            return names.isTrue(signal.when());
        }
        return names.rows(GUIDE.question(signal.forEach().list().text())).stream()
                .anyMatch(row -> names.isTrue(signal.when(), Map.of(signal.forEach().as(), row)));
    }

    private static JsonNode own(Question question, Entry entry) {
        return question.type() == QuestionType.APPROVAL
                ? ((ObjectNode) entry.value()).deepCopy().without(List.of("door", "datum"))
                : entry.value();
    }

    private static Stream<String> references(JsonNode value) {
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText)
                : Stream.of(value).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
