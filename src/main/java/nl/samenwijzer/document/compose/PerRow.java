package nl.samenwijzer.document.compose;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Placeholders;

/** The rows of which each has a document of its own (guide format, "Documents", {@code forEach}). */
public final class PerRow {

    /** A row with a document. */
    public record Row(String id, String name) {
    }

    private PerRow() {
    }

    /** The rows for which there is such a document now, in the order of the list. */
    public static List<Row> of(Names names, Document document) {
        var source = document.forEach().source(names.rulebook().guide());
        var labels = new Labels(names);
        return rows(names, document).stream().map(row -> new Row(id(row), labels.ofRow(source, row))).toList();
    }

    /** As above, with the names that the edition may tell; a number for another. */
    public static List<Row> of(Names names, Document document, Edition edition) {
        var audience = new Audience(names.rulebook().guide(), edition, false, field -> {
        });
        var rows = of(names, document);
        return audience.readsRowNames(document.forEach().source(names.rulebook().guide())) ? rows
                : IntStream.range(0, rows.size()).mapToObj(i -> new Row(rows.get(i).id(), String.valueOf(i + 1))).toList();
    }

    /** The row with this id; null when there is no such document of it. */
    static Placeholders.Row find(Names names, Document document, String id) {
        return document.forEach() == null ? null
                : rows(names, document).stream().filter(row -> id(row).equals(id)).findFirst()
                        .map(row -> new Placeholders.Row(document.forEach().as(),
                                document.forEach().source(names.rulebook().guide()), row))
                        .orElse(null);
    }

    private static List<Map<String, Object>> rows(Names names, Document document) {
        return names.rows(document.forEach(), document.when());
    }

    private static String id(Map<String, Object> row) {
        return String.valueOf(row.get("id"));
    }
}
