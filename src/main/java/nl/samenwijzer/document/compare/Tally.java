package nl.samenwijzer.document.compare;

import java.util.ArrayList;
import java.util.List;

import nl.samenwijzer.document.output.Words;

/** How many pieces of a part of a document were added, removed and changed. */
record Tally(int added, int removed, int changed) {

    static final Tally NONE = new Tally(0, 0, 0);
    static final Tally ADDED = new Tally(1, 0, 0);
    static final Tally REMOVED = new Tally(0, 1, 0);
    static final Tally CHANGED = new Tally(0, 0, 1);

    Tally plus(Tally more) {
        return new Tally(added + more.added, removed + more.removed, changed + more.changed);
    }

    int total() {
        return added + removed + changed;
    }

    /** Such as "2 toegevoegd, 1 veranderd". */
    String inWords() {
        var words = new ArrayList<String>();
        count("changes-added", added, words);
        count("changes-removed", removed, words);
        count("changes-changed", changed, words);
        return String.join(", ", words);
    }

    private static void count(String key, int number, List<String> words) {
        if (number > 0) {
            words.add(Words.of(key).formatted(number));
        }
    }
}
