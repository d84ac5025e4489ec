package nl.samenwijzer.plan.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.samenwijzer.guide.Signal;
import nl.samenwijzer.guide.rule.Fact;
import nl.samenwijzer.plan.TestPlan;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.entry.SaveResult.Refused;
import nl.samenwijzer.plan.entry.SaveResult.Saved;
import nl.samenwijzer.plan.progress.RaisedSignal;

class SaveRoundTest {

    private static final String AGREED = "{\"uitkomst\":\"akkoord\"}";

    @Test
    void save_adoptionWithGaps_listsWhatIsMissing() {
        TestPlan plan = TestPlan.small();
        plan.save("trekker", "plan_werk", "\"De dijk hoger\"");

        SaveResult result = plan.save("dijkgraaf", "besluit_akkoord", AGREED);

        assertThat(refused(result).reason()).isEqualTo(Refused.Reason.NOT_READY);
        assertThat(refused(result).problems()).extracting(Problem::question).containsExactly("plan_lawaai", "plan_verkeer",
                "plan_buren", "plan_berichten");
        assertThat(plan.last().adopted()).isFalse();
    }

    @Test
    void save_adoptionWithRedSignal_isRefusedWithTheSignal() {
        TestPlan plan = complete(TestPlan.small(
                state -> List.of(new RaisedSignal("S1", "", Signal.Severity.RED, "Dit kan niet.", List.of("plan"), false))));

        assertThat(refused(plan.save("dijkgraaf", "besluit_akkoord", AGREED)).problems())
                .containsExactly(new Problem("@signal/S1", "", null, "Dit kan niet."));
    }

    @Test
    void save_adoptionOfCompletePlan_adoptsOpensTheNextPhaseAndEndsSubmission() {
        TestPlan plan = complete(TestPlan.small());
        plan.save("trekker", Marks.SUBMITTED, "true");

        plan.save("dijkgraaf", "besluit_akkoord",
                "{\"uitkomst\":\"akkoord\",\"door\":\"iemand anders\",\"datum\":\"1999-01-01\"}");

        assertThat(plan.last().adopted()).isTrue();
        assertThat(plan.state().entries().value("besluit_akkoord")).isEqualTo(Json.parse(
                "{\"uitkomst\":\"akkoord\",\"door\":\"" + plan.last().versions().get(0).actor()
                        + "\",\"datum\":\"2026-11-24\"}"));
        assertThat(plan.state().entries().value(Marks.SUBMITTED)).isNull();
        assertThat(plan.state().entries().value(Marks.phase("werk"))).isEqualTo(Json.parse("{\"datum\":\"2026-11-24\"}"));
        assertThat(plan.state().phases().get(1).open()).isTrue();
    }

    @Test
    void save_changeAfterAdoption_isSeenAndAgreeingAgainAdoptsAnew() {
        TestPlan plan = complete(TestPlan.small());
        plan.save("dijkgraaf", "besluit_akkoord", AGREED);
        assertThat(changed(plan)).isEqualTo(false);

        plan.save("trekker", "plan_werk", "\"De dijk breder\"");
        assertThat(changed(plan)).isEqualTo(true);

        assertThat(((Saved) plan.save("dijkgraaf", "besluit_akkoord", AGREED)).changed()).isFalse();
        assertThat(plan.last().adopted()).isFalse();
        plan.save("dijkgraaf", "besluit_akkoord", "{\"uitkomst\":\"akkoord\",\"opnieuw\":true}");
        assertThat(plan.last().adopted()).isTrue();
        assertThat(plan.state().entries().value("besluit_akkoord").has("opnieuw")).isFalse();
        assertThat(changed(plan)).isEqualTo(false);
    }

    @Test
    void save_withdrawnAdoption_leavesThePhaseOpen() {
        TestPlan plan = complete(TestPlan.small());
        plan.save("dijkgraaf", "besluit_akkoord", AGREED);

        plan.save("dijkgraaf", "besluit_akkoord", "{\"uitkomst\":\"niet_akkoord\"}");

        assertThat(plan.state().adoption().given()).isFalse();
        assertThat(plan.state().phases().get(1).open()).isTrue();
    }

    @Test
    void save_inLockedPhase_isRefusedWithTheReasonAndOpensByArguedException() {
        TestPlan plan = TestPlan.small();

        assertThat(refused(plan.save("trekker", "werk_dagen", "3")).problems())
                .containsExactly(new Problem("werk_dagen", "", null, "Eerst een akkoord."));
        assertThat(refused(plan.save("trekker", Marks.gate("plan_klaar"), "{\"reden\":\"Spoed\"}")).reason())
                .isEqualTo(Refused.Reason.NOT_ALLOWED);
        assertThat(refused(plan.save("dijkgraaf", Marks.gate("plan_klaar"), "{\"reden\":\" \"}")).problems())
                .containsExactly(new Problem("@gate/plan_klaar", "", "reden", "Schrijf op waarom."));

        plan.save("dijkgraaf", Marks.gate("plan_klaar"), "{\"reden\":\"Spoed\"}");

        assertThat(plan.save("trekker", "werk_dagen", "3")).isInstanceOf(Saved.class);
    }

