package nl.samenwijzer.document.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.document.compose.PlainText;
import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Block.Definition;
import nl.samenwijzer.document.model.Block.DefinitionList;
import nl.samenwijzer.document.model.Block.Heading;
import nl.samenwijzer.document.model.Block.Item;
import nl.samenwijzer.document.model.Block.ListBlock;
import nl.samenwijzer.document.model.Block.Notice;
import nl.samenwijzer.document.model.Block.Paragraph;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.model.Inline.LineBreak;
import nl.samenwijzer.document.model.Inline.Strong;
import nl.samenwijzer.document.model.Inline.Text;
import nl.samenwijzer.document.model.Metadata;
import nl.samenwijzer.document.model.Table;
import nl.samenwijzer.document.model.Table.Column;
import nl.samenwijzer.document.model.Table.Row;

class ComparisonTest {

    private static final Heading ONE = new Heading(1, "1", "een", "Eén");
    private static final Heading TWO = new Heading(1, "2", "twee", "Twee");

    @Test
    void of_sameDocument_saysThatNothingChanged() {
        var document = model(ONE, Paragraph.of("Tekst."), TWO, table("A", "B"));

        assertThat(compared(document, document)).isEqualTo("""
                Gemeente | Plan | Openbaar, met de wijzigingen sinds versie 2.0 | CONCEPT | 24 november 2026

                # Wat er veranderd is {wijzigingen}
                Dit document is vergeleken met versie 2.0, vastgesteld op 1 mei 2026.
                *Er is niets veranderd.*
                ---

                # 1 Eén {een}
                Tekst.

                # 2 Twee {twee}
                [Tabel]
                | Naam | Rol
                | A | rol
                | B | rol
                """);
    }

    @Test
    void of_changesInSeveralChapters_tellsHowManyAndWhere() {
        var before = model(ONE, Paragraph.of("Oud."), TWO, Paragraph.of("Wat hier staat blijft."),
                Paragraph.of("Dit verdwijnt."));
        var after = model(ONE, Paragraph.of("Oud."), Paragraph.of("Dit komt erbij."), TWO,
                Paragraph.of("Wat hier staat gaat."));

        assertThat(compared(before, after)).isEqualTo("""
                Gemeente | Plan | Openbaar, met de wijzigingen sinds versie 2.0 | CONCEPT | 24 november 2026

                # Wat er veranderd is {wijzigingen}
                Dit document is vergeleken met versie 2.0, vastgesteld op 1 mei 2026.
                *Er zijn 3 wijzigingen: 1 toegevoegd, 1 verwijderd, 1 veranderd.*
                (what the marks mean)
                De wijzigingen staan in:
                -
                  1 Eén: 1 toegevoegd
                -
                  2 Twee: 1 verwijderd, 1 veranderd
                ---

                # 1 Eén {een}
                Oud.
                {+Dit komt erbij.+}

                # 2 Twee {twee}
                Wat hier staat {-blijft. -}{+gaat.+}
                {-Dit verdwijnt.-}
                """);
    }

    @Test
    void of_everythingElse_marksAllOfBoth() {
        var after = compared(model(ONE, Paragraph.of("Oud."), new Figure(drawing("a"), "alt", "Kaart")),
                model(TWO, new Heading(2, "2.1", "sub", "Onder"), Paragraph.of("Nieuw."), definition("Vraag?", "Ja"),
                        table("A"),
                        new Figure(drawing("a"), "alt", "Ringen")));

        assertThat(after).endsWith("""
                *Er zijn 2 wijzigingen: 1 toegevoegd, 1 verwijderd.*
                (what the marks mean)
                De wijzigingen staan in:
                -
                  1 Eén: 1 verwijderd
                -
                  2 Twee: 1 toegevoegd
                ---
                {-*1 Eén*-}
                {-Oud.-}
                {-Figuur: Kaart-}

                # 2 Twee {twee}
                ! Toegevoegd dit onderdeel is nieuw.

                ## 2.1 Onder {sub}
                {+Nieuw.+}
                ? {+Vraag?+}
                  {+Ja+}
                [Tabel]
                | Naam | Rol
                | {+A+} | {+rol+}
                <figure: Ringen>
                  alt
                """);
    }

    @Test
    void paragraph_wordsInTheMiddleAndAtBothEnds() {
        assertThat(line("Het riool is zestig jaar oud", "Ons riool is zeventig jaar oud nu"))
                .isEqualTo("{-Het -}{+Ons +}riool is {-zestig -}{+zeventig +}jaar oud {+nu+}\n");
        assertThat(line("een twee drie vier", "een twee drie")).isEqualTo("een twee drie{- vier-}\n");
        assertThat(line("een twee drie vier", "twee drie vier")).isEqualTo("{-een -}twee drie vier\n");
    }

    @Test
    void paragraph_oneWordBetweenTwoChanges_isShownWithThem() {
        assertThat(line("a b c x d e f g h", "a b c y d z f g h")).isEqualTo("a b c {-x d e -}{+y d z +}f g h\n");
    }

