package nl.samenwijzer.document.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How many words people read in a document: headings, text, lists and tables; not its title, and not what is still to be filled
 * in.
 */
public final class WordCount implements BlockVisitor, InlineVisitor {

    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private int words;

    private WordCount() {
    }

    /** The number of words. */
    public static int of(DocumentModel model) {
        var count = new WordCount();
        model.blocks().forEach(block -> block.accept(count));
        return count.words;
    }

    private void add(String text) {
        words += (int) WORD.matcher(text).results().count();
    }

    private void add(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
    }

    @Override
    public void heading(Block.Heading heading) {
        add(heading.text());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        add(paragraph.content());
    }

    @Override
    public void list(Block.ListBlock list) {
        list.items().forEach(item -> item.content().forEach(flow -> flow.accept(this)));
    }

    @Override
    public void notice(Block.Notice notice) {
        // says what is not there yet
    }

    @Override
    public void definitions(Block.DefinitionList list) {
        list.definitions().forEach(definition -> {
            add(definition.label());
            definition.content().forEach(flow -> flow.accept(this));
        });
    }

    @Override
    public void table(Table table) {
        table.columns().forEach(column -> add(column.header()));
        table.rows().forEach(row -> row.cells().forEach(cell -> cell.paragraphs().forEach(this::paragraph)));
    }

    @Override
    public void figure(Figure figure) {
        // a drawing has no words to read aloud in a text
    }

    @Override
    public void pageBreak() {
        // no words
    }

    @Override
    public void revisionKey() {
        // no words of the document itself
    }

    @Override
    public void text(Inline.Text inline) {
        add(inline.text());
    }

    @Override
    public void strong(Inline.Strong strong) {
        add(strong.text());
    }

    @Override
    public void emphasis(Inline.Emphasis emphasis) {
        add(emphasis.text());
    }

    @Override
    public void link(Inline.Link link) {
        add(link.text());
    }

    @Override
    public void lineBreak() {
        // no words
    }

    @Override
    public void revised(Inline.Revised revised) {
        if (revised.revision() != Revision.REMOVED) {
            add(revised.content());
        }
    }
}
