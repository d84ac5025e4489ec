package nl.samenwijzer.document.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;

/** Which elements two lists have in common, in one order. */
final class SharedSequence {

    private SharedSequence() {
    }

    /** A place in the earlier list and the place in the later one with the same element, both counted from 0. */
    record Places(int before, int after) {
    }

    /** A longest common subsequence; what only one list has takes no time. */
    static List<Places> of(List<?> before, List<?> after) {
        var places = new ArrayList<Places>();
        var earlier = shared(before, after);
        var later = shared(after, before);
        var numbers = new HashMap<Object, Integer>();
        var patch = DiffUtils.diff(numbers(before, earlier, numbers), numbers(after, later, numbers),
                new MyersDiffWithLinearSpace<Integer>(), null);
        int i = 0;
        int j = 0;
        for (var delta : patch.getDeltas()) {
            if (delta.getType() != DeltaType.EQUAL) {
                while (i < delta.getSource().getPosition()) {
                    places.add(new Places(earlier.get(i++), later.get(j++)));
                }
                i += delta.getSource().size();
                j += delta.getTarget().size();
            }
        }
        while (i < earlier.size() && j < later.size()) {
            places.add(new Places(earlier.get(i++), later.get(j++)));
        }
        return places;
    }

    private static List<Integer> shared(List<?> list, List<?> other) {
        var known = new HashSet<Object>(other);
        var places = new ArrayList<Integer>();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) != null && known.contains(list.get(i))) {
                places.add(i);
            }
        }
        return places;
    }

    /** Numbers for equal elements, because they are compared millions of times. */
    private static List<Integer> numbers(List<?> list, List<Integer> places, Map<Object, Integer> known) {
        var numbers = new ArrayList<Integer>();
        for (int place : places) {
            known.putIfAbsent(list.get(place), known.size());
            numbers.add(known.get(list.get(place)));
        }
        return numbers;
    }
}
