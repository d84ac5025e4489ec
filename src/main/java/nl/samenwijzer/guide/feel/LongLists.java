package nl.samenwijzer.guide.feel;

import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.List;

import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.Val;

/**
 * Keeps the last long list as the engine has it: the engine makes its own copy of a list for each expression that names it, and
 * a plan asks many about the same thousands of rows. Thread-safe.
 */
final class LongLists {

    private static final int SHORT = 50;

    private record Converted(WeakReference<Object> list, SoftReference<Val> value) {
    }

    private volatile Converted last = new Converted(new WeakReference<>(null), new SoftReference<>(null));

    /** The value itself, or for a long list what the engine makes of it. */
    Object converted(Object value) {
        if (!(value instanceof List<?> list) || list.size() <= SHORT) {
            return value;
        }
        Converted known = last;
        Val kept = known.list().get() == list ? known.value().get() : null;
        if (kept == null) {
            kept = FeelEngine.defaultValueMapper().toVal(list);
            last = new Converted(new WeakReference<>(list), new SoftReference<>(kept));
        }
        return kept;
    }
}
