package nl.samenwijzer.stakeholder.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

import nl.samenwijzer.guide.Register;

/**
 * Who takes part beside who lives in the area, for one trait.
 *
 * @param lines one per class, in the order of the guide; empty unless the two can be compared
 * @param withoutArea,withoutParticipants names of the classes of which that number is missing
 */
record Comparison(State state, List<Line> lines, List<String> withoutArea, List<String> withoutParticipants) {

    /** Whether there is something to compare, or what stands in the way. */
    enum State {
        /** Nothing is filled in. */
        EMPTY,
        /** Shares need the number of each class. */
        INCOMPLETE,
        /** All numbers of the area are zero. */
        NOBODY,
        /** So few participants that shares would be about persons, and by chance. */
        FEW,
        COMPARED
    }

    /** Whether a class takes part less or more than one would expect. */
    enum Gap {
        NONE,
        LESS,
        MORE
    }

    /**
     * One class.
     *
     * @param area share of who lives there, of a hundred; {@code participants} that of who takes part
     */
    record Line(String name, int area, int participants, Gap gap) {

        /** In percentage points; negative when the class takes part less. As the shares are shown, so that it is their sum. */
        int difference() {
            return participants - area;
        }
    }

    Comparison {
        lines = List.copyOf(lines);
        withoutArea = List.copyOf(withoutArea);
        withoutParticipants = List.copyOf(withoutParticipants);
    }

    /** Compares by the rules of the guide; {@code figures} are those of the classes of the trait, in their order. */
    static Comparison of(Register.Comparison rules, Register.Trait trait, List<Figure> figures) {
        List<String> withoutArea = without(trait, figures, Figure::area);
        List<String> withoutParticipants = without(trait, figures, Figure::participants);
        State state = state(rules, figures, withoutArea, withoutParticipants);
        return new Comparison(state, state == State.COMPARED ? lines(rules.gap(), trait, figures) : List.of(),
                withoutArea, withoutParticipants);
    }

    /** The classes that take part less or more than one would expect. */
    List<Line> gaps() {
        return lines.stream().filter(line -> line.gap() != Gap.NONE).toList();
    }

    private static State state(Register.Comparison rules, List<Figure> figures, List<String> withoutArea,
            List<String> withoutParticipants) {
        if (withoutArea.size() == figures.size() && withoutParticipants.size() == figures.size()) {
            return State.EMPTY;
        }
        if (!withoutArea.isEmpty() || !withoutParticipants.isEmpty()) {
            return State.INCOMPLETE;
        }
        if (Shares.total(all(figures, Figure::area)) == 0) {
            return State.NOBODY;
        }
        // at least one: of nobody there are no shares
        return Shares.total(all(figures, Figure::participants)) < Math.max(1, rules.fewest()) ? State.FEW : State.COMPARED;
    }

    private static List<Line> lines(int gap, Register.Trait trait, List<Figure> figures) {
        List<Integer> area = Shares.of(all(figures, Figure::area));
        List<Integer> participants = Shares.of(all(figures, Figure::participants));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            int difference = participants.get(i) - area.get(i);
            Gap named = difference == 0 || Math.abs(difference) < gap ? Gap.NONE : difference < 0 ? Gap.LESS : Gap.MORE;
            lines.add(new Line(trait.classes().get(i).name(), area.get(i), participants.get(i), named));
        }
        return lines;
    }

    private static List<Integer> all(List<Figure> figures, Function<Figure, Integer> number) {
        return figures.stream().map(number).toList();
    }

    private static List<String> without(Register.Trait trait, List<Figure> figures, Function<Figure, Integer> number) {
        return IntStream.range(0, figures.size()).filter(i -> Objects.isNull(number.apply(figures.get(i))))
                .mapToObj(i -> trait.classes().get(i).name()).toList();
    }
}
