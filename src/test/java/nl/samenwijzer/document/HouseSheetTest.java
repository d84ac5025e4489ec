package nl.samenwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.document.output.HouseStyle;

class HouseSheetTest {

    @Test
    void sheet_givesColoursAndLetter() {
        assertThat(HouseSheet.css(HouseStyle.NEUTRAL)).isEqualTo("""
                .document {
                  --accent: #154273;
                  --line: #154273;
                  font-family: "Source Sans 3", Arial, sans-serif;
                }
                """);
    }
}
