package nl.samenwijzer.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads back what a written file says, by means that share nothing with the writers. */
final class WordsOf {

    private WordsOf() {
    }

    /** The parts of a zip by name, in their order. */
    static Map<String, byte[]> parts(byte[] zip) {
        var parts = new java.util.LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static Document xml(byte[] bytes) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes));
        } catch (Exception e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    /** The main text of a DOCX: no table of contents, no field codes. */
    static String docx(byte[] file) {
        return text(xml(parts(file).get("word/document.xml")), Set.of("sdt", "instrText", "drawing"), Set.of("p", "br", "tc"));
    }

    static String odt(byte[] file) {
        var content = xml(parts(file).get("content.xml"));
        return text(content, Set.of("table-of-content", "frame", "title"), Set.of("p", "h", "line-break", "table-cell"));
    }

    static String html(byte[] file) {
        return text(xml(new String(file, java.nio.charset.StandardCharsets.UTF_8).replaceFirst("<!DOCTYPE html>", "")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8)), Set.of("head", "nav", "svg"),
                Set.of("p", "h1", "h2", "h3", "h4", "h5", "br", "td", "th", "li", "dt", "dd", "caption", "figcaption"));
    }

    /** The words of a text, however its lines and spaces fall. */
    static List<String> words(String text) {
        return List.of(Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}]+", " ").strip().split(" "));
    }

    private static String text(Document document, Set<String> skipped, Set<String> lines) {
        var text = new StringBuilder();
        collect(document.getDocumentElement(), skipped, lines, text);
        return text.toString();
    }

    private static void collect(Node node, Set<String> skipped, Set<String> lines, StringBuilder text) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            text.append(node.getNodeValue());
        } else if (node instanceof Element element && !skipped.contains(element.getLocalName())) {
            for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                collect(child, skipped, lines, text);
            }
            if (lines.contains(element.getLocalName())) {
                text.append('\n');
            }
        }
    }

    /** How often each of these elements stands in a part. */
    static Map<String, Integer> count(Document document, String... localNames) {
        var counts = new HashMap<String, Integer>();
        for (var name : localNames) {
            counts.put(name, document.getElementsByTagNameNS("*", name).getLength());
        }
        return counts;
    }
}
