package nl.samenwijzer.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.output.Xml;

class PrintPageTest {

    /** 163 mm is 616 dots; what is 790 wide in the drawing, in letters of 14, is then in letters of 8.2 points. */
    @Test
    void drawing_isAsWideAsTheTextInItsOwnProportions() {
        assertThat(drawn("0 0 790 395")).contains("width=\"616\" height=\"308\"");
        assertThat(14 * 163 / 790.0 * 72 / 25.4).isGreaterThan(8);
    }

    @Test
    void drawing_higherThanAPage_isAsHighAsAPage() {
        assertThat(drawn("0 0 790 1580")).contains("width=\"420\" height=\"839\"");
    }

    private static String drawn(String box) {
        var out = new ByteArrayOutputStream();
        var xml = new Xml(out);
        new PrintPage("").drawing(xml,
                new Figure("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%s\"/>".formatted(box), "a", "b"));
        xml.end();
        return out.toString(StandardCharsets.UTF_8);
    }
}
