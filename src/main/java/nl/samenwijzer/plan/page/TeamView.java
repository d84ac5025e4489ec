package nl.samenwijzer.plan.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.guide.GuideFile;
import nl.samenwijzer.guide.Role;
import nl.samenwijzer.plan.Member;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.web.field.Asked;
import nl.samenwijzer.web.field.ChoiceField;
import nl.samenwijzer.web.field.ChoicesField;
import nl.samenwijzer.web.field.Field;
import nl.samenwijzer.web.field.Hidden;
import nl.samenwijzer.web.field.Option;
import nl.samenwijzer.web.field.TextField;
import nl.samenwijzer.web.view.Link;

/**
 * Who are on a plan, and what is known of the project itself.
 *
 * @param people everyone who may be added; empty for who may not manage the team
 * @param facts title, districts and project phase as form elements
 * @param stopped why the project was stopped; empty when it goes on
 */
record TeamView(OpenPlan open, List<Member> team, List<Role> roles, List<Account> people, List<Field> facts, String stopped,
        int stoppedVersion, List<Link> errors) {

    static final String TITLE = "titel";
    static final String DISTRICTS = "wijken";
    static final String PHASE = "projectfase";

    static TeamView of(OpenPlan open, List<Account> people, List<Link> errors) {
        List<Role> roles = open.guide().about().roles().stream().filter(role -> role.planRole() != null).toList();
        List<Account> others = people.stream().filter(person -> open.plan().member(person.id()).isEmpty()).toList();
        JsonNode stopped = open.state().entries().value(Marks.STOPPED);
        return new TeamView(open, open.plan().team(), roles, others, facts(open), stopped == null ? ""
                : stopped.path("reden").asText(), version(open, Marks.STOPPED), errors);
    }

    public boolean mayManage() {
        return open.may(Action.MANAGE_TEAM);
    }

    public boolean mayLead() {
        return open.may(Action.LEAD);
    }

    public boolean mayStop() {
        return open.may(Action.LEAD) || open.may(Action.APPROVE);
    }

    public boolean mayDelete() {
        return open.may(Action.DELETE_PLAN);
    }

    public boolean mayAnswer() {
        return open.may(Action.ANSWER);
    }

    public String roleName(String id) {
        return open.guide().about().roles().stream().filter(role -> role.id().equals(id)).map(Role::name).findFirst()
                .orElse("");
    }

    public UUID operation() {
        return UUID.randomUUID();
    }

    static int version(OpenPlan open, String mark) {
        return open.state().entries().find(mark, Entry.SINGLE).map(Entry::version).orElse(0);
    }

    private static List<Field> facts(OpenPlan open) {
        List<Field> fields = new ArrayList<>();
        if (open.may(Action.LEAD)) {
            fields.add(TextField.line(asked(open, TITLE, "Hoe heet het plan?", Marks.TITLE), open.plan().title()));
        }
        List<String> offered = Districts.offered(open);
        List<String> chosen = Districts.chosen(open);
        Asked districts = asked(open, DISTRICTS, "In welke wijken is het project?", Marks.DISTRICTS).required(false);
        if (offered.isEmpty()) {
            fields.add(TextField.area(districts.help("Zet elke wijk op een eigen regel."), String.join("\n", chosen)));
        } else {
            List<String> all = new ArrayList<>(offered);
            chosen.stream().filter(name -> !offered.contains(name)).forEach(all::add);
            fields.add(new ChoicesField(districts, all.stream().map(name -> new Option(name, name)).toList(),
                    Set.copyOf(chosen)));
        }
        if (open.guide().about().projectPhaseQuestion() == null) {
            fields.add(new ChoiceField(asked(open, PHASE, "In welke fase is het project?", Marks.PROJECT_PHASE).required(false),
                    open.guide().about().projectPhases().stream()
                            .sorted(Comparator.comparingInt(GuideFile.ProjectPhase::order))
                            .map(phase -> new Option(phase.id(), phase.name())).toList(),
                    open.state().entries().text(Marks.PROJECT_PHASE)));
        }
        return fields;
    }

    private static Asked asked(OpenPlan open, String name, String label, String mark) {
        return Asked.of(name, label).hidden(List.of(new Hidden(name + ".versie", String.valueOf(version(open, mark)))));
    }
}
