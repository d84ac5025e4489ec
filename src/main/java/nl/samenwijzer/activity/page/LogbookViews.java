package nl.samenwijzer.activity.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.activity.log.Held;
import nl.samenwijzer.activity.log.Logbook;
import nl.samenwijzer.activity.planning.Moment;
import nl.samenwijzer.activity.planning.PlanningColumns;
import nl.samenwijzer.activity.planning.Schedule;
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.Purpose;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.plan.page.answer.Visibility;
import nl.samenwijzer.plan.page.form.Contents;
import nl.samenwijzer.plan.page.form.QuestionForms;
import nl.samenwijzer.plan.page.form.Viewing;
import nl.samenwijzer.web.view.Link;

/** Makes the page of the logbook. */
@ApplicationScoped
class LogbookViews {

    /** What was typed and is not saved: of which question, with what is wrong. */
    record Typed(Contents contents, Map<String, String> rows, List<Problem> problems) {

        static final Typed NOTHING = new Typed(Contents.STORED, Map.of(), List.of());
    }

    /** The logbook as it is stored, with forms that are ready to type in; {@code about} is an activity, empty for none. */
    LogbookView of(OpenPlan open, String about) {
        return of(open, about, Typed.NOTHING);
    }

    /** The logbook with what was typed and could not be saved. */
    LogbookView refused(OpenPlan open, Typed typed) {
        return of(open, "", typed);
    }

    private LogbookView of(OpenPlan open, String about, Typed typed) {
        Guide guide = open.guide();
        Question log = guide.question(Purpose.LOG);
        ActivityTabs tabs = ActivityTabs.of(open, ActivityTabs.LOGBOOK, "Logboek", log);
        Schedule schedule = PlanningViews.schedule(open.state());
        LocalDate today = open.state().input().today();
        return open.state().ask(names -> {
            Logbook logbook = seen(open, Logbook.of(names, schedule));
            Naming naming = new Naming(open, names);
            List<Held> unwritten = logbook.unwritten(today);
            String chosen = about.isEmpty() && !unwritten.isEmpty() ? unwritten.get(0).planned() : about;
            return new LogbookView(tabs, tabs.mayAnswer() ? line(open, names, schedule.find(chosen), today, typed) : null,
                    promising(open, names, logbook, typed),
                    unwritten.stream().filter(held -> !held.planned().equals(chosen))
                            .map(held -> new Link(held.name(), tabs.logbook() + "?activiteit=" + held.planned() + "#schrijven"))
                            .toList(),
                    logbook.open().stream().map(promise -> open(open, promise, today)).toList(),
                    logbook.held().stream().filter(held -> !held.lines().isEmpty() || held.date() == null
                            || !held.date().isAfter(today)).map(held -> entry(open, names, held, tabs, naming, today)).toList(),
                    typed.problems().stream().map(problem -> ActivityViews.link(guide.question(problem.question()), problem))
                            .toList(),
                    !typed.problems().isEmpty());
        });
    }

    /** What this person may see of it. */
    private static Logbook seen(OpenPlan open, Logbook logbook) {
        Visibility visibility = new Visibility(open);
        Question log = open.guide().question(Purpose.LOG);
        Question promises = open.guide().question(Purpose.PROMISES);
        return new Logbook(log != null && visibility.shows(log) ? logbook.held() : List.of(),
                promises != null && visibility.shows(promises) ? logbook.open() : List.of());
    }

    private static LogbookView.Form line(OpenPlan open, Names names, Optional<Moment> about, LocalDate today, Typed typed) {
        Question log = open.guide().question(Purpose.LOG);
        Optional<Column> groups = PlanningColumns.groups(open.guide(), log);
        List<Column> shown = log.columns().stream().filter(column -> column.required()
                || column.meaning() == Meaning.TURNOUT || groups.filter(column::equals).isPresent()).toList();
        String step = PlanPaths.step(open.plan().id(), open.guide().stepOf(log).id());
        String row = typed.rows().get(log.id());
        if (row != null) {
            return new LogbookView.Form("Wat heb je gedaan?", "", new QuestionForms(open, names, typed.contents(),
                    Viewing.of("", "", Map.of())).row(log, row, log.columns()), List.of(), step);
        }
        LocalDate day = about.map(Moment::date).filter(date -> !date.isAfter(today)).orElse(today);
        ShortForm form = new ShortForm(log).with(log.column(Meaning.DATE), List.of(day.toString()))
                .with(log.column(Meaning.DESCRIPTION),
                        about.map(Moment::what).filter(what -> !what.isBlank()).stream().toList())
                .with(groups.orElse(null), about.map(Moment::groups).orElse(List.of()))
                .with(PlanningColumns.method(log).orElse(null), about.map(Moment::method).stream().toList())
                .with(PlanningColumns.linkTo(log, open.guide().planning()).orElse(null),
                        about.map(Moment::row).stream().toList());
        return new LogbookView.Form("Wat heb je gedaan?", about.map(Moment::name).orElse(""), form.shown(open, names, shown),
                form.unseen(shown), step);
    }

