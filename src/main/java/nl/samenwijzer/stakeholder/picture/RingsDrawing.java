package nl.samenwijzer.stakeholder.picture;

import java.util.List;

import nl.samenwijzer.stakeholder.picture.Rings.Ring;

/**
 * Draws the rings: each group is a dot with its number. No two dots overlap, because a ring is as wide as the rows of dots
 * that it needs. Of more than forty groups a ring tells how many there are.
 */
final class RingsDrawing {

    private static final int DOT = 13;
    private static final int STEP = 30;
    private static final int NARROWEST = 32;
    private static final int NAME = 24;
    private static final int EDGE = 4;
    private static final int TITLE = 26;
    private static final int GAP = 16;

    private final Rings rings;
    private final boolean movable;
    private final boolean many;
    private final double[] outer;
    private final Drawing drawing;
    private double x;
    private double y;

    private RingsDrawing(Rings rings, boolean movable, Drawing drawing) {
        this.rings = rings;
        this.movable = movable;
        this.many = rings.placed() > MatrixDrawing.MOST_GROUPS;
        this.outer = new double[rings.rings().size()];
        double radius = 0;
        for (int i = outer.length - 1; i >= 0; i--) {
            radius += width(rings.rings().get(i), radius);
            outer[i] = radius;
        }
        this.drawing = drawing;
    }

    static String svg(Rings rings, boolean movable) {
        RingsDrawing one = new RingsDrawing(rings, movable, new Drawing());
        one.draw(one.size() / 2, one.size() / 2);
        return one.drawing.done(one.size(), one.size());
    }

    /** The drawings beside each other, each under its title. */
    static String together(List<Rings> all) {
        Drawing whole = new Drawing();
        List<RingsDrawing> parts = all.stream().map(rings -> new RingsDrawing(rings, false, whole)).toList();
        double widest = parts.stream().mapToDouble(RingsDrawing::size).max().orElse(1);
        for (int i = 0; i < parts.size(); i++) {
            double middle = widest / 2 + i * (widest + GAP);
            whole.text(middle, 16, "middle", true, all.get(i).title());
            parts.get(i).draw(middle, TITLE + parts.get(i).size() / 2);
        }
        return whole.done(parts.size() * (widest + GAP) - GAP, widest + TITLE);
    }

    private double size() {
        return 2 * (outer[0] + EDGE);
    }

    private void draw(double middleX, double middleY) {
        x = middleX;
        y = middleY;
        for (int i = 0; i < outer.length; i++) {
            circle(i);
        }
        for (int i = 0; i < outer.length; i++) {
            Ring ring = rings.rings().get(i);
            drawing.text(x, y - outer[i] + 17, "middle", true,
                    ring.name() + (many && !ring.groups().isEmpty() ? ": " + ring.groups().size() : ""));
            if (!many) {
                dots(i, i + 1 < outer.length ? outer[i + 1] : 0);
            }
        }
    }

    private void circle(int place) {
        Ring ring = rings.rings().get(place);
        drawing.add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"#595959\"%s/>", Drawing.number(x),
                Drawing.number(y), Drawing.number(outer[place]), place % 2 == 0 ? "#ffffff" : "#f2f2f2", !movable ? ""
                        : " data-set=\"%s=%s\" data-column=\"0\" data-line=\"%d\" data-words=\"%s\"".formatted(rings.field(),
                                ring.id(), place, Drawing.escaped(rings.title() + " " + ring.name())));
    }

    /** How wide a ring must be around what is inside it: room for its name and for all rows of dots. */
    private double width(Ring ring, double inside) {
        double width = NAME;
        for (int left = many ? 0 : ring.groups().size(); left > 0; width += STEP) {
            left -= fits(inside + width - NAME + STEP / 2.0);
        }
        return Math.max(width, inside == 0 ? 2 * NARROWEST : NARROWEST);
    }

    /** How many dots fit beside each other on a circle. */
    private static int fits(double radius) {
        return radius <= DOT + 1 ? 1 : (int) (Math.PI / Math.asin((DOT + 1) / radius));
    }

    private void dots(int place, double inside) {
        List<Group> groups = rings.rings().get(place).groups();
        double radius = inside + STEP / 2.0;
        for (int first = 0; first < groups.size(); radius += STEP) {
            int here = Math.min(fits(radius), groups.size() - first);
            for (int i = 0; i < here; i++) {
                double angle = Math.PI / 2 + 2 * Math.PI * i / here;
                dot(groups.get(first + i), place, x + radius * Math.cos(angle), y + radius * Math.sin(angle));
            }
            first += here;
        }
    }

    private void dot(Group group, int place, double dotX, double dotY) {
        drawing.add("<g%s>", movable ? Drawing.movable(group.row(), "0 " + place) : "");
        drawing.add("<title>%s</title>", Drawing.escaped(group.number() + " " + group.name()));
        drawing.add("<circle cx=\"%s\" cy=\"%s\" r=\"%d\" fill=\"#ffffff\" stroke=\"#1a1a1a\"/>", Drawing.number(dotX),
                Drawing.number(dotY), DOT);
        drawing.text(dotX, dotY + 5, "middle", true, String.valueOf(group.number()));
        drawing.add("</g>");
    }
}
