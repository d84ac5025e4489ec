package nl.samenwijzer.activity.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Happening;
import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Purpose;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.guide.rule.Names;

/**
 * The planning of a plan as it is asked now.
 *
 * @param moments by day, those without a day last
 * @param decisions that moments can belong to, by row
 * @param feedback days on which feedback is planned outside the time line, with the method it follows on
 * @param told the first day on which feedback was given, by row of the activity
 */
public record Schedule(List<Moment> moments, Map<String, Decision> decisions, List<Feedback> feedback,
        Map<String, LocalDate> told) {

    /** Nothing is planned. */
    public static final Schedule NONE = new Schedule(List.of(), Map.of(), List.of(), Map.of());

    /** A decision; the date is null when it is not known. */
    public record Decision(String row, String name, LocalDate date) {
    }

    /** Planned feedback on a method. */
    public record Feedback(String method, LocalDate date) {
    }

    /** The planning in these answers; empty when the guide has none or it is not asked. */
    public static Schedule of(Names names) {
        Guide guide = names.rulebook().guide();
        Question planning = guide.planning();
        if (planning == null) {
            return NONE;
        }
        List<Moment> moments = new ArrayList<>();
        names.rows(planning).forEach(row -> moments.add(moment(guide, planning, row)));
        moments.sort(Comparator.comparing(Moment::date, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Moment::from, Comparator.nullsFirst(Comparator.naturalOrder())));
        return new Schedule(List.copyOf(moments), decisions(names, planning), feedback(names), told(names, moments));
    }

    /** The activities, by day. */
    public List<Moment> activities() {
        return moments.stream().filter(Moment::isActivity).toList();
    }

    /** The moment in this row. */
    public Optional<Moment> find(String row) {
        return moments.stream().filter(moment -> moment.row().equals(row)).findFirst();
    }

    /** The decision that a moment belongs to, if it has a day. */
    public Optional<Decision> decisionOf(Moment moment) {
        return Optional.ofNullable(moment.decision()).map(decisions::get).filter(decision -> decision.date() != null);
    }

    /** Invitations to, or feedback on, an activity that say so. */
    public List<Moment> about(Moment activity, Happening happening) {
        return moments.stream().filter(moment -> moment.is(happening) && activity.row().equals(moment.about())).toList();
    }

    /** The first feedback after an activity: what was given, what is planned about it, else what follows on its method. */
    public Optional<LocalDate> feedbackOn(Moment activity) {
        if (told.containsKey(activity.row())) {
            return Optional.of(told.get(activity.row()));
        }
        Optional<LocalDate> first = about(activity, Happening.FEEDBACK).stream().map(Moment::date)
                .filter(date -> comesAfter(activity, date)).min(Comparator.naturalOrder());
        if (first.isPresent() || activity.method() == null || activity.date() == null) {
            return first;
        }
        Stream<LocalDate> onMethod = moments.stream()
                .filter(moment -> moment.is(Happening.FEEDBACK) && moment.about() == null
                        && activity.method().equals(moment.method()))
                .map(Moment::date);
        Stream<LocalDate> elsewhere = feedback.stream().filter(one -> activity.method().equals(one.method()))
                .map(Feedback::date);
        return Stream.concat(onMethod, elsewhere).filter(date -> comesAfter(activity, date)).min(Comparator.naturalOrder());
    }

    private static boolean comesAfter(Moment activity, LocalDate date) {
        return date != null && (activity.date() == null || !date.isBefore(activity.date()));
    }

    private static Map<String, LocalDate> told(Names names, List<Moment> moments) {
        Log log = new Log(names);
        Map<String, LocalDate> told = new HashMap<>();
        moments.stream().filter(Moment::isActivity)
                .forEach(activity -> log.told(activity.row(), log.about(activity)).filter(date -> comesAfter(activity, date))
                        .min(Comparator.naturalOrder()).ifPresent(date -> told.put(activity.row(), date)));
        return Map.copyOf(told);
    }

    private static Moment moment(Guide guide, Question planning, Map<String, Object> row) {
        Column kind = planning.column(Meaning.KIND);
        Option chosen = kind == null ? null
                : kind.options().stream().filter(option -> option.id().equals(row.get(kind.id()))).findFirst().orElse(null);
        return new Moment(String.valueOf(row.get("id")), chosen == null ? null : chosen.meaning(),
                chosen == null ? "" : chosen.label(), value(planning, Meaning.DATE, row, LocalDate.class),
                value(planning, Meaning.END_DATE, row, LocalDate.class),
                value(planning, Meaning.START_TIME, row, LocalTime.class),
                value(planning, Meaning.END_TIME, row, LocalTime.class), text(planning, Meaning.DESCRIPTION, row),
                text(planning, Meaning.PLACE, row), linked(PlanningColumns.method(planning), row),
                PlanningColumns.groups(guide, planning).map(column -> ids(row.get(column.id()))).orElse(List.of()),
                linked(Optional.ofNullable(planning.column(Meaning.DECISION)), row),
                value(planning, Meaning.INVITATION, row, LocalDate.class),
                linked(PlanningColumns.linkTo(planning, planning), row));
    }

    private static Map<String, Decision> decisions(Names names, Question planning) {
        Guide guide = names.rulebook().guide();
        Column decision = planning.column(Meaning.DECISION);
        Map<String, Decision> decisions = new LinkedHashMap<>();
        if (decision != null) {
            Question question = guide.question(decision.of());
            Labels labels = new Labels(names);
            String day = PlanningColumns.day(question).map(Column::id).orElse("");
            names.rows(question).forEach(row -> decisions.put(String.valueOf(row.get("id")),
                    new Decision(String.valueOf(row.get("id")), labels.ofRow(question, row),
                            row.get(day) instanceof LocalDate date ? date : null)));
        }
        return decisions;
    }

    private static List<Feedback> feedback(Names names) {
        Question planned = names.rulebook().guide().question(Purpose.PLANNED_FEEDBACK);
        if (planned == null) {
            return List.of();
        }
        String method = PlanningColumns.method(planned).orElseThrow().id();
        String day = planned.column(Meaning.DATE).id();
        return names.rows(planned).stream()
                .map(row -> new Feedback((String) row.get(method), row.get(day) instanceof LocalDate date ? date : null))
                .filter(one -> one.method() != null && one.date() != null).toList();
    }

    private static <T> T value(Question question, Meaning meaning, Map<String, Object> row, Class<T> type) {
        Column column = question.column(meaning);
        Object value = column == null ? null : row.get(column.id());
        return type.isInstance(value) ? type.cast(value) : null;
    }

    private static String text(Question question, Meaning meaning, Map<String, Object> row) {
        String text = value(question, meaning, row, String.class);
        return text == null ? "" : text;
    }

    private static String linked(Optional<Column> column, Map<String, Object> row) {
        return column.map(one -> ids(row.get(one.id()))).filter(ids -> !ids.isEmpty()).map(ids -> ids.get(0)).orElse(null);
    }

    /** The ids in a reference or in a list of them. */
    public static List<String> ids(Object value) {
        return value instanceof List<?> list ? list.stream().map(String::valueOf).toList()
                : value == null ? List.of() : List.of(String.valueOf(value));
    }
}
