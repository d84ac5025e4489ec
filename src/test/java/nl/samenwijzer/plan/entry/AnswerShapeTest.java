package nl.samenwijzer.plan.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.TestPlan;

class AnswerShapeTest {

    private final Guide guide = TestPlan.small().state().guide();
    private final AnswerShape shape = new AnswerShape(guide);

    @ParameterizedTest
    @CsvSource({ "plan_werk,'\"tekst\"'", "plan_lawaai,5", "plan_lawaai,5.0", "plan_doelen,'[\"rust\",\"hulp\"]'",
            "plan_doel_eerst,'\"rust\"'", "werk_dagen,2.5", "werk_dagen,-1", "werk_hulp,'\"nee\"'",
            "plan_berichten,'{\"dag\":\"2028-02-29\",\"wat\":\"x\",\"buur\":\"al-lang-weg\"}'", "plan_berichten,'{}'",
            "plan_buren,'{\"last\":7,\"soort\":\"boeren\",\"bereikbaar\":\"x\"}'",
            "besluit_akkoord,'{\"uitkomst\":\"overgeslagen\",\"toelichting\":\"x\",\"weer_op\":\"2027-01-01\"}'",
            "besluit_akkoord,'{\"toelichting\":\"x\"}'" })
    void problems_whatCanBe_isFine(String question, String json) {
        assertThat(shape.problems(guide.question(question), "", Json.parse(json))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "plan_werk,5,", "plan_werk,'[\"x\"]',", "plan_lawaai,6,", "plan_lawaai,'\"5\"',",
            "plan_doelen,'[\"rust\",\"rust\"]',", "plan_doelen,'[\"geld\"]',", "plan_doelen,'\"rust\"',",
            "plan_doel_eerst,'\"geld\"',", "werk_dagen,'\"zes\"',", "werk_dagen,1e999,", "werk_dagen,1e-999999999,",
            "werk_hulp,true,", "plan_berichten,'[]',", "plan_berichten,'{\"dag\":\"2027-02-29\"}',dag",
            "plan_berichten,'{\"dag\":\"+999999999-01-01\"}',dag", "plan_berichten,'{\"datum\":\"2027-02-01\"}',datum",
            "plan_berichten,'{\"id\":\"x\"}',id", "plan_berichten,'{\"buur\":[\"b1\"]}',buur", "plan_buren,'{\"last\":2}',last",
            "plan_buren,'{\"soort\":\"vissers\"}',soort", "besluit_akkoord,'{\"uitkomst\":\"ja\"}',uitkomst",
            "besluit_akkoord,'{\"door\":\"x\"}',door", "besluit_akkoord,'\"akkoord\"',",
            "plan_kaart,'{}'," })
    void problems_whatCanNeverBe_namesTheFieldAndTheRemedy(String question, String json, String column) {
        List<Problem> problems = shape.problems(guide.question(question), "r1", Json.parse(json));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.question()).isEqualTo(question);
            assertThat(problem.row()).isEqualTo("r1");
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.text()).endsWith(".");
        });
    }

    @Test
    void problems_numberThatIsNone_isRefused() {
        for (double none : new double[] { Double.NaN, Double.POSITIVE_INFINITY }) {
            assertThat(shape.problems(guide.question("werk_dagen"), "", DoubleNode.valueOf(none))).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({ "plan_werk,'',true", "plan_werk,r1,false", "plan_buren,'',false", "plan_buren,r1,true",
            "plan_buren,'een spatie',false", "plan_kaart,r1,false", "vorm_reden,geen_vorm,false", "besluit_akkoord,'',true" })
    void addressProblems_rowOnlyWhereThereAreRows(String question, String row, boolean fits) {
        assertThat(shape.addressProblems(guide.question(question), row).isEmpty()).isEqualTo(fits);
    }

    @Test
    void addressProblems_textPerChoice_hasTheChoiceAsRow() {
        Question question = guide.question("vorm_reden");

        assertThat(guide.methods().methods())
                .allSatisfy(method -> assertThat(shape.addressProblems(question, method.id())).isEmpty());
    }

    @Test
    void tooLong_countsBytesOfTheStoredJson() {
        JsonNode fits = Json.parse("\"" + "a".repeat(AnswerShape.CEILING - 2) + "\"");
        JsonNode tooLong = Json.parse("\"" + "a".repeat(AnswerShape.CEILING - 1) + "\"");

        assertThat(AnswerShape.tooLong("q", "", fits)).isEmpty();
        List<Problem> problems = new ArrayList<>();
        AnswerShape.clean("q", "", tooLong, problems);
        assertThat(problems).containsExactly(new Problem("q", "", null,
                "Deze tekst is langer dan 1 MB. Maak de tekst korter, of verwijs naar een document."));
    }
}
