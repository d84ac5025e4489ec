package nl.samenwijzer.activity.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import nl.samenwijzer.activity.planning.Moment;
import nl.samenwijzer.activity.planning.PlanningColumns;
import nl.samenwijzer.activity.planning.Schedule;
import nl.samenwijzer.activity.planning.Warnings;
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Happening;
import nl.samenwijzer.guide.Purpose;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.page.Moments;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.plan.page.answer.Visibility;
import nl.samenwijzer.plan.page.form.Contents;
import nl.samenwijzer.plan.page.form.Place;
import nl.samenwijzer.plan.page.form.QuestionForms;
import nl.samenwijzer.plan.page.form.Viewing;
import nl.samenwijzer.web.field.Asked;
import nl.samenwijzer.web.field.TableField;
import nl.samenwijzer.web.view.Link;

/** Makes the page of one moment. */
@ApplicationScoped
class ActivityViews {

    private final Moments moments;

    ActivityViews(Moments moments) {
        this.moments = moments;
    }

    /** The row of the planning; throws {@link NotFoundException} when there is none. */
    static Entry row(OpenPlan open, String row) {
        Question planning = ActivityTabs.required(open.guide().planning());
        return open.state().entries().find(planning.id(), row).filter(entry -> !entry.deleted())
                .orElseThrow(NotFoundException::new);
    }

    ActivityView stored(OpenPlan open, String row) {
        return view(open, row, Contents.STORED, List.of(), false);
    }

    ActivityView refused(OpenPlan open, String row, Contents contents, List<Problem> problems) {
        return view(open, row, contents, problems, true);
    }

    private ActivityView view(OpenPlan open, String row, Contents contents, List<Problem> problems, boolean refused) {
        Entry entry = row(open, row);
        Question planning = open.guide().planning();
        Schedule schedule = PlanningViews.schedule(open.state());
        Optional<Moment> found = schedule.find(row);
        return open.state().ask(names -> {
            Naming naming = new Naming(open, names);
            String name = found.map(Moment::name).orElse("Moment");
            ActivityTabs tabs = ActivityTabs.of(open, "", name, planning);
            Visibility visibility = new Visibility(open);
            List<Column> columns = planning.columns().stream().filter(column -> visibility.shows(planning, column)).toList();
            boolean edits = tabs.mayAnswer();
            TableField.Row shown = edits ? new QuestionForms(open, names, contents, Viewing.of(tabs.base(), "", Map.of()))
                    .row(planning, row, columns) : new TableField.Row(row, name, List.of(), List.of(), false, "");
            List<ActivityView.Fact> facts = edits ? List.of()
                    : columns.stream()
                            .map(column -> new ActivityView.Fact(column.label(), naming.value(planning, entry, column)))
                            .filter(fact -> !fact.text().isEmpty()).toList();
            return new ActivityView(tabs, name, found.map(Moment::kind).orElse(""), shown, facts,
                    found.map(moment -> new Warnings(schedule, open.guide().about().planning(),
                            PlanningViews.holidays(open.state()), open.state().input().today(), naming::group).of(moment))
                            .orElse(List.of()),
                    found.filter(Moment::isActivity).map(activity -> sections(open, names, schedule, activity, naming, edits))
                            .orElse(List.of()),
                    found.map(Moment::about).flatMap(schedule::find)
                            .map(moment -> new Link(moment.name(), tabs.base() + "/" + moment.row())).orElse(null),
                    found.filter(Moment::isActivity).isPresent() && log(open, names)
                            ? tabs.logbook() + "?activiteit=" + row + "#schrijven"
                            : "",
                    found.filter(moment -> moment.date() != null).isPresent() ? tabs.base() + "/" + row + "/agenda.ics" : "",
                    moments.saved(entry.updatedAt()),
                    problems.stream().map(problem -> link(planning, problem)).toList(), refused, planning.id() + ".action",
                    PlanPaths.plan(open.plan().id()) + "/geschiedenis?vraag=" + planning.id() + "&regel=" + row);
        });
    }

    private static boolean log(OpenPlan open, Names names) {
        Question log = open.guide().question(Purpose.LOG);
        return log != null && open.may(Action.ANSWER) && names.asked(log)
                && open.state().open(open.guide().phaseOf(open.guide().stepOf(log)));
    }

