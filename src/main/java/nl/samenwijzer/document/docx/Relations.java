package nl.samenwijzer.document.docx;

import static nl.samenwijzer.document.output.Xml.at;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import nl.samenwijzer.document.output.Xml;

/** What one part of the package points to: other parts by name, the outside world by address. */
final class Relations {

    static final String OFFICE = "http://schemas.microsoft.com/office/word";
    static final String CORE_PROPERTIES = Namespaces.PACKAGE_RELATIONS + "/metadata/core-properties";

    private record Relation(String type, String target, boolean external) {
    }

    private final List<Relation> relations = new ArrayList<>();

    /** @param typesAndTargets types and names of parts in turn */
    Relations(String... typesAndTargets) {
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            part(typesAndTargets[i], typesAndTargets[i + 1]);
        }
    }

    /** Points to a part; the type is a full address or the last word of an office relationship. Returns the id to use. */
    String part(String type, String target) {
        return add(new Relation(type.contains(":") ? type : Namespaces.R + "/" + type, target, false));
    }

    /** Points to an address on the web. Returns the id to use. */
    String link(URI target) {
        return add(new Relation(Namespaces.R + "/hyperlink", target.toString(), true));
    }

    private String add(Relation relation) {
        int known = relations.indexOf(relation);
        if (known < 0) {
            relations.add(relation);
            known = relations.size() - 1;
        }
        return "r" + (known + 1);
    }

    void write(Xml xml) {
        xml.in("Relationships", at("xmlns", Namespaces.PACKAGE_RELATIONS), () -> {
            for (int i = 0; i < relations.size(); i++) {
                var relation = relations.get(i);
                xml.element("Relationship", "Id", "r" + (i + 1), "Type", relation.type(), "Target", relation.target(),
                        "TargetMode", relation.external() ? "External" : null);
            }
        });
    }
}
