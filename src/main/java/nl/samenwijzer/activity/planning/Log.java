package nl.samenwijzer.activity.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.Purpose;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;

/** What is written of activities: lines of the log, and the rows of other questions that speak of a line or an activity. */
public final class Log {

    private final Names names;
    private final Guide guide;
    private final Question log;
    private final List<LogLine> lines;

    /** The log in these answers; empty when the guide has none. */
    public Log(Names names) {
        this.names = names;
        this.guide = names.rulebook().guide();
        this.log = guide.question(Purpose.LOG);
        this.lines = log == null ? List.of() : names.rows(log).stream().map(this::line).toList();
    }

    public List<LogLine> lines() {
        return lines;
    }

    /** The lines about this activity. */
    public List<LogLine> about(Moment activity) {
        return lines.stream().filter(line -> line.isAbout(activity)).toList();
    }

    /** The rows with this purpose that refer to one of these lines, or to this row of the planning (null for none). */
    public Stream<Map<String, Object>> linked(Purpose purpose, String planned, List<LogLine> about) {
        Question question = guide.question(purpose);
        if (question == null) {
            return Stream.of();
        }
        Optional<Column> toLog = PlanningColumns.linkTo(question, log);
        Optional<Column> toPlanning = PlanningColumns.linkTo(question, guide.planning());
        return names.rows(question).stream()
                .filter(row -> about.stream().anyMatch(line -> refers(row, toLog, line.row()))
                        || planned != null && refers(row, toPlanning, planned));
    }

    /** The days on which feedback was given, in these lines or on this row of the planning (null for none). */
    public Stream<LocalDate> told(String planned, List<LogLine> about) {
        return linked(Purpose.FEEDBACK, planned, about)
                .map(row -> row.get(guide.question(Purpose.FEEDBACK).column(Meaning.DATE).id()))
                .filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
    }

    private static boolean refers(Map<String, Object> row, Optional<Column> link, String to) {
        return link.filter(column -> Schedule.ids(row.get(column.id())).contains(to)).isPresent();
    }

    private LogLine line(Map<String, Object> row) {
        Column turnout = log.column(Meaning.TURNOUT);
        List<String> planned = PlanningColumns.linkTo(log, guide.planning())
                .map(column -> Schedule.ids(row.get(column.id()))).orElse(List.of());
        return new LogLine(String.valueOf(row.get("id")),
                Objects.toString(row.get(log.column(Meaning.DESCRIPTION).id()), ""),
                row.get(log.column(Meaning.DATE).id()) instanceof LocalDate date ? date : null,
                turnout != null && row.get(turnout.id()) instanceof BigDecimal count ? count : null,
                PlanningColumns.groups(guide, log).map(column -> Schedule.ids(row.get(column.id()))).orElse(List.of()),
                PlanningColumns.method(log).map(column -> (String) row.get(column.id())).orElse(null),
                planned.isEmpty() ? null : planned.get(0));
    }
}
