package nl.samenwijzer.web.field;

import java.util.List;

/** Turns absent values into empty ones, so that templates never meet null. */
final class Absent {

    private Absent() {
    }

    static String text(String value) {
        return value == null ? "" : value;
    }

    static <T> List<T> list(List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
