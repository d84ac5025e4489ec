package nl.samenwijzer.document.compare;

import java.util.ArrayList;
import java.util.List;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.output.Words;

/** What a reader sees first: since when, how many changes, where they are, and how they look. */
final class Summary {

    /** The address of the heading above it. */
    private static final String ID = "wijzigingen";

    private Summary() {
    }

    /** How much changed in one chapter. */
    record Line(String chapter, Tally tally) {
    }

    static List<Block> of(List<Line> lines, String version, String date) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, "", ID, Words.of("changes-title")));
        var since = Words.of("changes-since").formatted(Words.of("changes-version").formatted(version), date);
        blocks.add(Block.Paragraph.of(since));
        var all = lines.stream().map(Line::tally).reduce(Tally.NONE, Tally::plus);
        if (all.total() == 0) {
            blocks.add(new Block.Paragraph(List.of(new Inline.Strong(Words.of("changes-none")))));
            return blocks;
        }
        blocks.add(new Block.Paragraph(List.of(new Inline.Strong(
                Words.of(all.total() == 1 ? "changes-one" : "changes-many").formatted(all.total(), all.inWords())))));
        blocks.add(new Block.RevisionKey());
        blocks.add(Block.Paragraph.of(Words.of("changes-where")));
        blocks.add(new Block.ListBlock(false, lines.stream().map(line -> Block.Item
                .of(Words.of("changes-in").formatted(line.chapter(), line.tally().inWords()))).toList()));
        return blocks;
    }
}