    @Test
    void paragraph_onlySpacesDiffer_isNoChange() {
        assertThat(compared(model(ONE, Paragraph.of("een  twee drie")), model(ONE, Paragraph.of("een twee   drie "))))
                .contains("niets veranderd");
    }

    @Test
    void paragraph_withoutWordsInCommon_standsAsItWasAndAsItIs() {
        assertThat(line("Helemaal iets anders.", "Dit is nieuw!")).isEqualTo("{-Helemaal iets anders.-}\n{+Dit is nieuw!+}\n");
    }

    @Test
    void paragraph_sameLabel_isTheSameParagraph() {
        var before = new Paragraph(List.of(new Strong("Niveau:"), new Text(" raadplegen")));
        var after = new Paragraph(List.of(new Strong("Niveau:"), new Text(" adviseren"), new LineBreak(), new Text("samen")));

        assertThat(body(List.of(before), List.of(after))).isEqualTo("*Niveau:* {-raadplegen -}{+adviseren\nsamen+}\n");
    }

    @Test
    void paragraph_longerThanABook_isComparedWhole() {
        var book = "woord ".repeat(WordChanges.LONGEST + 1);

        assertThat(line(book, book + "erbij")).isEqualTo("{-" + book + "-}{+" + book + "erbij+}\n");
    }

    @Test
    void list_itemAddedRemovedAndChanged() {
        var before = list("blijft staan", "gaat helemaal weg", "krijgt een ander woord");
        var after = list("blijft staan", "krijgt een nieuw woord", "komt erbij");

        assertThat(body(List.of(before), List.of(after))).isEqualTo("""
                -
                  blijft staan
                -
                  {-gaat helemaal weg-}
                -
                  krijgt een {-ander -}{+nieuw +}woord
                -
                  {+komt erbij+}
                """);
    }

    @Test
    void definition_addedRemovedAndAnswered() {
        var open = new DefinitionList(List.of(
                new Definition("Blijft open?", List.of(new Notice("Nog niet ingevuld", List.of()))),
                new Definition("Vervalt?", List.of(Paragraph.of("Ja.")))));
        var answered = new DefinitionList(List.of(new Definition("Blijft open?", List.of(Paragraph.of("Nee."))),
                new Definition("Nieuw?", List.of(Paragraph.of("Ja."), list("a", "b")))));

        assertThat(body(List.of(open), List.of(answered))).isEqualTo("""
                ? Blijft open?
                  {-*Nog niet ingevuld*-}
                  {+Nee.+}
                ? {-Vervalt?-}
                  {-Ja.-}
                ? {+Nieuw?+}
                  {+Ja.+}
                  -
                    {+a+}
                  -
                    {+b+}
                """);
    }

    @Test
    void notice_otherText_keepsItsLabel() {
        var before = new Notice("Let op", List.of(new Text("dit kan schuiven")));
        var after = new Notice("Let op", List.of(new Text("dit kan niet schuiven")));

        assertThat(body(List.of(before), List.of(after))).isEqualTo("*Let op:* dit kan {+niet +}schuiven\n");
    }

    @Test
    void table_rowsAddedRemovedAndCells() {
        var before = table(Row.of("Bewoners", "raadplegen"), Row.of("School", "adviseren"), Row.of("Winkels", "raadplegen"));
        var after = table(Row.of("Bewoners", "meebeslissen"), Row.of("Huurders", "adviseren"), Row.of("Winkels", "raadplegen"));

        assertThat(body(List.of(before), List.of(after))).isEqualTo("""
                [Tabel]
                | Naam | Rol
                | Bewoners | {-raadplegen -}{+meebeslissen+}
                | {-School -}{+Huurders+} | adviseren
                | Winkels | raadplegen
                """);
        assertThat(body(List.of(table("A", "B", "C")), List.of(table("B", "C", "D")))).isEqualTo("""
                [Tabel]
                | Naam | Rol
                | {-A-} | {-rol-}
                | B | rol
                | C | rol
                | {+D+} | {+rol+}
                """);
    }

    @Test
    void table_rowsInAnotherOrder_areToldOf() {
        assertThat(body(List.of(table("A", "B", "C", "D")), List.of(table("A", "C", "D", "B")))).isEqualTo("""
                [Tabel]
                | Naam | Rol
                | A | rol
                | C | rol
                | D | rol
                | B | rol
                ! Veranderd 1 rij van deze tabel staat op een andere plek.
                """);
        var changedToo = table(Row.of("B", "anders"), Row.of("A", "rol"), Row.of("C", "rol"));
        assertThat(body(List.of(table("A", "C", "B")), List.of(changedToo))).contains("| B | {-rol -}{+anders+}\n| A | rol\n",
                "1 rij");
    }

