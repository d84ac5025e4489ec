package nl.samenwijzer.plan.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;

class CleanTextTest {

    @Test
    void clean_windowsLineEnds_becomeLf() {
        assertThat(AnswerShape.clean("q", "", TextNode.valueOf("een\r\ntwee\rdrie\n"), new ArrayList<>()).textValue())
                .isEqualTo("een\ntwee\rdrie\n");
    }

    @Test
    void clean_spacesEmojiAndRightToLeft_stayAsTheyAre() {
        String text = "  <b>&amp; \u202e\u05e9\u05dc\u05d5\u05dd \ud83d\ude00 e\u0301\t\u0007 ";
        List<Problem> problems = new ArrayList<>();

        assertThat(AnswerShape.clean("q", "", TextNode.valueOf(text), problems).textValue()).isEqualTo(text);
        assertThat(problems).isEmpty();
    }

    @Test
    void clean_nulAndLoneSurrogates_areRefusedWithTheFieldNamed() {
        for (String broken : List.of("a\u0000b", "a\ud83d", "\ude00b", "\ud83d\ud83d\ude00")) {
            List<Problem> problems = new ArrayList<>();

            AnswerShape.clean("q", "r1", JsonNodeFactory.instance.objectNode().put("naam", broken), problems);

            assertThat(problems).containsExactly(new Problem("q", "r1", "naam",
                    "In deze tekst staat een teken dat we niet kunnen bewaren. Typ de tekst opnieuw, of plak hem zonder opmaak."));
        }
    }

    @Test
    void clean_emptyTextListAndFields_areNothing() {
        List<Problem> problems = new ArrayList<>();

        assertThat(AnswerShape.clean("q", "", Json.parse("\"\""), problems)).isNull();
        assertThat(AnswerShape.clean("q", "", Json.parse("[]"), problems)).isNull();
        assertThat(AnswerShape.clean("q", "", Json.parse("{\"a\":\"\",\"b\":[],\"c\":null,\"d\":0}"), problems))
                .isEqualTo(Json.parse("{\"d\":0}"));
        assertThat(problems).isEmpty();
    }
}
