package nl.samenwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.samenwijzer.document.model.Block.Heading;
import nl.samenwijzer.document.model.Block.Paragraph;
import nl.samenwijzer.document.model.CleanText;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.Table;
import nl.samenwijzer.document.model.UserText;

class DocumentModelTest {

    @ParameterizedTest
    @ValueSource(strings = { "http://voorbeeld.example", "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x",
            "/pad", "//voorbeeld.example" })
    void link_otherThanHttpsOrMailto_isRefused(String target) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Inline.Link("tekst", URI.create(target)));
    }

    @Test
    void link_withoutText_showsItsTarget() {
        assertThat(new Inline.Link(" \uFEFF", URI.create("HTTPS://voorbeeld.example")).text())
                .isEqualTo("HTTPS://voorbeeld.example");
    }

    @Test
    void model_headingThatSkipsALevelOrRepeatsAnId_isRefused() {
        var first = new Heading(1, "1", "a", "A");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.of(List.of(first, new Heading(3, "", "b", "B"))));
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.of(List.of(first, first)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Heading(1, "", "A b", "x"));
    }

    @Test
    void table_rowOfOtherLength_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> new Table("t", List.of(new Table.Column("a", 1)), false, List.of(Table.Row.of("x", "y"))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<svg/>", "geen xml", "<svg xmlns='http://www.w3.org/2000/svg'/>",
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><script/></svg>",
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1' onload='x()'/>",
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><rect style='fill:red'/></svg>",
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><use href='http://x.example/a'/></svg>",
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><rect fill='url(http://x.example/a)'/></svg>",
            "<!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>" })
    void figure_unsafeOrBrokenDrawing_isRefused(String svg) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure(svg, "alt", "bijschrift"));
    }

    @Test
    void cleanText_whatNoDocumentMayHold_isDroppedOrMadeVisible() {
        assertThat(CleanText.of("a\u0000b\uFEFFc\uD83Dd\uFFFFe\u0085f\tg\nh😀i"))
                .isEqualTo("abc\uFFFDde f g h😀i");
    }

    @Test
    void userText_linesAndEmptyLines_becomeBreaksAndParagraphs() {
        assertThat(UserText.paragraphs("\n een\r\ntwee\n \n\n<b>drie</b>\n")).containsExactly(
                new Paragraph(List.of(new Inline.Text(" een"), new Inline.LineBreak(), new Inline.Text("twee"))),
                Paragraph.of("<b>drie</b>"));
        assertThat(UserText.paragraphs(" \n")).isEmpty();
    }

    @Test
    void shortenedText_neverHalvesACharacter() {
        assertThat(Inline.shortened("ab😀cd", 4)).isEqualTo("ab…");
        assertThat(Inline.shortened("ab😀cd", 6)).isEqualTo("ab😀cd");
    }
}
