package nl.samenwijzer.guide.dmn;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of an XML file with the line where it starts; names are local, text is that of the element itself. */
record XmlElement(String name, String namespace, Map<String, String> attributes, List<XmlElement> children, String text,
        int line) {

    List<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.name().equals(wanted)).toList();
    }

    Optional<XmlElement> child(String wanted) {
        return children(wanted).stream().findFirst();
    }

    /** An attribute, null when it is not there. */
    String attribute(String wanted) {
        return attributes.get(wanted);
    }

    /** What a DMN expression or test says: the text of its child {@code text}; empty when there is none. */
    String expression() {
        return child("text").map(XmlElement::text).map(String::strip).orElse("");
    }
}
