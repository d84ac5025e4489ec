package nl.samenwijzer.document.compare;

import java.util.List;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Block.DefinitionList;
import nl.samenwijzer.document.model.Block.Flow;
import nl.samenwijzer.document.model.Block.Heading;
import nl.samenwijzer.document.model.Block.Item;
import nl.samenwijzer.document.model.Block.Notice;
import nl.samenwijzer.document.model.Block.Paragraph;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.Table;

/** How pieces of documents are recognised in another version. */
final class Kinds {

    /** Blocks, of definition lists one definition each. */
    static final Kind<Block> BLOCKS = new Blocks();
    static final Kind<Item> ITEMS = new Items();

    private Kinds() {
    }

    private record Name(Class<?> kind, String name) {
    }

    /** What stands in bold before a text says what the text is about. */
    private static Name lead(List<? extends Flow> flows) {
        return !flows.isEmpty() && flows.get(0) instanceof Paragraph paragraph && !paragraph.content().isEmpty()
                && paragraph.content().get(0) instanceof Inline.Strong strong ? new Name(Paragraph.class, strong.text()) : null;
    }

    private static final class Blocks implements Kind<Block> {

        @Override
        public Object content(Block block) {
            return block instanceof Table table
                    ? List.of(table.caption(), TableChanges.headers(table), TableChanges.contents(table))
                    : block;
        }

        @Override
        public Object name(Block block) {
            if (block instanceof Heading heading) {
                return new Name(Heading.class, heading.id());
            }
            if (block instanceof DefinitionList list) {
                return new Name(DefinitionList.class, list.definitions().get(0).label());
            }
            if (block instanceof Table table) {
                return new Name(Table.class, table.caption() + TableChanges.headers(table));
            }
            if (block instanceof Figure figure) {
                return new Name(Figure.class, figure.caption());
            }
            return block instanceof Paragraph paragraph ? lead(List.of(paragraph)) : null;
        }

        @Override
        public boolean alike(Block before, Block after) {
            if (before instanceof Notice one && after instanceof Notice other) {
                return one.label().equals(other.label()) && !one.content().isEmpty() && !other.content().isEmpty();
            }
            if (before instanceof Block.ListBlock one && after instanceof Block.ListBlock other) {
                return one.ordered() == other.ordered();
            }
            return before instanceof Paragraph one && after instanceof Paragraph other && name(one) == null
                    && name(other) == null && Reading.alike(Reading.of(one), Reading.of(other));
        }

        @Override
        public boolean movable() {
            return false;
        }
    }

    private static final class Items implements Kind<Item> {

        @Override
        public Object content(Item item) {
            return item;
        }

        @Override
        public Object name(Item item) {
            return lead(item.content());
        }

        @Override
        public boolean alike(Item before, Item after) {
            return Reading.alike(Reading.of(before), Reading.of(after));
        }

        @Override
        public boolean movable() {
            return false;
        }
    }
}
