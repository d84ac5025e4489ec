package nl.samenwijzer.plan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.guide.Gate;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.Role;
import nl.samenwijzer.guide.Signal;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Upcoming;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.page.form.ApprovalParts;
import nl.samenwijzer.plan.progress.MinimumState;
import nl.samenwijzer.plan.progress.PhaseState;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.progress.RaisedSignal;
import nl.samenwijzer.plan.progress.StepState;
import nl.samenwijzer.plan.progress.StepStatus;
import nl.samenwijzer.web.view.Link;
import nl.samenwijzer.web.view.Mark;
import nl.samenwijzer.web.view.Status;
import nl.samenwijzer.web.view.TaskGroup;

/**
 * Makes the home of a plan from its state.
 */
@ApplicationScoped
class TaskLists {

    private static final int SIGNALS = 3;
    private static final int DATES = 2;

    private final Accounts accounts;
    private final Upcoming upcoming;
    private final Moments moments;

    TaskLists(Accounts accounts, Upcoming upcoming, Moments moments) {
        this.accounts = accounts;
        this.upcoming = upcoming;
        this.moments = moments;
    }

    /** {@code typed} is the reason that was sent for {@code gate} and is not saved, because of {@code error}. */
    TaskListView of(OpenPlan open, String gate, String typed, String error) {
        PlanState state = open.state();
        String current = state.nextStep().map(step -> step.phase().id()).orElse("");
        List<TaskGroup> groups = state.phases().stream().filter(phase -> !phase.steps().isEmpty())
                .map(phase -> group(open, phase, phase.phase().id().equals(current))).toList();
        return new TaskListView(open, state.inWords(), state.minimumAnswered() + " van " + state.minimum().size(), groups,
                state.minimum().stream().map(minimum -> mark(open, minimum)).toList(),
                state.routeKnown() ? state.route().name() : "Nog niet bekend",
                state.routeKnown() ? state.route().description()
                        : "Je krijgt nu de vragen van '" + state.route().name() + "', tot duidelijk is welke route past.",
                state.nextStep().map(step -> new Link(step.step().name(),
                        PlanPaths.step(open.plan().id(), step.step().id()))).orElse(null),
                judge(open), attention(open), allSignals(open), tips(open), dates(open), !open.may(Action.ANSWER),
                notices(open),
                gates(open, gate, typed), exceptions(open), team(open), error);
    }

    /** Where the plan is judged, for who is asked to. */
    private static Link judge(OpenPlan open) {
        Question approval = open.guide().question(open.guide().about().adoption().question());
        return open.state().adoption().submitted() && open.may(Action.ADOPT)
                ? new Link("Geef je oordeel", PlanPaths.field(open, approval.id(), Entry.SINGLE, null))
                : null;
    }

    private static List<TaskListView.Attention> attention(OpenPlan open) {
        return asking(open).limit(SIGNALS)
                .map(signal -> new TaskListView.Attention(SignalViews.look(signal.severity()),
                        SignalViews.word(signal.severity()), CheckViews.link(open, signal, signal.text()),
                        SignalViews.advice(open.guide(), signal)))
                .toList();
    }

    private static Link allSignals(OpenPlan open) {
        long all = asking(open).count();
        return all > SIGNALS ? new Link("Bekijk alle " + all + " signalen",
                PlanPaths.plan(open.plan().id()) + "/controle#signalen") : null;
    }

    private static Link tips(OpenPlan open) {
        long tips = open.state().signals().stream().filter(signal -> signal.severity() == Signal.Severity.YELLOW).count();
        return tips == 0 ? null
                : new Link(tips == 1 ? "Bekijk 1 tip om het plan beter te maken"
                        : "Bekijk " + tips + " tips om het plan beter te maken",
                        PlanPaths.plan(open.plan().id()) + "/controle#signalen");
    }

    private static Stream<RaisedSignal> asking(OpenPlan open) {
        return Stream.concat(open.state().adoption().redSignals().stream(),
                open.state().adoption().unexplainedSignals().stream());
    }

    private List<TaskListView.Soon> dates(OpenPlan open) {
        return upcoming.ofPlan(open.plan().id(), moments.today(), DATES).stream()
                .map(date -> new TaskListView.Soon(moments.day(date.day()), date.what())).toList();
    }

    private static TaskGroup group(OpenPlan open, PhaseState phase, boolean unfolded) {
        return new TaskGroup(phase.phase().name(), phase.phase().purpose(), phase.inWords(),
                phase.open() ? "" : phase.locked(), unfolded,
                phase.steps().stream().map(step -> task(open, step)).toList());
    }

