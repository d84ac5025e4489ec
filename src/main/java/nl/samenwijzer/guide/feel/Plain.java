package nl.samenwijzer.guide.feel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns what the engine returns into plain Java values with one type per kind. */
public final class Plain {

    private Plain() {
    }

    /** The value with numbers as BigDecimal without trailing zeros, at every depth; lists and maps are unmodifiable. */
    public static Object of(Object value) {
        if (value instanceof Number number) {
            return decimal(number);
        }
        if (value instanceof List<?> list) {
            var items = new ArrayList<Object>(list.size());
            list.forEach(item -> items.add(of(item)));
            return Collections.unmodifiableList(items);
        }
        if (value instanceof Map<?, ?> map) {
            var entries = new LinkedHashMap<String, Object>();
            map.forEach((key, item) -> entries.put(String.valueOf(key), of(item)));
            return Collections.unmodifiableMap(entries);
        }
        return value;
    }

    private static BigDecimal decimal(Number number) {
        var decimal = number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
        var stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