    @Test
    void save_closing_isNoticed() {
        TestPlan plan = TestPlan.small();
        plan.save("dijkgraaf", Marks.gate("plan_klaar"), "{\"reden\":\"Spoed\"}");

        plan.save("dijkgraaf", "werk_einde", AGREED);

        assertThat(plan.last().closed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "trekker,besluit_akkoord,'{\"uitkomst\":\"akkoord\"}'", "dijkgraaf,plan_werk,'\"x\"'",
            "collega,@title,'\"x\"'", "collega,@submitted,true", "collega,@stopped,'{\"reden\":\"x\"}'",
            "trekker,@phase/werk,true", "dijkgraaf,@done/plan,true" })
    void save_byWrongRole_isNotAllowed(String role, String question, String json) {
        assertThat(refused(TestPlan.small().save(role, question, json)).reason()).isEqualTo(Refused.Reason.NOT_ALLOWED);
    }

    @ParameterizedTest
    @CsvSource({ "@done/nergens,true", "@gate/nergens,true", "@nergens,true", "nergens,1", "plan_kaart,1",
            "@title,'\" \"'", "@stopped,'{}'", "@projectPhase,'\"nergens\"'", "@districts,3", "@signal/nergens,'{}'" })
    void save_whatCanNotBe_isInvalid(String question, String json) {
        assertThat(refused(TestPlan.small().save("trekker", question, json)).reason()).isEqualTo(Refused.Reason.INVALID);
    }

    @Test
    void save_sameMethodTwice_isRefusedWithRemedy() {
        TestPlan plan = TestPlan.bundledGuide();
        plan.save("projectleider", "vk1_projectfase", "\"ontwerp\"");
        plan.save("projectleider", "in3_besluit", "\"wel\"");
        String method = "{\"werkvorm\":\"" + plan.state().guide().methods().methods().get(0).id() + "\"}";

        assertThat(plan.saveRow("projectleider", "de4_werkvormen", "k1", method)).isInstanceOf(Saved.class);
        assertThat(refused(plan.saveRow("projectleider", "de4_werkvormen", "k2", method)).problems().get(0).column())
                .isEqualTo("werkvorm");
        assertThat(plan.saveRow("projectleider", "de4_werkvormen", "k1",
                method.replace("}", ",\"gevraagd\":\"ja\"}"))).isInstanceOf(Saved.class);
    }

    @Test
    void save_emptyAnswerThatNeverWas_makesNothing() {
        TestPlan plan = TestPlan.small();

        assertThat(plan.save("trekker", "plan_werk", "\"\"")).isInstanceOf(Saved.class);

        assertThat(plan.last().versions()).isEmpty();
    }

    @Test
    void save_operationOfAnotherQuestion_isRefused() {
        TestPlan plan = TestPlan.small();
        UUID operation = UUID.randomUUID();
        plan.save("trekker", Change.put("plan_werk", 0, operation, Json.parse("\"x\"")));

        assertThat(refused(plan.save("trekker", Change.put("plan_lawaai", 0, operation, Json.parse("5")))).reason())
                .isEqualTo(Refused.Reason.INVALID);
    }

    @Test
    void save_move_putsTheRowBehindTheOther() {
        TestPlan plan = TestPlan.small();
        List.of("a", "b", "c").forEach(row -> plan.saveRow("trekker", "plan_buren", row, "{}"));

        plan.save("trekker", Change.moveRow("plan_buren", "c", 1, UUID.randomUUID(), "a"));

        assertThat(plan.state().entries().rows("plan_buren")).extracting(Entry::row).containsExactly("a", "c", "b");
    }

    private static Object changed(TestPlan plan) {
        return plan.state().fact(Fact.CHANGED_SINCE_ADOPTION);
    }

    static TestPlan complete(TestPlan plan) {
        plan.save("trekker", "plan_werk", "\"De dijk hoger\"");
        plan.save("trekker", "plan_lawaai", "5");
        plan.save("trekker", "plan_verkeer", "5");
        plan.saveRow("trekker", "plan_buren", "b1",
                "{\"soort\":\"bewoners\",\"omschrijving\":\"Dijkbewoners\",\"last\":7,\"macht\":9}");
        plan.saveRow("trekker", "plan_berichten", "t1", "{\"dag\":\"2027-01-10\",\"wat\":\"Brief\"}");
        return plan;
    }

    private static Refused refused(SaveResult result) {
        assertThat(result).isInstanceOf(Refused.class);
        return (Refused) result;
    }
}
