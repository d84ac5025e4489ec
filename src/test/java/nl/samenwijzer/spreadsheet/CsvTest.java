package nl.samenwijzer.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void line_plainCells_areJoinedBySemicolons() {
        assertThat(Csv.line(List.of("Berkenstraat", "", "3 van 7"))).isEqualTo("Berkenstraat;;3 van 7\r\n");
    }

    @Test
    void line_cellsWithSigns_areQuoted() {
        assertThat(Csv.line(List.of("a;b", "zei \"ja\"", "regel\nregel"))).isEqualTo(
                "\"a;b\";\"zei \"\"ja\"\"\";\"regel\nregel\"\r\n");
    }

    @Test
    void line_formulas_areMadeText() {
        assertThat(Csv.line(List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "a=1"))).isEqualTo(
                "'=1+1;'+1;'-1;'@SUM(A1);\"'\tx\";\"'\rx\";a=1\r\n");
    }
}
