package nl.samenwijzer.activity.log;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import nl.samenwijzer.activity.planning.Log;
import nl.samenwijzer.activity.planning.LogLine;
import nl.samenwijzer.activity.planning.Moment;
import nl.samenwijzer.activity.planning.Schedule;
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
        private final Log log;

        Reading(Names names, Schedule schedule) {
            this.names = names;
            this.guide = names.rulebook().guide();
            this.schedule = schedule;
            this.log = new Log(names);
        }

        Logbook all() {
            List<Held> held = new ArrayList<>();
            Set<LogLine> written = new HashSet<>();
            for (Moment activity : schedule.activities()) {
                List<LogLine> own = log.about(activity);
                written.addAll(own);
                held.add(held(activity.row(), activity.name(), activity.date(), activity.groups(), own));
            }
            log.lines().stream().filter(line -> !written.contains(line))
                    .forEach(line -> held.add(held(null, line.name(), line.date(), List.of(), List.of(line))));
            held.sort(Comparator.comparing(Held::date, Comparator.nullsLast(Comparator.reverseOrder())));
            return new Logbook(List.copyOf(held), promises());
        }

        private Held held(String planned, String name, LocalDate date, List<String> groups, List<LogLine> own) {
            List<String> came = own.stream().flatMap(line -> line.groups().stream()).toList();
            List<BigDecimal> counted = own.stream().map(LogLine::turnout).filter(Objects::nonNull).toList();
            LocalDate last = own.stream().map(LogLine::date).filter(Objects::nonNull).max(Comparator.naturalOrder())
                    .orElse(null);
            Integer days = guide.about().planning().feedbackDays();
            return new Held(planned, name, date, own.stream().map(LogLine::row).toList(),
                    counted.isEmpty() ? null : counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add).intValue(),
                    came.isEmpty() ? List.of() : groups.stream().filter(group -> !came.contains(group)).toList(),
                    linked(Purpose.INPUT, planned, own), linked(Purpose.PROMISES, planned, own),
                    log.told(planned, own).min(Comparator.naturalOrder()).orElse(null),
                    days == null || last == null || !names.asked(feedback()) ? null : last.plusDays(days));
        }

        private Question feedback() {
            return Optional.ofNullable(guide.question(Purpose.FEEDBACK)).orElseGet(() -> guide.question(Purpose.LOG));
        }

        private List<String> linked(Purpose purpose, String planned, List<LogLine> lines) {
            return log.linked(purpose, planned, lines).map(row -> String.valueOf(row.get("id"))).toList();
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
    }
}
