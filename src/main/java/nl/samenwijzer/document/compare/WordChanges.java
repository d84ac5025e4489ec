package nl.samenwijzer.document.compare;

import java.util.ArrayList;
import java.util.List;

import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.Revision;

/** The words that changed inside one line, what was removed before what was added in its place. */
final class WordChanges {

    /** Words of a line; a longer one is shown whole as it was and as it is, or a pasted book would take minutes. */
    static final int LONGEST = 1_000;

    private final List<Inline> result = new ArrayList<>();
    private final List<Inline> removed = new ArrayList<>();
    private final List<Inline> added = new ArrayList<>();
    private final List<Inline> kept = new ArrayList<>();

    private WordChanges() {
    }

    /** The line with its changes marked; as it is when only spaces differ. */
    static List<Inline> of(List<Inline> before, List<Inline> after) {
        var earlier = Pieces.of(before);
        var later = Pieces.of(after);
        var changes = new WordChanges();
        boolean wordByWord = earlier.size() <= LONGEST && later.size() <= LONGEST
                && Reading.alike(Reading.of(before), Reading.of(after));
        var common = !wordByWord ? List.<SharedSequence.Places> of()
                : SharedSequence.of(earlier.stream().map(Pieces::key).toList(), later.stream().map(Pieces::key).toList());
        int i = 0;
        int j = 0;
        for (var places : common) {
            changes.differ(earlier.subList(i, places.before()), later.subList(j, places.after()));
            changes.kept.add(later.get(places.after()));
            i = places.before() + 1;
            j = places.after() + 1;
        }
        changes.differ(earlier.subList(i, earlier.size()), later.subList(j, later.size()));
        changes.close();
        changes.keep();
        return changes.result;
    }

    /** One word that stayed between two changes is shown with them: the reader then sees phrases, not crumbs. */
    private void differ(List<Inline> was, List<Inline> is) {
        if (was.isEmpty() && is.isEmpty()) {
            return;
        }
        boolean between = !removed.isEmpty() && !added.isEmpty() && kept.size() == 1 && !was.isEmpty() && !is.isEmpty();
        if (between) {
            removed.addAll(kept);
            added.addAll(kept);
            kept.clear();
        } else {
            close();
            keep();
        }
        removed.addAll(was);
        added.addAll(is);
    }

    private void keep() {
        result.addAll(Pieces.joined(kept));
        kept.clear();
    }

    /** Ends the change. */
    private void close() {
        if (!removed.isEmpty() && !added.isEmpty() && removed.get(removed.size() - 1) instanceof Inline.Text last
                && !endsInSpace(last)) {
            removed.add(new Inline.Text(" "));
        }
        mark(Revision.REMOVED, removed);
        mark(Revision.ADDED, added);
    }

    /** A word that was removed from the end of a line had a space before it, which the line now lacks. */
    private void mark(Revision revision, List<Inline> words) {
        if (words.isEmpty()) {
            return;
        }
        if (revision == Revision.REMOVED && !result.isEmpty() && result.get(result.size() - 1) instanceof Inline.Text last
                && !endsInSpace(last)) {
            words.add(0, new Inline.Text(" "));
        }
        result.add(new Inline.Revised(revision, true, Pieces.joined(words)));
        words.clear();
    }

    private static boolean endsInSpace(Inline.Text text) {
        return !text.text().equals(text.text().stripTrailing());
    }
}
