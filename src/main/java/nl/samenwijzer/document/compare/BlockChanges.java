package nl.samenwijzer.document.compare;

import java.util.ArrayList;
import java.util.List;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Block.Definition;
import nl.samenwijzer.document.model.Block.DefinitionList;
import nl.samenwijzer.document.model.Block.Flow;
import nl.samenwijzer.document.model.Block.Heading;
import nl.samenwijzer.document.model.Block.Item;
import nl.samenwijzer.document.model.Block.ListBlock;
import nl.samenwijzer.document.model.Block.Notice;
import nl.samenwijzer.document.model.Block.Paragraph;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.Revision;
import nl.samenwijzer.document.model.Table;
import nl.samenwijzer.document.output.Words;

/** What changed between two runs of blocks, and inside those that only changed in part. */
final class BlockChanges {

    private final List<Block> blocks = new ArrayList<>();
    private Tally tally = Tally.NONE;

    private BlockChanges() {
    }

    /** The later blocks with their changes marked, and what was removed where it stood. */
    static Changed of(List<? extends Block> before, List<? extends Block> after) {
        var changes = new BlockChanges();
        for (var match : Alignment.of(apart(before), apart(after), Kinds.BLOCKS)) {
            if (match.added()) {
                changes.add(new Changed(Marking.whole(Revision.ADDED, true, List.of(match.after())), Tally.ADDED));
            } else if (match.removed()) {
                changes.add(new Changed(Marking.whole(Revision.REMOVED, true, List.of(match.before())), Tally.REMOVED));
            } else if (Kinds.BLOCKS.content(match.before()).equals(Kinds.BLOCKS.content(match.after()))) {
                changes.add(new Changed(List.of(match.after()), Tally.NONE));
            } else {
                changes.add(inside(match.before(), match.after()));
            }
        }
        return new Changed(together(changes.blocks), changes.tally);
    }

    private void add(Changed changed) {
        blocks.addAll(changed.blocks());
        tally = tally.plus(changed.tally());
    }

    /** Each question with its answer by itself: each is compared with itself only. */
    private static List<Block> apart(List<? extends Block> blocks) {
        var apart = new ArrayList<Block>();
        for (var block : blocks) {
            if (block instanceof DefinitionList list) {
                list.definitions().forEach(definition -> apart.add(new DefinitionList(List.of(definition))));
            } else {
                apart.add(block);
            }
        }
        return apart;
    }

    private static List<Block> together(List<Block> blocks) {
        var together = new ArrayList<Block>();
        var waiting = new ArrayList<Definition>();
        for (var block : blocks) {
            if (block instanceof DefinitionList list) {
                waiting.addAll(list.definitions());
            } else {
                close(waiting, together);
                together.add(block);
            }
        }
        close(waiting, together);
        return together;
    }

    private static void close(List<Definition> waiting, List<Block> together) {
        if (!waiting.isEmpty()) {
            together.add(new DefinitionList(waiting));
            waiting.clear();
        }
    }

    /** Two versions of one block: matches are always of one kind. */
    private static Changed inside(Block before, Block after) {
        if (after instanceof Paragraph paragraph) {
            return line(((Paragraph) before).content(), paragraph.content());
        }
        if (after instanceof Notice notice) {
            return line(Marking.line((Notice) before), Marking.line(notice));
        }
        if (after instanceof ListBlock list) {
            return items((ListBlock) before, list);
        }
        if (after instanceof DefinitionList list) {
            var definition = list.definitions().get(0);
            var content = of(((DefinitionList) before).definitions().get(0).content(), definition.content());
            var flows = content.blocks().stream().map(Flow.class::cast).toList();
            return new Changed(List.of(new DefinitionList(List.of(new Definition(definition.label(), flows)))),
                    content.tally());
        }
        if (after instanceof Table table) {
            return TableChanges.of((Table) before, table);
        }
        if (after instanceof Figure figure) {
            return new Changed(List.of(figure, Marking.remark("notice-changed", Words.of("this-figure-changed"))),
                    Tally.CHANGED);
        }
        return heading((Heading) before, (Heading) after);
    }

    private static Changed line(List<Inline> before, List<Inline> after) {
        var line = WordChanges.of(before, after);
        return new Changed(List.of(new Paragraph(line)),
                line.stream().anyMatch(Inline.Revised.class::isInstance) ? Tally.CHANGED : Tally.NONE);
    }

    /** A heading has no place for marks: what it was called stands below it. */
    private static Changed heading(Heading before, Heading after) {
        return before.label().equals(after.label()) ? new Changed(List.of(after), Tally.NONE)
                : new Changed(List.of(after, new Paragraph(List.of(
                        new Inline.Revised(Revision.REMOVED, true, List.of(new Inline.Strong(before.label())))))),
                        Tally.CHANGED);
    }

    private static Changed items(ListBlock before, ListBlock after) {
        var items = new ArrayList<Item>();
        var tally = Tally.NONE;
        for (var match : Alignment.of(before.items(), after.items(), Kinds.ITEMS)) {
            if (match.added()) {
                items.add(Marking.item(Revision.ADDED, true, match.after()));
                tally = tally.plus(Tally.ADDED);
            } else if (match.removed()) {
                items.add(Marking.item(Revision.REMOVED, true, match.before()));
                tally = tally.plus(Tally.REMOVED);
            } else {
                var inside = of(match.before().content(), match.after().content());
                items.add(new Item(inside.blocks().stream().map(Flow.class::cast).toList()));
                tally = inside.tally().total() > 0 ? tally.plus(Tally.CHANGED) : tally;
            }
        }
        return new Changed(List.of(new ListBlock(after.ordered(), items)), tally);
    }
}
