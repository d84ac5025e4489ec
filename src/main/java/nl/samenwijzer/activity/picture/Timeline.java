package nl.samenwijzer.activity.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.samenwijzer.activity.holiday.Holiday;
import nl.samenwijzer.activity.holiday.Holidays;
import nl.samenwijzer.activity.planning.Moment;
import nl.samenwijzer.activity.planning.Schedule;
import nl.samenwijzer.guide.Happening;
import nl.samenwijzer.guide.rule.Labels;

/**
 * The planning as a picture: a line per activity with its invitation and feedback, and a line for each moment that belongs to
 * none.
 *
 * @param holidays those that have a day in the months of the picture
 * @param today null when it is not shown
 */
public record Timeline(List<Line> lines, List<Holiday> holidays, LocalDate from, LocalDate to, LocalDate today) {

    /** One line of the picture; {@code invitation} and {@code feedback} are null when there are none. */
    public record Line(Moment moment, LocalDate invitation, LocalDate feedback) {

        Stream<LocalDate> days() {
            return Stream.of(moment.date(), moment.until(), invitation, feedback).filter(Objects::nonNull);
        }
    }

    /** The picture of what has a day; null when nothing has. */
    public static Timeline of(Schedule schedule, Holidays holidays, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        for (Moment moment : schedule.moments()) {
            boolean drawnElsewhere = moment.about() != null
                    && schedule.find(moment.about()).filter(one -> one.isActivity() && one.date() != null).isPresent();
            if (moment.date() != null && !drawnElsewhere) {
                lines.add(line(schedule, moment));
            }
        }
        if (lines.isEmpty()) {
            return null;
        }
        List<LocalDate> days = lines.stream().flatMap(Line::days).sorted().toList();
        LocalDate from = days.get(0);
        LocalDate to = days.get(days.size() - 1);
        Axis months = new Axis(from, to, 0, 1);
        return new Timeline(lines, holidays.between(months.from(), months.to()), months.from(), months.to(), today);
    }

    private static Line line(Schedule schedule, Moment moment) {
        if (!moment.isActivity()) {
            return new Line(moment, null, null);
        }
        LocalDate invited = Stream.concat(Stream.ofNullable(moment.invitation()),
                schedule.about(moment, Happening.INVITATION).stream().map(Moment::date)).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(null);
        LocalDate told = schedule.about(moment, Happening.FEEDBACK).stream().map(Moment::date).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(null);
        return new Line(moment, invited, told);
    }

    /** The same months with at most so many lines in each part, for who has no room for one tall picture. */
    public List<Timeline> inParts(int most) {
        return IntStream.iterate(0, first -> first < lines.size(), first -> first + most)
                .mapToObj(first -> new Timeline(lines.subList(first, Math.min(lines.size(), first + most)), holidays, from, to,
                        today))
                .toList();
    }

    /** The drawing as SVG. */
    public String svg() {
        return new TimelineDrawing(this).svg();
    }

    /** What the drawing tells, for people who do not see it. */
    public String inWords() {
        List<String> told = new ArrayList<>();
        for (Line line : lines) {
            Moment moment = line.moment();
            told.add(Labels.of(moment.date()) + (moment.kind().isEmpty() ? "" : " (" + moment.kind() + ")")
                    + (moment.what().isBlank() ? "" : ": " + moment.what())
                    + (line.invitation() == null ? "" : ", uitnodiging " + Labels.of(line.invitation()))
                    + (line.feedback() == null ? "" : ", terugkoppeling " + Labels.of(line.feedback())) + ".");
        }
        return "Tijdlijn van " + Labels.of(from) + " tot en met " + Labels.of(to) + ". " + String.join(" ", told);
    }
}
