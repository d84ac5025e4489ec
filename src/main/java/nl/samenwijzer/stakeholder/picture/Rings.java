package nl.samenwijzer.stakeholder.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.GuideFile;
import nl.samenwijzer.guide.rule.Names;

/**
 * The groups of the register in the rings of influence, by one of the fields that tell a ring (guide format, {@code rings}).
 *
 * @param title what the field tells, for example where groups are now
 * @param rings from the outer to the inner one
 * @param beside groups without a ring
 */
public record Rings(String field, String title, List<Ring> rings, List<Group> beside) {

    /** A ring with the groups in it. */
    public record Ring(String id, String name, List<Group> groups) {
    }

    /** The register as it stands, by this field. */
    public static Rings of(Names names, String field, Function<Map<String, Object>, String> nameOf) {
        Guide guide = names.rulebook().guide();
        Column column = guide.register().fields().stream().filter(one -> one.id().equals(field)).findFirst().orElseThrow();
        List<Ring> rings = guide.about().rings().stream().sorted(Comparator.comparingInt(GuideFile.Ring::order))
                .map(ring -> new Ring(ring.id(), ring.name(), new ArrayList<>())).toList();
        List<Group> beside = new ArrayList<>();
        Groups.each(names, nameOf, (group, row) -> rings.stream().filter(ring -> ring.id().equals(row.get(field))).findFirst()
                .map(Ring::groups).orElse(beside).add(group));
        return new Rings(field, column.label(), rings, beside);
    }

    /** How many groups have a ring. */
    public int placed() {
        return rings.stream().mapToInt(ring -> ring.groups().size()).sum();
    }

    /** The drawing as SVG. */
    public String svg() {
        return RingsDrawing.svg(this, false);
    }

    /** As {@link #svg()}, with what a script needs to move groups to another ring. */
    public String movable() {
        return RingsDrawing.svg(this, true);
    }

    /** All of these in one drawing, or each in one of its own when they are too large to stand together. */
    public static List<List<Rings>> inParts(List<Rings> all) {
        return RingsDrawing.fitTogether(all) ? List.of(all) : all.stream().map(List::of).toList();
    }

    /** Several drawings in one, beside and below each other, each under its title. */
    public static String together(List<Rings> all) {
        return RingsDrawing.together(all);
    }

    /** What the drawing tells, for people who do not see it: per ring the groups in it, the inner ring first. */
    public String inWords() {
        boolean many = placed() > MatrixDrawing.MOST_GROUPS;
        List<String> told = new ArrayList<>();
        for (int i = rings.size() - 1; i >= 0; i--) {
            List<Group> groups = rings.get(i).groups();
            if (!groups.isEmpty()) {
                told.add(rings.get(i).name() + ": " + (many ? groups.size() + " groepen"
                        : groups.stream().map(group -> group.number() + " " + group.name()).collect(Collectors.joining(", ")))
                        + ".");
            }
        }
        return "Ringen van invloed, '" + title + "', van binnen naar buiten. "
                + (told.isEmpty() ? "Er staat nog geen groep in." : String.join(" ", told));
    }
}
