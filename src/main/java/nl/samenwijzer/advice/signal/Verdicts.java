package nl.samenwijzer.advice.signal;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

import nl.samenwijzer.guide.Check;

/**
 * What checks said of texts. A verdict follows from the text alone, and most texts stay as they are. Asked thousands of
 * times for a page, so it is plainer than a cache that knows what was used last. Thread-safe.
 */
final class Verdicts {

    /** Characters of text that are kept per check; beyond this all are forgotten, which costs time only. */
    private static final long KEPT = 5_000_000;

    /** By the check itself: comparing all it holds would take longer than some checks do. */
    private final Map<Check, Known> verdicts = Collections.synchronizedMap(new IdentityHashMap<>());

    /** The test, which need not look at the same text twice. */
    Predicate<WrittenText> of(Check check, Predicate<String> test) {
        Known known = verdicts.computeIfAbsent(check, any -> new Known());
        return written -> known.verdict(written.text(), test);
    }

    private static final class Known {
        private final Map<String, Boolean> byText = new ConcurrentHashMap<>();
        private final AtomicLong length = new AtomicLong();

        boolean verdict(String text, Predicate<String> test) {
            Boolean before = byText.get(text);
            if (before != null) {
                return before;
            }
            boolean verdict = test.test(text);
            if (length.addAndGet(text.length()) > KEPT) {
                byText.clear();
                length.set(text.length());
            }
            byText.put(text, verdict);
            return verdict;
        }
    }
}
