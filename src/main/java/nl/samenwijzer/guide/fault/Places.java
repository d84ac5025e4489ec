package nl.samenwijzer.guide.fault;

import java.lang.reflect.RecordComponent;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;

import nl.samenwijzer.guide.Expression;

/** Knows where each record of a guide stands in its files, so that a fault found in the records can name file and line. */
public final class Places {

    private final Map<Object, Place> places = new IdentityHashMap<>();

    /** Remembers where a record and all it holds stand. */
    public void add(Object value, Place place) {
        if (value instanceof Record held) {
            places.put(held, place);
            if (!(held instanceof Expression)) {
                for (var component : held.getClass().getRecordComponents()) {
                    add(valueOf(component, held), place.child(key(component)));
                }
            }
        } else if (value instanceof List<?> items) {
            for (var i = 0; i < items.size(); i++) {
                add(items.get(i), place.child(i));
            }
        } else if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, item) -> add(item, place.child(key)));
        }
    }

    /** Where a record stands. */
    public Place of(Object held) {
        return places.get(held);
    }

    private static Object valueOf(RecordComponent component, Object held) {
        try {
            return component.getAccessor().invoke(held);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String key(RecordComponent component) {
        var renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null || renamed.value().isEmpty() ? component.getName() : renamed.value();
    }
}