    private static TaskGroup.Task task(OpenPlan open, StepState step) {
        boolean locked = step.status() == StepStatus.LOCKED;
        int asked = step.questions().size();
        String missing = step.marked() && !step.done() ? "Nog niet klaar: er mist nog iets." : "";
        return new TaskGroup.Task(step.step().name(), locked ? "" : PlanPaths.step(open.plan().id(), step.step().id()),
                missing.isEmpty() ? asked + (asked == 1 ? " vraag" : " vragen") : missing, status(step.status()));
    }

    private static Status status(StepStatus status) {
        return switch (status) {
            case NOT_BEGUN -> Status.open();
            case BUSY -> Status.busy();
            case DONE -> Status.done();
            case LOCKED -> Status.locked();
        };
    }

    private static Mark mark(OpenPlan open, MinimumState minimum) {
        String href = minimum.core().stream().filter(question -> !open.state().complete(question))
                .findFirst().or(() -> minimum.core().stream().findFirst())
                .filter(question -> open.state().open(open.guide().phaseOf(open.guide().stepOf(question))))
                .map(question -> PlanPaths.field(open, question.id(), Entry.SINGLE, null)).orElse("");
        return new Mark(String.valueOf(minimum.question().number()), minimum.question().text(), minimum.answered(), href);
    }

    private static List<String> notices(OpenPlan open) {
        List<String> notices = new ArrayList<>();
        JsonNode stopped = open.state().entries().value(Marks.STOPPED);
        if (stopped != null) {
            notices.add("Dit project is gestopt. Reden: " + stopped.path("reden").asText());
        }
        String commissioner = open.state().input().commissioner();
        if (open.state().adoption().submitted()) {
            notices.add("Dit plan ligt ter akkoord bij " + (commissioner == null ? "de opdrachtgever" : commissioner) + ".");
        } else if (open.state().adoption().turnedDown()) {
            notices.add(turnedDown(open, commissioner == null ? "De opdrachtgever" : commissioner));
        }
        if (open.state().adoption().given()) {
            notices.add("Dit plan is vastgesteld." + (open.state().adoption().changedSince()
                    ? " Daarna is het veranderd. Die verandering is nog niet vastgesteld."
                    : ""));
        }
        return notices;
    }

    private static String turnedDown(OpenPlan open, String commissioner) {
        String note = open.state().entries().value(open.guide().about().adoption().question())
                .path(ApprovalParts.NOTE).asText();
        return commissioner + " is niet akkoord met dit plan."
                + (note.isEmpty() ? " Er is geen toelichting gegeven." : " Toelichting: " + note);
    }

    /** The gates that keep a phase shut, as far as this person may open them. */
    private static List<TaskListView.GateForm> gates(OpenPlan open, String gate, String typed) {
        List<Phase> shut = open.state().phases().stream().filter(phase -> !phase.open()).map(PhaseState::phase).toList();
        return open.guide().about().gates().stream().filter(open::mayOverride)
                .filter(one -> shut.stream().anyMatch(phase -> needs(phase, one)))
                .filter(one -> !open.state().ask(names -> names.open(one)))
                .map(one -> new TaskListView.GateForm(one.id(), one.name(), one.text(),
                        open.state().entries().find(Marks.gate(one.id()), Entry.SINGLE).map(Entry::version).orElse(0),
                        UUID.randomUUID().toString(), one.id().equals(gate) ? typed : ""))
                .toList();
    }

    private static boolean needs(Phase phase, Gate gate) {
        return Pattern.compile("\\b" + Pattern.quote(gate.id()) + "\\b").matcher(phase.gate().opensWhen().text()).find();
    }

    private List<String> exceptions(OpenPlan open) {
        List<Entry> opened = open.guide().about().gates().stream()
                .flatMap(gate -> open.state().entries().find(Marks.gate(gate.id()), Entry.SINGLE).stream())
                .filter(entry -> entry.value() != null).toList();
        if (opened.isEmpty()) {
            return List.of();
        }
        Map<UUID, Account> people = accounts.byIds(opened.stream().map(Entry::updatedBy).distinct().toList());
        return opened.stream().map(entry -> exception(open.guide(), entry, people)).toList();
    }

    private static String exception(Guide guide, Entry entry, Map<UUID, Account> people) {
        String gate = guide.about().gates().stream().filter(one -> one.id().equals(Marks.gateOf(entry.question())))
                .map(Gate::name).findFirst().orElse("");
        Account by = people.get(entry.updatedBy());
        String reason = entry.value().path("reden").asText();
        return "'" + gate + "' is overgeslagen" + (by == null ? "" : " door " + by.displayName())
                + (reason.isEmpty() ? "." : ". Reden: " + reason);
    }

    private static List<TaskListView.Person> team(OpenPlan open) {
        return open.plan().team().stream().map(member -> new TaskListView.Person(member.displayName(),
                open.guide().about().roles().stream().filter(role -> role.id().equals(member.role())).map(Role::name)
                        .findFirst().orElse("")))
                .toList();
    }
}
