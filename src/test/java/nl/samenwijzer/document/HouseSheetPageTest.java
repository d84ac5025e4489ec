package nl.samenwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.Visitor;

@QuarkusTest
class HouseSheetPageTest {

    @Test
    void sheet_isServedBesideTheStyleSheetOfDocuments() {
        var visitor = Visitor.signedInAs("projectleider");
        var sheet = visitor.get(HouseSheet.ADDRESS);

        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.contentType()).isEqualToIgnoringCase("text/css;charset=UTF-8");
        assertThat(sheet.asString()).contains("--accent: #154273;");
        assertThat(visitor.get(DocumentFiles.STYLESHEET).asString()).contains("var(--accent)", "var(--line)");
    }
}
