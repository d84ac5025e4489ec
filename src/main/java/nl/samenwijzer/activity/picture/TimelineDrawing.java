package nl.samenwijzer.activity.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import nl.samenwijzer.activity.holiday.Holiday;
import nl.samenwijzer.activity.picture.Timeline.Line;
import nl.samenwijzer.guide.Happening;
import nl.samenwijzer.stakeholder.picture.Drawing;

/**
 * Draws the time line: each line has its text at the left and its shapes in the months at the right, so that no two texts
 * meet. Each kind has a shape of its own; holidays are hatched.
 */
final class TimelineDrawing {

    private static final int WIDTH = Drawing.WIDTH;
    private static final int LEFT = 330;
    private static final int LEGEND = 52;
    private static final int HEAD = 42;
    private static final int ROW = 26;
    private static final int DATE = 84;
    private static final double SIZE = 7;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yy", Locale.forLanguageTag("nl"));

    private final Timeline timeline;
    private final Axis axis;
    private final Drawing drawing = new Drawing();
    private final double top = LEGEND + HEAD;
    private final double bottom;

    TimelineDrawing(Timeline timeline) {
        this.timeline = timeline;
        this.axis = new Axis(timeline.from(), timeline.to(), LEFT, WIDTH - 8);
        this.bottom = top + timeline.lines().size() * ROW;
    }

    String svg() {
        drawing.add("<defs><pattern id=\"%s\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\">"
                + "<path d=\"M0 7L7 0\" stroke=\"#8a8a8a\" stroke-width=\"1\"/></pattern></defs>", hatching());
        legend();
        timeline.holidays().stream().filter(Holiday::school).forEach(this::school);
        timeline.holidays().stream().filter(holiday -> !holiday.school()).forEach(this::free);
        months();
        double y = top;
        for (Line line : timeline.lines()) {
            line(line, y + ROW / 2.0);
            y += ROW;
        }
        today();
        return drawing.done(WIDTH, bottom + 4);
    }

    /** Its own in each drawing: several can stand in one page. */
    private String hatching() {
        return "vakantie-" + timeline.lines().get(0).moment().row();
    }

    private void legend() {
        double x = entry(0, 14, Happening.INVITATION, "Uitnodiging of bericht");
        x = entry(x, 14, Happening.ACTIVITY, "Activiteit");
        x = entry(x, 14, Happening.FEEDBACK, "Terugkoppeling");
        x = entry(x, 14, Happening.DECISION, "Besluit");
        entry(x, 14, null, "Iets anders");
        drawing.add("<rect x=\"1\" y=\"28\" width=\"22\" height=\"14\" fill=\"url(#%s)\" stroke=\"#8a8a8a\"/>", hatching())
                .text(30, 40, "start", false, "Schoolvakantie")
                .add("<path d=\"M150 28V42\" stroke=\"#595959\" stroke-width=\"3\"/>")
                .text(160, 40, "start", false, "Feestdag");
        if (shows(timeline.today())) {
            drawing.add("<path d=\"M246 28V42\" stroke=\"#1a1a1a\" stroke-width=\"1.5\" stroke-dasharray=\"4 3\"/>")
                    .text(256, 40, "start", false, "Vandaag");
        }
    }

    private double entry(double x, double y, Happening happening, String text) {
        shape(happening, x + 8, y - 5);
        drawing.text(x + 22, y, "start", false, text);
        return x + 22 + Drawing.width(text) + 18;
    }

    private void months() {
        for (Axis.Tick tick : axis.ticks()) {
            if (!tick.year().isEmpty()) {
                drawing.text(tick.x() + 3, top - 25, "start", true, tick.year());
            }
            drawing.text(tick.x() + 3, top - 8, "start", false, tick.month());
            drawing.add("<path d=\"M%s %sV%s\" stroke=\"#b8b8b8\"/>", Drawing.number(tick.x()), Drawing.number(top - 20),
                    Drawing.number(bottom));
        }
        drawing.add("<path d=\"M0 %sH%d\" stroke=\"#595959\"/>", Drawing.number(top), WIDTH);
    }

