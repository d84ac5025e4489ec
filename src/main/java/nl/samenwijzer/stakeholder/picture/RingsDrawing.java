package nl.samenwijzer.stakeholder.picture;

import java.util.List;

import nl.samenwijzer.stakeholder.picture.Rings.Ring;

/**
 * Draws the rings: each group is a dot with its number. No two dots overlap, because a ring is as wide as the rows of dots
 * that it needs. Of more than forty groups a ring tells how many there are.
 */
final class RingsDrawing {

    /** Sizes: of dots that somebody must be able to take hold of, and of dots to look at. */
    private record Sizes(int dot, int step, int narrowest, int name) {
    }

    private static final Sizes TO_MOVE = new Sizes(13, 30, 32, 24);
    private static final Sizes TO_SEE = new Sizes(10, 21, 25, 19);
    private static final int EDGE = 4;
    private static final int TITLE = 26;
    private static final int GAP = 8;

    private final Rings rings;
    private final boolean movable;
    private final Sizes sizes;
    private final boolean many;
    private final double[] outer;
    private final Drawing drawing;
    private double x;
    private double y;

    private RingsDrawing(Rings rings, boolean movable, Drawing drawing) {
        this.rings = rings;
        this.movable = movable;
        this.sizes = movable ? TO_MOVE : TO_SEE;
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

    /** The drawings in lines of as many as there is room for, each under its title. */
    static String together(List<Rings> all) {
        Drawing whole = new Drawing();
        List<RingsDrawing> parts = all.stream().map(rings -> new RingsDrawing(rings, false, whole)).toList();
        double widest = widest(parts);
        int beside = Math.min(parts.size(), beside(widest));
        double width = Math.max(Drawing.WIDTH, widest);
        double left = (width - beside * (widest + GAP) + GAP) / 2;
        for (int i = 0; i < parts.size(); i++) {
            double middle = left + widest / 2 + i % beside * (widest + GAP);
            double top = i / beside * (widest + TITLE + GAP);
            whole.text(middle, top + 16, "middle", true, all.get(i).title());
            parts.get(i).draw(middle, top + TITLE + parts.get(i).size() / 2);
        }
        int lines = (parts.size() + beside - 1) / beside;
        return whole.done(width, lines * (widest + TITLE + GAP) - GAP);
    }

    /** Whether two of them fit beside each other; below each other they would be higher than a page. */
    static boolean fitTogether(List<Rings> all) {
        return beside(widest(all.stream().map(rings -> new RingsDrawing(rings, false, new Drawing())).toList())) > 1;
    }

    private static double widest(List<RingsDrawing> parts) {
        return parts.stream().mapToDouble(RingsDrawing::size).max().orElse(1);
    }

    private static int beside(double widest) {
        return Math.max(1, (int) ((Drawing.WIDTH + GAP) / (widest + GAP)));
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
            drawing.text(x, y - outer[i] + (i == outer.length - 1 ? 21 : 16), "middle", true,
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
        double width = sizes.name();
        for (int left = many ? 0 : ring.groups().size(); left > 0; width += sizes.step()) {
            left -= fits(inside + width - sizes.name() + sizes.step() / 2.0);
        }
        return Math.max(width, inside == 0 ? 2 * sizes.narrowest() : sizes.narrowest());
    }

    /** How many dots fit beside each other on a circle. */
    private int fits(double radius) {
        return radius <= sizes.dot() + 1 ? 1 : (int) (Math.PI / Math.asin((sizes.dot() + 1) / radius));
    }

    private void dots(int place, double inside) {
        List<Group> groups = rings.rings().get(place).groups();
        double radius = inside + sizes.step() / 2.0;
        for (int first = 0; first < groups.size(); radius += sizes.step()) {
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
                Drawing.number(dotY), sizes.dot());
        drawing.text(dotX, dotY + 5, "middle", true, String.valueOf(group.number()));
        drawing.add("</g>");
    }
}
