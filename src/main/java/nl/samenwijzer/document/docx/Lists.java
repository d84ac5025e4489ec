package nl.samenwijzer.document.docx;

import static nl.samenwijzer.document.output.Xml.at;

import java.util.ArrayList;
import java.util.List;

import nl.samenwijzer.document.output.Xml;

/** The numbered lists of a document: each counts from 1, so each is a list of its own in the numbering part. */
final class Lists {

    /** Depth that the format knows, counted from 0. */
    static final int DEEPEST = 8;

    private static final int BULLETS = 1;
    private static final String[] MARKS = { "•", "–", "▪" };
    private static final int STEP = 397;

    private final List<Integer> orderedLevels = new ArrayList<>();

    /** The number of the list that all bulleted items belong to. */
    int bullets() {
        return BULLETS;
    }

    /** The number of a new numbered list whose items stand at this level, from 0. */
    int ordered(int level) {
        orderedLevels.add(level);
        return BULLETS + orderedLevels.size();
    }

    /** Distance of an item's text from the margin at this level, in twentieths of a point. */
    static int indent(int level) {
        return STEP * (level + 1);
    }

    void write(Xml xml) {
        xml.in("w:numbering", at("xmlns:w", Namespaces.W), () -> {
            definition(xml, 1, "bullet");
            definition(xml, 2, "decimal");
            xml.in("w:num", at("w:numId", BULLETS), () -> xml.element("w:abstractNumId", "w:val", 1));
            for (int i = 0; i < orderedLevels.size(); i++) {
                int level = orderedLevels.get(i);
                xml.in("w:num", at("w:numId", BULLETS + 1 + i), () -> {
                    xml.element("w:abstractNumId", "w:val", 2);
                    xml.in("w:lvlOverride", at("w:ilvl", level), () -> xml.element("w:startOverride", "w:val", 1));
                });
            }
        });
    }

    private static void definition(Xml xml, int id, String format) {
        xml.in("w:abstractNum", at("w:abstractNumId", id), () -> {
            xml.element("w:multiLevelType", "w:val", "hybridMultilevel");
            for (int i = 0; i <= DEEPEST; i++) {
                int level = i;
                var mark = format.equals("bullet") ? MARKS[level % MARKS.length] : "%" + (level + 1) + ".";
                xml.in("w:lvl", at("w:ilvl", level), () -> {
                    xml.element("w:start", "w:val", 1).element("w:numFmt", "w:val", format);
                    xml.element("w:lvlText", "w:val", mark).element("w:lvlJc", "w:val", "left");
                    xml.in("w:pPr", () -> xml.element("w:ind", "w:left", indent(level), "w:hanging", STEP));
                });
            }
        });
    }
}