    @Test
    void table_numbersOfRowsThatMoveUp_areNoChange() {
        var columns = List.of(new Column("Nr.", 1), new Column("Groep", 5));
        var before = new Table("Groepen", columns, true, List.of(Row.of("1", "Bewoners"), Row.of("2", "School")));
        var after = new Table("Groepen", List.of(new Column("Nr.", 2), columns.get(1)), true,
                List.of(Row.of("1", "Huurders"), Row.of("2", "Bewoners"), Row.of("3", "School")));

        assertThat(body(List.of(before), List.of(after))).isEqualTo("""
                [Groepen]
                | Nr. | Groep
                | {+1+} | {+Huurders+}
                | 2 | Bewoners
                | 3 | School
                """);
    }

    @Test
    void table_otherColumns_isAnotherTable() {
        var wider = new Table("Tabel", List.of(new Column("Naam", 1)), true, List.of(Row.of("A")));

        assertThat(body(List.of(table("A")), List.of(wider))).isEqualTo("""
                ! Verwijderd deze tabel staat er niet meer in.
                [Tabel]
                | Naam | Rol
                | {-A-} | {-rol-}
                ! Toegevoegd deze tabel is nieuw.
                [Tabel]
                | Naam
                | {+A+}
                """);
    }

    @Test
    void figure_otherDrawing_isToldInWords() {
        assertThat(
                body(List.of(new Figure(drawing("a"), "alt", "Kaart")), List.of(new Figure(drawing("b"), "anders", "Kaart"))))
                .isEqualTo("""
                        <figure: Kaart>
                          anders
                        ! Veranderd deze figuur is anders dan in die versie.
                        """);
    }

    @Test
    void heading_otherText_saysWhatItWas() {
        var before = new Heading(1, "1", "een", "Eerste");

        assertThat(compared(model(before), model(ONE))).endsWith("\n# 1 Eén {een}\n{-*1 Eerste*-}\n");
    }

    @Test
    void of_marksTakenAway_leavesTheLaterTextWhole() {
        var before = "De raad stelt het plan vast in mei en de bewoners horen dat voor de zomer van ons per brief".split(" ");
        for (int shift = 1; shift < before.length; shift++) {
            var words = new ArrayList<>(List.of(before));
            words.remove(shift - 1);
            words.add(shift / 2, "nieuw" + shift);
            var later = String.join(" ", words);

            assertThat(line(String.join(" ", before), later).replaceAll("\\{-.*?-\\}", "").replaceAll("\\{\\+|\\+\\}", ""))
                    .isEqualTo(later + "\n");
        }
    }

    @Test
    void table_longWithManyChanges_keepsEachRowOnce() {
        var before = IntStream.range(0, 600).mapToObj(i -> Row.of("Groep " + i, "rol " + i)).toList();
        var after = IntStream.range(0, 600).map(i -> 599 - i).filter(i -> i % 7 != 0)
                .mapToObj(i -> Row.of("Groep " + i, "rol " + i % 50)).toList();

        var blocks = Comparison.of(model(table(before)), model(table(after)), "1.0", "nu").blocks();

        var marked = (Table) blocks.stream().filter(Table.class::isInstance).findFirst().orElseThrow();
        assertThat(marked.rows().stream().filter(row -> row.revision().isEmpty()).count()).isEqualTo(after.size());
        assertThat(marked.rows()).hasSize(before.size());
    }

    private static String line(String before, String after) {
        return body(List.of(Paragraph.of(before)), List.of(Paragraph.of(after)));
    }

    /** What stands under the only heading. */
    private static String body(List<Block> before, List<Block> after) {
        var text = compared(withHeading(before), withHeading(after));
        var heading = "# 1 Eén {een}\n";
        return text.substring(text.indexOf(heading) + heading.length());
    }

    private static DocumentModel withHeading(List<Block> blocks) {
        return model(Stream.concat(Stream.of(ONE), blocks.stream()).toArray(Block[]::new));
    }

    private static String compared(DocumentModel before, DocumentModel after) {
        return PlainText.of(Comparison.of(before, after, "2.0", "1 mei 2026"));
    }

    private static DocumentModel model(Block... blocks) {
        return new DocumentModel(DocumentModel.Shape.REPORT, "Plan", "Openbaar", DocumentModel.DUTCH,
                new Metadata("Gemeente", "", List.of(), Instant.parse("2026-11-24T09:30:00Z"), ""), true, List.of(blocks));
    }

    private static DefinitionList definition(String label, String text) {
        return new DefinitionList(List.of(new Definition(label, List.of(Paragraph.of(text)))));
    }

    private static ListBlock list(String... texts) {
        return new ListBlock(false, Stream.of(texts).map(Item::of).toList());
    }

    private static Table table(String... names) {
        return table(Stream.of(names).map(name -> Row.of(name, "rol")).toList());
    }

    private static Table table(Row... rows) {
        return table(List.of(rows));
    }

    private static Table table(List<Row> rows) {
        return new Table("Tabel", List.of(new Column("Naam", 1), new Column("Rol", 1)), true, rows);
    }

    private static String drawing(String text) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><text y=\"9\">" + text + "</text></svg>";
    }
}
