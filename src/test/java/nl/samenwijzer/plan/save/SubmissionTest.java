package nl.samenwijzer.plan.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.samenwijzer.guide.Signal;
import nl.samenwijzer.plan.TestPlan;
import nl.samenwijzer.plan.entry.AnswerShape;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.entry.SaveResult.Refused;
import nl.samenwijzer.plan.entry.SaveResult.Saved;
import nl.samenwijzer.plan.progress.RaisedSignal;
import nl.samenwijzer.plan.progress.SignalSource;

class SubmissionTest {

    private static final String SIGNAL = "Z2";
    private static final String ROW = "b1";

    @Test
    void submit_planWithGaps_isRefusedWithAllThatIsMissing() {
        TestPlan plan = TestPlan.small();
        plan.save("trekker", "plan_werk", "\"De dijk hoger\"");

        Refused refused = refused(plan.save("trekker", Marks.SUBMITTED, "true"));

        assertThat(refused.reason()).isEqualTo(Refused.Reason.NOT_READY);
        assertThat(refused.problems()).extracting(Problem::question).containsExactly("plan_lawaai", "plan_verkeer",
                "plan_buren", "plan_berichten");
        assertThat(refused.problems().get(0).text())
                .isEqualTo(plan.state().guide().question("plan_lawaai").text() + " Vul deze vraag nog in.");
        assertThat(plan.state().entries().value(Marks.SUBMITTED)).isNull();
    }

    @Test
    void submit_planWithRedSignal_isRefusedAlsoWithAReason() {
        TestPlan plan = SaveRoundTest.complete(TestPlan.small(on(Signal.Severity.RED)));
        plan.saveRow("trekker", Marks.signal(SIGNAL), ROW, "{\"reden\":\"Toch maar.\"}");

        assertThat(refused(plan.save("trekker", Marks.SUBMITTED, "true")).problems())
                .containsExactly(new Problem("@signal/Z2", ROW, null, "Dit valt op."));
    }

    @Test
    void submit_planWithOrangeSignal_waitsForItsReason() {
        TestPlan plan = SaveRoundTest.complete(TestPlan.small(on(Signal.Severity.ORANGE)));

        assertThat(refused(plan.save("trekker", Marks.SUBMITTED, "true")).problems()).containsExactly(
                new Problem("@signal/Z2", ROW, "reden", "Schrijf op waarom je dit zo laat: Dit valt op."));

        plan.saveRow("trekker", Marks.signal(SIGNAL), ROW, "{\"reden\":\"Daarom.\"}");
        assertThat(plan.save("trekker", Marks.SUBMITTED, "true")).isInstanceOf(Saved.class);
        assertThat(plan.state().entries().value(Marks.SUBMITTED).path("datum").asText()).isEqualTo("2026-11-24");
    }

    @Test
    void submit_planWithTip_isSubmitted() {
        TestPlan plan = SaveRoundTest.complete(TestPlan.small(on(Signal.Severity.YELLOW)));

        assertThat(plan.save("trekker", Marks.SUBMITTED, "true")).isInstanceOf(Saved.class);
    }

    @Test
    void adopt_planWithOrangeSignal_asksNoReason() {
        TestPlan plan = SaveRoundTest.complete(TestPlan.small(on(Signal.Severity.ORANGE)));

        plan.save("dijkgraaf", "besluit_akkoord", "{\"uitkomst\":\"akkoord\"}");

        assertThat(plan.last().adopted()).isTrue();
    }

    @Test
    void withdraw_planWithGaps_isAlwaysPossible() {
        TestPlan plan = SaveRoundTest.complete(TestPlan.small());
        plan.save("trekker", Marks.SUBMITTED, "true");
        plan.save("trekker", "plan_werk", "\"\"");

        assertThat(plan.save("trekker", Marks.SUBMITTED, "null")).isInstanceOf(Saved.class);
        assertThat(plan.state().entries().value(Marks.SUBMITTED)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "a b", "a\0b", "\uD800", "12345678901234567890123456789012345678901234567890123456789012345" })
    void explain_rowThatCanNotBe_isInvalid(String row) {
        assertThat(refused(TestPlan.small().saveRow("trekker", Marks.signal(SIGNAL), row, "{\"reden\":\"x\"}")).reason())
                .isEqualTo(Refused.Reason.INVALID);
    }

    @Test
    void explain_reasonOverTheCeiling_isInvalid() {
        String reason = Json.write(Json.parse("{\"reden\":\"x\"}")).replace("x", "x".repeat(AnswerShape.CEILING));

        assertThat(refused(TestPlan.small().saveRow("trekker", Marks.signal(SIGNAL), ROW, reason)).problems().get(0).text())
                .contains("langer dan 1 MB");
    }

    private static SignalSource on(Signal.Severity severity) {
        return state -> List.of(new RaisedSignal(SIGNAL, ROW, severity, "Dit valt op.", List.of("plan"),
                state.entries().find(Marks.signal(SIGNAL), ROW).isPresent()));
    }

    private static Refused refused(SaveResult result) {
        assertThat(result).isInstanceOf(Refused.class);
        return (Refused) result;
    }
}
