package nl.samenwijzer.document.model;

/** Something done to each kind of block; a new kind must break every writer that does not know it. */
public interface BlockVisitor {

    void heading(Block.Heading heading);

    void paragraph(Block.Paragraph paragraph);

    void list(Block.ListBlock list);

    void notice(Block.Notice notice);

    void definitions(Block.DefinitionList list);

    void table(Table table);

    void figure(Figure figure);

    void pageBreak();

    void revisionKey();
}
