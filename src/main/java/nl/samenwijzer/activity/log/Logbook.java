package nl.samenwijzer.activity.log;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.samenwijzer.activity.planning.Moment;
import nl.samenwijzer.activity.planning.PlanningColumns;
import nl.samenwijzer.activity.planning.Schedule;
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.Purpose;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;

/**
 * What came of the planning.
 *
 * @param held all activities and all that was done besides, the latest first, those without a day last
 * @param open promises that are not done, what is due first
 */
public record Logbook(List<Held> held, List<Promise> open) {

    /** A log line as far as it matters here. */
    private record Line(String row, String what, LocalDate date, BigDecimal turnout, List<String> groups, String method,
            String planned) {
    }

    /** The logbook in these answers; empty when the guide has none. */
    public static Logbook of(Names names, Schedule schedule) {
        return new Reading(names, schedule).all();
    }

    /** The activities that took place before or on this day according to the planning, and of which nothing is written. */
    public List<Held> unwritten(LocalDate today) {
        return held.stream().filter(one -> one.planned() != null && one.lines().isEmpty() && one.date() != null
                && !one.date().isAfter(today)).toList();
    }

    private static final class Reading {

        private final Names names;
        private final Guide guide;
        private final Schedule schedule;
        private final Question log;
        private final List<Line> lines;

        Reading(Names names, Schedule schedule) {
            this.names = names;
            this.guide = names.rulebook().guide();
            this.schedule = schedule;
            this.log = guide.question(Purpose.LOG);
            this.lines = log == null ? List.of() : names.rows(log).stream().map(this::line).toList();
        }

        Logbook all() {
            List<Held> held = new ArrayList<>();
            Set<String> written = new HashSet<>();
            for (Moment activity : schedule.activities()) {
                List<Line> own = lines.stream().filter(line -> belongs(line, activity)).toList();
                own.forEach(line -> written.add(line.row()));
                held.add(held(activity.row(), activity.what(), activity.date(), activity.groups(), own));
            }
            lines.stream().filter(line -> !written.contains(line.row()))
                    .forEach(line -> held.add(held(null, line.what(), line.date(), List.of(), List.of(line))));
            held.sort(Comparator.comparing(Held::date, Comparator.nullsLast(Comparator.reverseOrder())));
            return new Logbook(List.copyOf(held), promises());
        }

        /** A line says to which activity it belongs; an older one is known by its day and its method or name. */
        private boolean belongs(Line line, Moment activity) {
            if (line.planned() != null) {
                return line.planned().equals(activity.row());
            }
            return line.date() != null && line.date().equals(activity.date())
                    && (activity.method() != null && activity.method().equals(line.method())
                            || plain(line.what()).equals(plain(activity.what())));
        }

        private Held held(String planned, String name, LocalDate date, List<String> groups, List<Line> own) {
            List<String> rows = own.stream().map(Line::row).toList();
            List<String> came = own.stream().flatMap(line -> line.groups().stream()).toList();
            List<BigDecimal> counted = own.stream().map(Line::turnout).filter(Objects::nonNull).toList();
            LocalDate last = own.stream().map(Line::date).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
            Integer days = guide.about().planning().feedbackDays();
            return new Held(planned, name, date, rows,
                    counted.isEmpty() ? null : counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add).intValue(),
                    came.isEmpty() ? List.of() : groups.stream().filter(group -> !came.contains(group)).toList(),
                    linked(Purpose.INPUT, planned, rows), linked(Purpose.PROMISES, planned, rows),
                    linkedRows(Purpose.FEEDBACK, planned, rows).map(this::told).filter(Objects::nonNull)
                            .min(Comparator.naturalOrder()).orElse(null),
                    days == null || last == null || !names.asked(feedback()) ? null : last.plusDays(days));
        }

        private Question feedback() {
            return Optional.ofNullable(guide.question(Purpose.FEEDBACK)).orElse(log);
        }

        private LocalDate told(Map<String, Object> row) {
            return row.get(guide.question(Purpose.FEEDBACK).column(Meaning.DATE).id()) instanceof LocalDate date ? date : null;
        }

        private List<String> linked(Purpose purpose, String planned, List<String> rows) {
            return linkedRows(purpose, planned, rows).map(row -> String.valueOf(row.get("id"))).toList();
        }

        private Stream<Map<String, Object>> linkedRows(Purpose purpose, String planned, List<String> rows) {
            Question question = guide.question(purpose);
            if (question == null) {
                return Stream.of();
            }
            Optional<Column> toLog = PlanningColumns.linkTo(question, log);
            Optional<Column> toPlanning = PlanningColumns.linkTo(question, guide.planning());
            return names.rows(question).stream()
                    .filter(row -> toLog.map(column -> Schedule.ids(row.get(column.id())).stream().anyMatch(rows::contains))
                            .orElse(false)
                            || planned != null && toPlanning.map(column -> Schedule.ids(row.get(column.id()))
                                    .contains(planned)).orElse(false));
        }

        private List<Promise> promises() {
            Question question = guide.question(Purpose.PROMISES);
            if (question == null) {
                return List.of();
            }
            return names.rows(question).stream().filter(row -> row.get(question.column(Meaning.DONE).id()) == null)
                    .map(row -> new Promise(String.valueOf(row.get("id")),
                            Objects.toString(row.get(question.column(Meaning.DESCRIPTION).id()), ""),
                            row.get(question.column(Meaning.DUE).id()) instanceof LocalDate due ? due : null))
                    .sorted(Comparator.comparing(Promise::due, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        }

        private Line line(Map<String, Object> row) {
            Column turnout = log.column(Meaning.TURNOUT);
            List<String> planned = PlanningColumns.linkTo(log, guide.planning())
                    .map(column -> Schedule.ids(row.get(column.id()))).orElse(List.of());
            return new Line(String.valueOf(row.get("id")),
                    Objects.toString(row.get(log.column(Meaning.DESCRIPTION).id()), ""),
                    row.get(log.column(Meaning.DATE).id()) instanceof LocalDate date ? date : null,
                    turnout != null && row.get(turnout.id()) instanceof BigDecimal count ? count : null,
                    PlanningColumns.groups(guide, log).map(column -> Schedule.ids(row.get(column.id()))).orElse(List.of()),
                    PlanningColumns.method(log).map(column -> (String) row.get(column.id())).orElse(null),
                    planned.isEmpty() ? null : planned.get(0));
        }

        private static String plain(String text) {
            return text.strip().toLowerCase(Locale.ROOT);
        }
    }
}