    private void school(Holiday holiday) {
        double from = axis.start(holiday.from());
        double width = axis.start(holiday.to().plusDays(1)) - from;
        drawing.add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"url(#%s)\"><title>%s</title></rect>",
                Drawing.number(from), Drawing.number(top), Drawing.number(width), Drawing.number(bottom - top),
                hatching(), Drawing.escaped(holiday.name()));
    }

    private void free(Holiday holiday) {
        double x = axis.middle(holiday.from());
        drawing.add("<path d=\"M%s %sV%s\" stroke=\"#8a8a8a\" stroke-width=\"2.5\"><title>%s</title></path>",
                Drawing.number(x), Drawing.number(top), Drawing.number(bottom), Drawing.escaped(holiday.name()));
    }

    private void today() {
        if (shows(timeline.today())) {
            double x = axis.middle(timeline.today());
            drawing.add("<path d=\"M%s %sV%s\" stroke=\"#1a1a1a\" stroke-width=\"1.5\" stroke-dasharray=\"4 3\">"
                    + "<title>Vandaag</title></path>", Drawing.number(x), Drawing.number(top - 4), Drawing.number(bottom));
        }
    }

    private boolean shows(LocalDate day) {
        return day != null && !day.isBefore(timeline.from()) && !day.isAfter(timeline.to());
    }

    private void line(Line line, double y) {
        String what = line.moment().what().isBlank() ? line.moment().kind() : line.moment().what();
        drawing.text(0, y + 5, "start", line.moment().isActivity(), DAY.format(line.moment().date()).replace(".", ""));
        drawing.add("<g><title>%s</title>", Drawing.escaped(what)).text(DATE, y + 5, "start", line.moment().isActivity(),
                shortened(what)).add("</g>");
        double at = axis.middle(line.moment().date());
        double first = line.invitation() == null ? at : axis.middle(line.invitation());
        double last = line.feedback() == null ? axis.middle(line.moment().until()) : axis.middle(line.feedback());
        if (last > first) {
            drawing.add("<path d=\"M%s %sH%s\" stroke=\"#595959\" stroke-width=\"1.5\"/>", Drawing.number(first),
                    Drawing.number(y), Drawing.number(last));
        }
        if (line.invitation() != null) {
            shape(Happening.INVITATION, first, y);
        }
        if (line.feedback() != null) {
            shape(Happening.FEEDBACK, last, y);
        }
        shape(line.moment().happening(), at, y);
    }

    private static String shortened(String text) {
        int letters = Drawing.letters(LEFT - DATE - 10);
        int[] shown = text.codePoints().limit(letters - 1).toArray();
        return text.codePointCount(0, text.length()) <= letters ? text
                : new String(shown, 0, shown.length).stripTrailing() + "…";
    }

    private void shape(Happening happening, double x, double y) {
        String style = " fill=\"%s\" stroke=\"#1a1a1a\" stroke-width=\"1.5\"/>";
        if (happening == null) {
            circle(x, y, SIZE - 2, style.formatted("#ffffff"));
            return;
        }
        switch (happening) {
            case ACTIVITY -> circle(x, y, SIZE, style.formatted("#1a1a1a"));
            case INVITATION -> path(x, y, "m-6 -7l13 7l-13 7z", style.formatted("#ffffff"));
            case FEEDBACK -> path(x, y, "m0 -8l8 8l-8 8l-8 -8z", style.formatted("#ffffff"));
            case DECISION -> path(x, y, "m-7 -7h14v14h-14z", style.formatted("#595959"));
        }
    }

    private void circle(double x, double y, double radius, String style) {
        drawing.add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\"", Drawing.number(x), Drawing.number(y), Drawing.number(radius))
                .add("%s", style);
    }

    private void path(double x, double y, String shape, String style) {
        drawing.add("<path d=\"M%s %s%s\"", Drawing.number(x), Drawing.number(y), shape).add("%s", style);
    }
}
