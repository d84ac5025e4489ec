package nl.samenwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Block.Definition;
import nl.samenwijzer.document.model.Block.DefinitionList;
import nl.samenwijzer.document.model.Block.Heading;
import nl.samenwijzer.document.model.Block.Item;
import nl.samenwijzer.document.model.Block.ListBlock;
import nl.samenwijzer.document.model.Block.Notice;
import nl.samenwijzer.document.model.Block.Paragraph;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.Revision;
import nl.samenwijzer.document.model.Table;
import nl.samenwijzer.document.model.WordCount;

class WordCountTest {

    @Test
    void of_everyKindOfBlock_countsWhatPeopleRead() {
        assertThat(words(new Heading(1, "1", "a", "Waarom meedoen?"))).isEqualTo(2);
        assertThat(words(Paragraph.of("Eén  zin, met 3\nregels – en 'meer'."))).isEqualTo(7);
        assertThat(words(new ListBlock(false, List.of(Item.of("een twee"), Item.of("drie"))))).isEqualTo(3);
        assertThat(words(new DefinitionList(List.of(new Definition("Is dat zo?", List.of(Paragraph.of("Ja.")))))))
                .isEqualTo(4);
        assertThat(words(new Table("Titel telt niet", List.of(new Table.Column("Wat", 1), new Table.Column("Wie", 1)), false,
                List.of(Table.Row.of("de brug", "wij"))))).isEqualTo(5);
    }

    @Test
    void of_whatIsNotText_isNotCounted() {
        assertThat(words(new Notice("Nog niet ingevuld", List.of()), new Block.PageBreak())).isZero();
        assertThat(words(Paragraph.of(" – … ! "))).isZero();
        assertThat(
                words(new Paragraph(List.of(new Inline.Revised(Revision.REMOVED, true, List.of(new Inline.Text("weg ermee"))),
                        new Inline.Revised(Revision.ADDED, true, List.of(new Inline.Strong("erbij")))))))
                .isEqualTo(1);
    }

    private static int words(Block... blocks) {
        return WordCount.of(new DocumentModel(DocumentModel.Shape.BRIEF, "Een titel van vijf woorden", "", DocumentModel.DUTCH,
                Samples.metadata(), false, List.of(blocks)));
    }
}
