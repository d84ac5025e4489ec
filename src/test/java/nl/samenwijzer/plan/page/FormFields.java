package nl.samenwijzer.plan.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The fields of a step form, as the page writes them. */
public final class FormFields {

    private FormFields() {
    }

    /** A single answer that was made from this version. */
    public static Map<String, Object> answer(String question, int base, String value) {
        return new HashMap<>(Map.of("aanwezig", question, question + ".@versie", String.valueOf(base),
                question + ".@opdracht", UUID.randomUUID().toString(), question, value));
    }

    /** One column of a row. */
    public static Map<String, Object> cell(String question, String row, int base, String column, String value) {
        String address = question + "." + row;
        return new HashMap<>(Map.of("aanwezig", address, address + ".@versie", String.valueOf(base), address + ".@velden",
                column, address + "." + column, value));
    }

    /** Two entries in one form. */
    public static Map<String, Object> both(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> all = new HashMap<>(one);
        all.putAll(other);
        all.put("aanwezig", List.of(one.get("aanwezig"), other.get("aanwezig")));
        return all;
    }
}
