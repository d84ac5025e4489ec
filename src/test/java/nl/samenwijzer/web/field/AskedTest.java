package nl.samenwijzer.web.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskedTest {

    @Test
    void id_nameWithSigns_fitForHtmlAndLinks() {
        assertThat(Asked.of("rij[1].wat é", "Wat").id()).isEqualTo("rij-1--wat--");
    }

    @Test
    void describedBy_helpAndError_bothInReadingOrder() {
        Asked plain = Asked.of("a", "A");
        assertThat(plain.describedBy()).isEmpty();
        assertThat(plain.error("fout").describedBy()).isEqualTo("a-fout");
        assertThat(plain.help("hulp").error("fout").describedBy()).isEqualTo("a-hulp a-fout");
    }

    @Test
    void date_notADate_comesBackInATextInput() {
        assertThat(new DateField(Asked.of("d", "Dag"), "2027-06-01").inputType()).isEqualTo("date");
        assertThat(new DateField(Asked.of("d", "Dag"), "31 juni").inputType()).isEqualTo("text");
        assertThat(new TimeField(Asked.of("t", "Tijd"), "19:30").inputType()).isEqualTo("time");
        assertThat(new TimeField(Asked.of("t", "Tijd"), "half acht").inputType()).isEqualTo("text");
    }
}
