package nl.samenwijzer.activity.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import nl.samenwijzer.activity.holiday.Holidays;
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.GuideFile;
import nl.samenwijzer.guide.GuideFile.Planning;
import nl.samenwijzer.guide.Happening;
import nl.samenwijzer.guide.Methods.Method;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.guide.rule.Names;

/**
 * Dates for chosen methods that have none: before the first decision that comes, with time to invite, to report and to
 * process, spread over the time there is, and not on a holiday, in a weekend or on a day with another activity. Methods of a
 * phase that comes after the decisions follow on the last one.
 */
public final class Proposals {

    /** A chosen method without a date. */
    private record Choice(String row, Method method, List<String> groups, int order, boolean after, String activity) {
    }

    private final Guide guide;
    private final Schedule schedule;
    private final Planning periods;
    private final LocalDate today;
    private final OfficeDays office;
    private final FreeDays free;
    private final Around around;

    private Proposals(Guide guide, Schedule schedule, Holidays holidays, LocalDate today) {
        this.guide = guide;
        this.schedule = schedule;
        this.periods = guide.about().planning();
        this.today = today;
        this.office = new OfficeDays(holidays);
        this.free = new FreeDays(holidays);
        this.around = new Around(periods, holidays, today);
        schedule.moments().stream().map(Moment::date).filter(Objects::nonNull).forEach(free::take);
    }

    /** The proposals in these answers, in the order in which they would be held. */
    public static List<Proposal> of(Names names, Schedule schedule, Holidays holidays, LocalDate today) {
        Guide guide = names.rulebook().guide();
        return guide.planning() == null || !names.asked(guide.planning()) ? List.of()
                : new Proposals(guide, schedule, holidays, today).all(names);
    }

    private List<Proposal> all(Names names) {
        List<Choice> choices = choices(names);
        Optional<Schedule.Decision> first = coming().min(Comparator.comparing(Schedule.Decision::date));
        Optional<Schedule.Decision> last = coming().max(Comparator.comparing(Schedule.Decision::date));
        List<Choice> before = choices.stream().filter(choice -> !choice.after() || last.isEmpty()).toList();
        List<Choice> after = choices.stream().filter(choice -> choice.after() && last.isPresent()).toList();
        List<Proposal> proposals = new ArrayList<>();
        LocalDate previous = today;
        for (int i = 0; i < before.size(); i++) {
            Proposal proposal = before(before.get(i), first.orElse(null), previous, before.size() - i);
            proposals.add(proposal);
            previous = proposal.date();
        }
        for (Choice choice : after) {
            Proposal proposal = after(choice, last.orElseThrow(), previous);
            proposals.add(proposal);
            previous = proposal.date();
        }
        return proposals;
    }

    private Stream<Schedule.Decision> coming() {
        return schedule.decisions().values().stream()
                .filter(decision -> decision.date() != null && decision.date().isAfter(today));
    }

    private List<Choice> choices(Names names) {
        List<Choice> choices = new ArrayList<>();
        guide.questions().stream().filter(question -> question.type() == QuestionType.METHODS)
                .forEach(question -> names.rows(question).forEach(row -> choice(question, row).ifPresent(choices::add)));
        choices.sort(Comparator.comparingInt(Choice::order));
        return choices;
    }

    private Optional<Choice> choice(Question question, Map<String, Object> row) {
        Object id = row.get(PlanningColumns.method(question).orElseThrow().id());
        Optional<Method> method = guide.methods().methods().stream().filter(one -> one.id().equals(id)).findFirst();
        List<Moment> planned = schedule.activities().stream().filter(one -> one.method() != null && one.method().equals(id))
                .toList();
        if (method.isEmpty() || planned.stream().anyMatch(one -> one.date() != null)) {
            return Optional.empty();
        }
        Optional<GuideFile.ParticipationPhase> phase = question.columns().stream()
                .filter(column -> "participationPhases".equals(column.optionsFrom())).map(Column::id).map(row::get)
                .flatMap(chosen -> guide.about().participationPhases().stream().filter(one -> one.id().equals(chosen)))
                .findFirst();
        List<String> groups = PlanningColumns.groups(guide, question).map(column -> Schedule.ids(row.get(column.id())))
                .orElse(List.of());
        return Optional.of(new Choice(String.valueOf(row.get("id")), method.get(), groups,
                phase.map(GuideFile.ParticipationPhase::order).orElse(0),
                phase.filter(GuideFile.ParticipationPhase::afterDecision).isPresent(),
                planned.isEmpty() ? null : planned.get(0).row()));
    }

