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
    private static final int NARROWEST = 46;
    private static final int NAME = 20;
    private static final int EDGE = 4;

    private final Rings rings;
    private final boolean movable;
    private final boolean many;
    private final Drawing drawing = new Drawing();

    RingsDrawing(Rings rings, boolean movable) {
        this.rings = rings;
        this.movable = movable;
        this.many = rings.placed() > MatrixDrawing.MOST_GROUPS;
    }

    String svg() {
        int count = rings.rings().size();
        double[] outer = new double[count];
        double radius = 0;
        for (int i = count - 1; i >= 0; i--) {
            radius += width(rings.rings().get(i), radius);
            outer[i] = radius;
        }
        double centre = radius + EDGE;
        for (int i = 0; i < count; i++) {
            circle(i, centre, outer[i]);
        }
        for (int i = 0; i < count; i++) {
            Ring ring = rings.rings().get(i);
            drawing.text(centre, centre - outer[i] + 17, "middle", true, ring.name() + (many && !ring.groups().isEmpty()
                    ? ": " + ring.groups().size()
                    : ""));
            if (!many) {
                dots(i, centre, i + 1 < count ? outer[i + 1] : 0);
            }
        }
        return drawing.done(2 * centre, 2 * centre);
    }

    private void circle(int place, double centre, double radius) {
        drawing.add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"#595959\"%s/>", Drawing.number(centre),
                Drawing.number(centre), Drawing.number(radius), place % 2 == 0 ? "#ffffff" : "#f2f2f2", !movable ? ""
                        : " data-set=\"%s=%s\" data-column=\"0\" data-line=\"%d\" data-words=\"%s\"".formatted(rings.field(),
                                rings.rings().get(place).id(), place, Drawing.escaped(rings.rings().get(place).name())));
    }

    /** How wide a ring must be around what is inside it: room for its name and for all rows of dots. */
    private double width(Ring ring, double inside) {
        double width = NAME + 4;
        for (int left = many ? 0 : ring.groups().size(); left > 0; left -= fits(inside + width - NAME - 4 + STEP / 2.0)) {
            width += STEP;
        }
        return Math.max(width, inside == 0 ? 2 * NARROWEST : NARROWEST);
    }

    /** How many dots fit beside each other on a circle. */
    private static int fits(double radius) {
        return radius <= DOT + 1 ? 1 : (int) (Math.PI / Math.asin((DOT + 1) / radius));
    }

    private void dots(int place, double centre, double inside) {
        List<Group> groups = rings.rings().get(place).groups();
        double radius = inside + STEP / 2.0;
        for (int first = 0; first < groups.size();) {
            int here = Math.min(fits(radius), groups.size() - first);
            for (int i = 0; i < here; i++) {
                double angle = Math.PI / 2 + 2 * Math.PI * i / here;
                dot(groups.get(first + i), place, centre + radius * Math.cos(angle), centre + radius * Math.sin(angle));
            }
            first += here;
            radius += STEP;
        }
    }

    private void dot(Group group, int ring, double x, double y) {
        drawing.add("<g%s>", movable ? Drawing.movable(group.row(), "0 " + ring) : "");
        drawing.add("<title>%s</title>", Drawing.escaped(group.number() + " " + group.name()));
        drawing.add("<circle cx=\"%s\" cy=\"%s\" r=\"%d\" fill=\"#ffffff\" stroke=\"#1a1a1a\"/>", Drawing.number(x),
                Drawing.number(y), DOT);
        drawing.text(x, y + 5, "middle", true, String.valueOf(group.number()));
        drawing.add("</g>");
    }
}