    private static List<ActivityView.Section> sections(OpenPlan open, Names names, Schedule schedule, Moment activity,
            Naming naming, boolean edits) {
        Guide guide = open.guide();
        List<ActivityView.Section> sections = new ArrayList<>();
        String base = ActivityTabs.address(open.plan().id(), ActivityTabs.PLANNING) + "/";
        boolean linked = PlanningColumns.linkTo(guide.planning(), guide.planning()).isPresent();
        for (Happening happening : linked ? List.of(Happening.INVITATION, Happening.FEEDBACK) : List.<Happening> of()) {
            boolean invites = happening == Happening.INVITATION;
            PlanningColumns.kind(guide.planning(), happening).ifPresent(kind -> sections.add(new ActivityView.Section(
                    invites ? "Uitnodigingen en berichten" : "Terugkoppeling",
                    schedule.about(activity, happening).stream()
                            .map(moment -> new Link(PlanningViews.days(moment) + ": " + moment.name(), base + moment.row()))
                            .toList(),
                    invites ? "Nog geen uitnodiging of bericht bij deze activiteit."
                            : "Nog geen terugkoppeling bij deze activiteit.",
                    edits ? (invites ? "Plan een uitnodiging" : "Plan een terugkoppeling") : "", kind,
                    UUID.randomUUID().toString())));
        }
        Visibility visibility = new Visibility(open);
        List<Entry> lines = rows(open, Purpose.LOG, guide.planning(), List.of(activity.row()));
        List<String> lineIds = lines.stream().map(Entry::row).toList();
        Stream.of(Purpose.LOG, Purpose.INPUT, Purpose.PROMISES, Purpose.COSTS).map(guide::question)
                .filter(question -> question != null && names.asked(question) && visibility.shows(question))
                .forEach(question -> {
                    boolean ofLog = PlanningColumns.linkTo(question, guide.planning()).isEmpty();
                    List<Entry> rows = ofLog ? rows(open, question.meaning(), guide.question(Purpose.LOG), lineIds)
                            : rows(open, question.meaning(), guide.planning(), List.of(activity.row()));
                    boolean adds = question.meaning() == Purpose.COSTS && edits
                            && open.state().open(guide.phaseOf(guide.stepOf(question)));
                    sections.add(new ActivityView.Section(question.text(), rows.stream()
                            .map(row -> new Link(words(guide, question, row, naming), PlanPaths.field(open, question.id(),
                                    row.row(), null)))
                            .toList(), "Nog niets.", adds ? "Voeg een post toe" : "", question.id(),
                            UUID.randomUUID().toString()));
                });
        return sections;
    }

    private static String words(Guide guide, Question question, Entry row, Naming naming) {
        List<Column> told = question.columns().stream()
                .filter(column -> column.of() == null || column.of().equals(guide.registerQuestion().id())).limit(4).toList();
        String words = naming.row(question, row, told);
        return words.isEmpty() ? "Nog leeg" : words;
    }

    /** The rows with this purpose that refer to one of these rows. */
    static List<Entry> rows(OpenPlan open, Purpose purpose, Question referred, List<String> rows) {
        Question question = open.guide().question(purpose);
        Optional<Column> link = question == null ? Optional.empty() : PlanningColumns.linkTo(question, referred);
        return link.isEmpty() ? List.of()
                : open.state().entries().rows(question.id()).stream()
                        .filter(row -> row.value() != null && refers(row, link.get()).anyMatch(rows::contains)).toList();
    }

    private static Stream<String> refers(Entry row, Column link) {
        var value = row.value().path(link.id());
        return value.isArray() ? java.util.stream.StreamSupport.stream(value.spliterator(), false).map(one -> one.asText())
                : Stream.of(value.asText());
    }

    static Link link(Question question, Problem problem) {
        String label = question.columns().stream().filter(column -> column.id().equals(problem.column())).map(Column::label)
                .findFirst().map(text -> text + ": ").orElse("");
        return new Link(label + problem.text(),
                "#" + Asked.idOf(new Place(problem.question(), problem.row(), problem.column()).name()));
    }
}
