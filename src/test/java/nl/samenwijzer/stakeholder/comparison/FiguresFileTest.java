package nl.samenwijzer.stakeholder.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.samenwijzer.guide.Register;
import nl.samenwijzer.stakeholder.comparison.FiguresFile.Line;

class FiguresFileTest {

    private static final Register.Comparison COMPARISON = new Register.Comparison(10, 10,
            List.of(new Register.Trait("wonen", "Huur of koop", null, List.of(new Register.TraitClass("huur", "Huur; sociaal"),
                    new Register.TraitClass("een", "Eén woning"), new Register.TraitClass("koop", "=Koop")))));

    @ParameterizedTest
    @ValueSource(strings = {
            "kenmerk;groep;gebied;deelnemers\nHUUR OF KOOP;\"Huur; sociaal\";1.250;12\nwonen;een woning;31 %;\n",
            "wonen,huur,1250,12\r\nwonen,een,31\r\n",
            "\uFEFFtrait\tclass\tarea\tparticipants\n\nwonen\thuur\t1250\t12\nwonen\tEÉN WONING\t31" })
    void lines_byIdOrNameWithAnySeparator_areRead(String file) {
        assertThat(read(file)).isEqualTo(
                new FiguresFile(List.of(new Line("wonen", "huur", 1250, 12), new Line("wonen", "een", 31, null)), List.of()));
    }

    @Test
    void windowsEncoding_isRead() {
        byte[] file = "wonen;Eén woning;3".getBytes(Charset.forName("windows-1252"));

        assertThat(FiguresFile.read(COMPARISON, file).lines()).containsExactly(new Line("wonen", "een", 3, null));
    }

    @Test
    void wrongLines_areToldByNumber_andTheOthersRead() {
        FiguresFile read = read(
                "kenmerk;groep;gebied\nleeftijd;oud;3\nwonen;tent;3\nwonen;huur;12,5\nwonen;koop\nwonen;koop;4\n"
                        + "wonen;koop;5\nwonen;een;1;-2");

        assertThat(read.lines()).containsExactly(new Line("wonen", "koop", 4, null));
        assertThat(read.problems()).satisfiesExactly(
                one -> assertThat(one)
                        .startsWith("Regel 2: het kenmerk 'leeftijd' staat niet in dit stappenplan. Kies uit: Huur"),
                one -> assertThat(one).startsWith("Regel 3: de groep 'tent' hoort niet bij Huur of koop."),
                one -> assertThat(one).startsWith("Regel 4: '12,5' is geen heel getal."),
                one -> assertThat(one).startsWith("Regel 5: er zijn minder dan drie kolommen."),
                one -> assertThat(one).startsWith("Regel 7: de groep '=Koop' staat er twee keer in."),
                one -> assertThat(one).startsWith("Regel 8: '-2' is geen heel getal."));
    }

    @ParameterizedTest
    @ValueSource(strings = { "naam;leeftijd\nJan;12", "wonen;huur;jan@voorbeeld.nl", "Voornaam,Geboortedatum\nx,y" })
    void listOfPersons_isRefused(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableFigures.class).hasMessageContaining("lijst met gegevens");
    }

    @Test
    void fileThatIsNoSmallTable_isRefused() {
        assertRefused("a;b;c;d;e", "meer dan vier kolommen");
        assertRefused("wonen;huur;1\n".repeat(1_001), "te veel regels");
        assertRefused("x".repeat(100_001), "te groot");
        assertRefused("PK\3\4\0\0", "geen CSV");
        assertRefused(" \n\n", "leeg");
        assertRefused("", "leeg");
    }

    @Test
    void template_isReadAgainAndHoldsNoFormula() {
        String template = FiguresFile.template(COMPARISON,
                line -> line.traitClass().equals("koop") ? new Figure(7, null) : Figure.NONE);

        assertThat(template).isEqualTo("\uFEFFkenmerk;groep;gebied;deelnemers\r\nHuur of koop;\"Huur; sociaal\";;\r\n"
                + "Huur of koop;Eén woning;;\r\nHuur of koop;'=Koop;7;\r\n");
        assertThat(read(template)).isEqualTo(new FiguresFile(List.of(new Line("wonen", "koop", 7, null)), List.of()));
        assertThat(read("wonen;huur;;\n").problems()).singleElement().asString().startsWith("Er staan geen getallen in.");
    }

    private static void assertRefused(String file, String why) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableFigures.class).hasMessageContaining(why);
    }

    private static FiguresFile read(String file) {
        return FiguresFile.read(COMPARISON, file.getBytes(StandardCharsets.UTF_8));
    }
}