    private Proposal before(Choice choice, Schedule.Decision decision, LocalDate previous, int still) {
        LocalDate earliest = earliest(today, choice, previous);
        String time = preparationInWords(choice);
        if (decision == null) {
            return proposal(choice, free.from(earliest), null, time + " Er is nog geen besluit met een datum.");
        }
        Integer weeks = periods.processingWeeks();
        LocalDate latest = weeks == null ? decision.date().minusDays(1) : decision.date().minusWeeks(weeks);
        String named = "'" + decision.name() + "' op " + Labels.of(decision.date());
        if (latest.isBefore(earliest)) {
            return late(choice, free.from(earliest), decision, time);
        }
        LocalDate wanted = earliest.plusDays(ChronoUnit.DAYS.between(earliest, latest) / (still + 1));
        return free.in(earliest, wanted, latest)
                .map(date -> proposal(choice, date, decision.row(), weeks == null ? time
                        : time + " Daarna zijn er minstens " + weeks + " weken tot " + named + "."))
                .orElseGet(() -> late(choice, free.from(latest.plusDays(1)), decision, time + " Van "
                        + Labels.of(earliest) + " tot en met " + Labels.of(latest) + " is er geen goede dag."));
    }

    /** A proposal on a day that leaves less time than there should be, or none. */
    private Proposal late(Choice choice, LocalDate date, Schedule.Decision decision, String why) {
        String named = "'" + decision.name() + "' op " + Labels.of(decision.date()) + ".";
        return date.isBefore(decision.date()) ? proposal(choice, date, decision.row(),
                why + " Zo houd je minder dan " + periods.processingWeeks() + " weken over voor " + named)
                : proposal(choice, date, null, why + " Het lukt niet meer vóór het besluit " + named);
    }

    private Proposal after(Choice choice, Schedule.Decision decision, LocalDate previous) {
        LocalDate date = free.from(earliest(decision.date(), choice, previous));
        return proposal(choice, date, null, "Deze werkvorm hoort na het besluit '" + decision.name() + "' op "
                + Labels.of(decision.date()) + ".");
    }

    private LocalDate earliest(LocalDate start, Choice choice, LocalDate previous) {
        LocalDate prepared = office.from(start).plusDays(preparation(choice));
        return prepared.isAfter(previous) ? prepared : previous.plusDays(1);
    }

    private Proposal proposal(Choice choice, LocalDate date, String decision, String reason) {
        free.take(date);
        boolean told = schedule.feedback().stream()
                .anyMatch(one -> one.method().equals(choice.method().id()) && !one.date().isBefore(date))
                || schedule.moments().stream().anyMatch(one -> one.is(Happening.FEEDBACK) && one.date() != null
                        && choice.method().id().equals(one.method()) && !one.date().isBefore(date));
        return new Proposal(choice.row(), choice.method().id(), choice.method().name(), choice.groups(), choice.activity(),
                date, around.invitation(date), told ? null : around.feedback(date), decision, reason);
    }

    /** Weeks of a method run from preparation to feedback; before the activity there is at least time to invite. */
    private int preparation(Choice choice) {
        int weeks = choice.method().minWeeks() == null ? 0 : choice.method().minWeeks() * 7 - orNone(periods.feedbackDays());
        return Math.max(weeks, orNone(periods.invitationDays()));
    }

    private String preparationInWords(Choice choice) {
        Method method = choice.method();
        return method.minWeeks() == null ? "Er is tijd om uit te nodigen."
                : "Deze werkvorm duurt " + (method.maxWeeks() == null || method.maxWeeks().equals(method.minWeeks())
                        ? method.minWeeks() + (method.minWeeks() == 1 ? " week" : " weken")
                        : method.minWeeks() + " tot " + method.maxWeeks() + " weken")
                        + ", met voorbereiding en terugkoppeling.";
    }

    private static int orNone(Integer number) {
        return number == null ? 0 : number;
    }
}
