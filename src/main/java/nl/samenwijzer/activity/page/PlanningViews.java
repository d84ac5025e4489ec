package nl.samenwijzer.activity.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.activity.holiday.Holidays;
import nl.samenwijzer.activity.picture.Timeline;
import nl.samenwijzer.activity.planning.Budget;
import nl.samenwijzer.activity.planning.Moment;
import nl.samenwijzer.activity.planning.Proposal;
import nl.samenwijzer.activity.planning.Proposals;
import nl.samenwijzer.activity.planning.Schedule;
import nl.samenwijzer.activity.planning.Warnings;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Purpose;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.plan.page.answer.Visibility;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.web.view.Link;

/** Makes the page with the time line. */
@ApplicationScoped
class PlanningViews {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** The planning of a plan as it is stored; {@code removed} is a row that was just removed, empty for none. */
    PlanningView of(OpenPlan open, String removed) {
        Guide guide = open.guide();
        ActivityTabs tabs = ActivityTabs.of(open, ActivityTabs.PLANNING, "Planning", guide.planning());
        boolean shown = guide.planning() != null && new Visibility(open).shows(guide.planning());
        Schedule schedule = shown ? schedule(open.state()) : Schedule.NONE;
        Holidays holidays = holidays(open.state());
        LocalDate today = open.state().input().today();
        return open.state().ask(names -> {
            Naming naming = new Naming(open, names);
            Map<String, List<String>> warnings = new Warnings(schedule, guide.about().planning(), holidays, today,
                    naming::group).all();
            return new PlanningView(tabs, picture(schedule, holidays, today),
                    schedule.moments().stream().map(moment -> row(tabs, schedule, moment, naming,
                            warnings.getOrDefault(moment.row(), List.of()))).toList(),
                    notices(schedule, holidays), money(open, names), tabs.mayAnswer()
                            ? Proposals.of(names, schedule, holidays, today).stream().map(PlanningViews::offer).toList()
                            : List.of(),
                    UUID.randomUUID().toString(), removed(open, removed));
        });
    }

    /** The planning in the state of a plan. */
    static Schedule schedule(PlanState state) {
        return state.kept("planning", Schedule.class, Schedule::of);
    }

    /** The holidays that count for a plan. */
    static Holidays holidays(PlanState state) {
        return Holidays.of(state.guide(), state.input().settings());
    }

    private static PlanningView.Picture picture(Schedule schedule, Holidays holidays, LocalDate today) {
        Timeline timeline = Timeline.of(schedule, holidays, today);
        return timeline == null ? null : new PlanningView.Picture(timeline.svg(), timeline.inWords());
    }

    private static PlanningView.Row row(ActivityTabs tabs, Schedule schedule, Moment moment, Naming naming,
            List<String> warnings) {
        return new PlanningView.Row(moment.row(), tabs.base() + "/" + moment.row(), days(moment), time(moment),
                moment.name(), moment.kind(), moment.isActivity(),
                Stream.of(naming.method(moment.method()), moment.place()).filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")),
                naming.groups(moment.groups()),
                schedule.decisions().containsKey(moment.decision()) ? schedule.decisions().get(moment.decision()).name() : "",
                day(moment.invitation()),
                moment.isActivity() ? schedule.feedbackOn(moment).map(PlanningViews::day).orElse("") : "", warnings);
    }

    private static List<String> notices(Schedule schedule, Holidays holidays) {
        return schedule.moments().stream().map(Moment::until).filter(Objects::nonNull).max(Comparator.naturalOrder())
                .map(holidays::unknownUntil).filter(notice -> !notice.isEmpty()).stream().toList();
    }

    private static PlanningView.Money money(OpenPlan open, Names names) {
        Question costs = open.guide().question(Purpose.COSTS);
        Question available = open.guide().question(Purpose.AVAILABLE);
        Visibility visibility = new Visibility(open);
        boolean sees = Stream.of(costs, available).filter(Objects::nonNull)
                .allMatch(question -> question.publicity() == nl.samenwijzer.guide.Publicity.YES || visibility.shows(question));
        Budget budget = sees ? Budget.of(names) : null;
        if (budget == null) {
            return null;
        }
        Question question = costs == null ? available : costs;
        return new PlanningView.Money(euro(budget.total()), euro(budget.onActivities()),
                budget.available() == null ? "" : euro(budget.available()),
                budget.left() == null ? "" : euro(budget.left().abs()), budget.left() != null && budget.left().signum() < 0,
                new Link("Bekijk de begroting", PlanPaths.field(open, question.id(), null, null)));
    }

    private static PlanningView.Offer offer(Proposal proposal) {
        return new PlanningView.Offer(proposal.choice(), proposal.name(), day(proposal.date()), day(proposal.invitation()),
                day(proposal.feedback()), proposal.reason(), TakeOver.written(proposal));
    }

    private static PlanningView.Removed removed(OpenPlan open, String row) {
        if (open.guide().planning() == null) {
            return null;
        }
        return open.state().entries().find(open.guide().planning().id(), row).filter(Entry::deleted)
                .map(gone -> new PlanningView.Removed(gone.question(), gone.row(), gone.version() - 1, gone.version(),
                        UUID.randomUUID().toString()))
                .orElse(null);
    }

    static String days(Moment moment) {
        return moment.date() == null ? "Nog geen datum"
                : moment.until().equals(moment.date()) ? day(moment.date())
                        : day(moment.date()) + " tot en met " + day(moment.until());
    }

    static String time(Moment moment) {
        List<String> times = new ArrayList<>();
        Stream.of(moment.from(), moment.to()).filter(Objects::nonNull).map(LocalTime::toString).forEach(times::add);
        return times.isEmpty() ? "" : String.join(" tot ", times) + " uur";
    }

    static String day(LocalDate date) {
        return date == null ? "" : Labels.of(date);
    }

    static String euro(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(DUTCH);
        format.setMinimumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        format.setMaximumFractionDigits(2);
        return "€ " + format.format(amount);
    }
}
