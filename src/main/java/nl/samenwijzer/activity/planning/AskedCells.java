package nl.samenwijzer.activity.planning;

import java.util.HashMap;
import java.util.Map;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;

/** Which cells of rows are asked for now. What is stored in another one counts for nothing, so nobody should read it. */
public final class AskedCells {

    private final Names names;
    private final Map<Question, Map<Object, Map<String, Object>>> rows = new HashMap<>();

    public AskedCells(Names names) {
        this.names = names;
    }

    /** Whether this column is asked for in this row; not when the question is hidden or the row is gone. */
    public boolean has(Question question, String row, Column column) {
        Map<String, Object> values = rows.computeIfAbsent(question, this::byId).get(row);
        return values != null && (values.get(column.id()) != null || names.asked(column, values));
    }

    private Map<Object, Map<String, Object>> byId(Question question) {
        Map<Object, Map<String, Object>> byId = new HashMap<>();
        names.rows(question).forEach(row -> byId.put(row.get("id"), row));
        return byId;
    }
}
