package nl.samenwijzer.document.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds what became of each piece: first what is equal and in the same order, then by name, then by likeness, each between
 * what was found before.
 */
final class Alignment<T> {

    private static final int NOBODY = -1;
    /** How far a rewritten piece is looked for; keeps the time in proportion to the length. */
    private static final int FAR = 25;

    private final List<? extends T> before;
    private final List<? extends T> after;
    private final Kind<T> kind;
    private final int[] cameFrom;
    private final int[] became;
    private final boolean[] moved;

    private Alignment(List<? extends T> before, List<? extends T> after, Kind<T> kind) {
        this.before = before;
        this.after = after;
        this.kind = kind;
        cameFrom = new int[after.size()];
        became = new int[before.size()];
        moved = new boolean[after.size()];
        Arrays.fill(cameFrom, NOBODY);
        Arrays.fill(became, NOBODY);
    }

    /** The pieces in the order of the later version, each removed one after what it stood behind. */
    static <T> List<Match<T>> of(List<? extends T> before, List<? extends T> after, Kind<T> kind) {
        var alignment = new Alignment<>(before, after, kind);
        alignment.same(range(before), range(after), kind::content);
        if (kind.movable()) {
            alignment.namedAnywhere();
        } else {
            alignment.gaps().forEach(gap -> alignment.same(gap.before(), gap.after(), kind::name));
        }
        alignment.gaps().forEach(alignment::alike);
        return alignment.matches();
    }

    /** What is unmatched between two neighbours that were found. */
    private record Gap(List<Integer> before, List<Integer> after) {
    }

    private static List<Integer> range(List<?> list) {
        return IntStream.range(0, list.size()).boxed().toList();
    }

    private void same(List<Integer> earlier, List<Integer> later, Function<T, Object> key) {
        var one = earlier.stream().map(i -> key.apply(before.get(i))).toList();
        var other = later.stream().map(j -> key.apply(after.get(j))).toList();
        SharedSequence.of(one, other).forEach(places -> pair(earlier.get(places.before()), later.get(places.after())));
    }

    private void namedAnywhere() {
        Map<Object, Deque<Integer>> waiting = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (became[i] == NOBODY && kind.name(before.get(i)) != null) {
                waiting.computeIfAbsent(kind.name(before.get(i)), name -> new ArrayDeque<>()).add(i);
            }
        }
        for (int j = 0; j < after.size(); j++) {
            var candidates = cameFrom[j] == NOBODY ? waiting.get(kind.name(after.get(j))) : null;
            if (candidates != null && !candidates.isEmpty()) {
                pair(candidates.poll(), j);
            }
        }
        findMoved();
    }

    /** All that has a partner but not in the order of the others. */
    private void findMoved() {
        var earlier = IntStream.range(0, before.size()).filter(i -> became[i] != NOBODY).boxed().toList();
        var later = IntStream.range(0, after.size()).filter(j -> cameFrom[j] != NOBODY).boxed().toList();
        later.forEach(j -> moved[j] = true);
        SharedSequence.of(earlier, later.stream().map(j -> cameFrom[j]).toList())
                .forEach(places -> moved[later.get(places.after())] = false);
    }

    private List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        int i = 0;
        var later = new ArrayList<Integer>();
        for (int j = 0; j <= after.size(); j++) {
            if (j == after.size() || cameFrom[j] != NOBODY && !moved[j]) {
                int end = j == after.size() ? before.size() : cameFrom[j];
                var earlier = IntStream.range(i, end).filter(place -> became[place] == NOBODY).boxed().toList();
                if (!earlier.isEmpty() && !later.isEmpty()) {
                    gaps.add(new Gap(earlier, List.copyOf(later)));
                }
                later.clear();
                i = end + 1;
            } else if (cameFrom[j] == NOBODY) {
                later.add(j);
            }
        }
        return gaps;
    }

    private void alike(Gap gap) {
        int from = 0;
        for (int i : gap.before()) {
            for (int at = from; at < Math.min(gap.after().size(), from + FAR); at++) {
                if (kind.alike(before.get(i), after.get(gap.after().get(at)))) {
                    pair(i, gap.after().get(at));
                    from = at + 1;
                    break;
                }
            }
        }
    }

    private void pair(int i, int j) {
        became[i] = j;
        cameFrom[j] = i;
    }

    private List<Match<T>> matches() {
        var matches = new ArrayList<Match<T>>();
        int i = 0;
        boolean open = true;
        for (int j = 0; j < after.size(); j++) {
            boolean inPlace = cameFrom[j] != NOBODY && !moved[j];
            if (inPlace || open) {
                i = removed(i, inPlace ? cameFrom[j] : nextInPlace(j), matches);
            }
            open = inPlace;
            i = inPlace ? cameFrom[j] + 1 : i;
            matches.add(new Match<>(cameFrom[j] == NOBODY ? null : before.get(cameFrom[j]), after.get(j), moved[j]));
        }
        removed(i, before.size(), matches);
        return matches;
    }

    private int nextInPlace(int from) {
        return IntStream.range(from, after.size()).filter(j -> cameFrom[j] != NOBODY && !moved[j]).map(j -> cameFrom[j])
                .findFirst().orElse(before.size());
    }

    private int removed(int from, int to, List<Match<T>> matches) {
        for (int i = from; i < to; i++) {
            if (became[i] == NOBODY) {
                matches.add(new Match<>(before.get(i), null, false));
            }
        }
        return Math.max(from, to);
    }
}
