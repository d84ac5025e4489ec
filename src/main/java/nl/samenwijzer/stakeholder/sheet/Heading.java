package nl.samenwijzer.stakeholder.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The row of a file that names its columns.
 *
 * @param id place of the column with ids, -1 when there is none
 * @param columns recognised columns by their place, counted from 0
 * @param unknown headers that are not recognised, or were there already
 */
record Heading(int id, Map<Integer, RegisterColumn> columns, List<String> unknown) {

    private static final Set<String> IDS = Set.of(Keys.of(RegisterSheet.ID), "kenmerk", "id");

    /** The heading that these cells are; null when they are something else, such as a title. */
    static Heading of(List<String> cells, RegisterSheet sheet) {
        Map<String, RegisterColumn> known = known(sheet);
        Map<Integer, RegisterColumn> columns = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        Set<RegisterColumn> used = new HashSet<>();
        int id = -1;
        for (int place = 0; place < cells.size(); place++) {
            String key = Keys.of(cells.get(place));
            RegisterColumn column = known.get(key);
            if (column != null && used.add(column)) {
                columns.put(place, column);
            } else if (column == null && id < 0 && IDS.contains(key)) {
                id = place;
            } else if (!key.isEmpty()) {
                unknown.add(cells.get(place).strip());
            }
        }
        boolean named = sheet.name() == null || used.contains(sheet.name()) || id >= 0;
        boolean alone = columns.size() == 1 && id < 0 && !unknown.isEmpty();
        return named && !columns.isEmpty() && !alone ? new Heading(id, columns, unknown) : null;
    }

    private static Map<String, RegisterColumn> known(RegisterSheet sheet) {
        Map<String, RegisterColumn> known = new LinkedHashMap<>();
        sheet.columns().forEach(column -> known.putIfAbsent(Keys.of(column.header()), column));
        sheet.columns().forEach(column -> known.putIfAbsent(Keys.of(column.field().label()), column));
        sheet.columns().forEach(column -> known.putIfAbsent(Keys.of(column.field().id()), column));
        return known;
    }
}