    private static LogbookView.Form promising(OpenPlan open, Names names, Logbook logbook, Typed typed) {
        Question promises = open.guide().question(Purpose.PROMISES);
        if (promises == null || !open.may(Action.ANSWER) || !names.asked(promises)
                || !open.state().open(open.guide().phaseOf(open.guide().stepOf(promises)))) {
            return null;
        }
        List<Column> shown = promises.columns().stream().filter(column -> column.meaning() != Meaning.DONE).toList();
        String step = PlanPaths.step(open.plan().id(), open.guide().stepOf(promises).id());
        String row = typed.rows().get(promises.id());
        if (row != null) {
            return new LogbookView.Form("Wat heb je toegezegd?", "", new QuestionForms(open, names, typed.contents(),
                    Viewing.of("", "", Map.of())).row(promises, row, shown), List.of(), step);
        }
        List<String> latest = logbook.held().stream().filter(held -> !held.lines().isEmpty()).limit(1)
                .map(held -> held.lines().get(held.lines().size() - 1)).toList();
        ShortForm form = new ShortForm(promises)
                .with(PlanningColumns.linkTo(promises, open.guide().question(Purpose.LOG)).orElse(null), latest);
        return new LogbookView.Form("Wat heb je toegezegd?", "", form.shown(open, names, shown), form.unseen(shown), step);
    }

    private static LogbookView.Open open(OpenPlan open, nl.samenwijzer.activity.log.Promise promise, LocalDate today) {
        String question = open.guide().question(Purpose.PROMISES).id();
        int version = open.state().entries().find(question, promise.row()).map(Entry::version).orElse(0);
        return new LogbookView.Open(promise.row(), promise.what().isBlank() ? "Toezegging zonder naam" : promise.what(),
                PlanningViews.day(promise.due()), promise.overdue(today), version, UUID.randomUUID().toString(),
                PlanPaths.field(open, question, promise.row(), null));
    }

    private static LogbookView.Entry entry(OpenPlan open, Names names, Held held, ActivityTabs tabs, Naming naming,
            LocalDate today) {
        Guide guide = open.guide();
        Question log = guide.question(Purpose.LOG);
        boolean writes = tabs.mayAnswer() && held.planned() != null && held.lines().isEmpty();
        return new LogbookView.Entry(held.planned() == null ? held.lines().get(0) : held.planned(),
                held.name(),
                held.date() == null ? "Nog geen datum" : PlanningViews.day(held.date()),
                held.planned() == null ? "" : tabs.base() + "/" + held.planned(),
                writes ? tabs.logbook() + "?activiteit=" + held.planned() + "#schrijven" : "",
                held.turnout() == null ? "" : held.turnout() == 1 ? "1 mens" : held.turnout() + " mensen",
                naming.groups(held.missing()), links(open, names, log, held.lines(), naming, Meaning.DESCRIPTION),
                links(open, names, guide.question(Purpose.PROMISES), held.promises(), naming, null),
                said(open, names, held, naming), held.lines().isEmpty() ? "" : feedback(held, today), held.late(today),
                held.lines().isEmpty() || held.told() != null || guide.question(Purpose.FEEDBACK) == null || !tabs.mayAnswer()
                        ? null
                        : new Link("Vul in wanneer je terugkoppelde",
                                PlanPaths.field(open, guide.question(Purpose.FEEDBACK).id(), null, null)));
    }

    private static String feedback(Held held, LocalDate today) {
        if (held.told() != null) {
            return "Teruggekoppeld op " + PlanningViews.day(held.told())
                    + (held.late(today) ? ". Dat was te laat: het kon tot " + PlanningViews.day(held.latest()) + "." : ".");
        }
        return held.latest() == null ? ""
                : held.late(today) ? "De terugkoppeling is te laat: dat moest uiterlijk op "
                        + PlanningViews.day(held.latest()) + "."
                        : "Nog terugkoppelen, uiterlijk op " + PlanningViews.day(held.latest()) + ".";
    }

    private static List<LogbookView.Said> said(OpenPlan open, Names names, Held held, Naming naming) {
        Question input = open.guide().question(Purpose.INPUT);
        if (input == null || !new Visibility(open).shows(input)) {
            return List.of();
        }
        List<Column> all = input.columns().stream().filter(column -> column.of() == null).toList();
        Column reaction = input.column(Meaning.REACTION);
        int half = reaction == null ? all.size() : all.indexOf(reaction);
        return held.input().stream().flatMap(row -> open.state().entries().find(input.id(), row).stream())
                .map(row -> new LogbookView.Said(
                        new Link(orEmpty(naming.row(input, row, all.subList(0, half))),
                                PlanPaths.field(open, input.id(), row.row(), null)),
                        naming.row(input, row, all.subList(half, all.size()))))
                .toList();
    }

    /** Rows as links to where they are filled in; without the column that is told already. */
    private static List<Link> links(OpenPlan open, Names names, Question question, List<String> rows, Naming naming,
            Meaning told) {
        if (question == null || !names.asked(question) || !new Visibility(open).shows(question)) {
            return List.of();
        }
        List<Column> columns = question.columns().stream()
                .filter(column -> (told == null || column.meaning() != told) && column.meaning() != Meaning.TURNOUT)
                .filter(column -> column.of() == null && column.optionsFrom() == null).toList();
        return rows.stream().map(row -> open.state().entries().find(question.id(), row).orElse(null)).filter(Objects::nonNull)
                .map(row -> new Link(orEmpty(naming.row(question, row, columns)),
                        PlanPaths.field(open, question.id(), row.row(), null)))
                .toList();
    }

    private static String orEmpty(String text) {
        return Stream.of(text).filter(one -> !one.isEmpty()).findFirst().orElse("Nog leeg");
    }
}
