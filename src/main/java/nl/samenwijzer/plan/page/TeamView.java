package nl.samenwijzer.plan.page;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.guide.Role;
import nl.samenwijzer.plan.Member;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.web.field.Field;
import nl.samenwijzer.web.view.Link;

/**
 * Who are on a plan, and what is known of the project itself.
 *
 * @param people everyone who may be added; empty for who may not manage the team
 * @param facts title, districts and project phase as form elements
 * @param stopped why the project was stopped; empty when it goes on
 */
record TeamView(OpenPlan open, List<Member> team, List<Role> roles, List<Account> people, List<Field> facts, String stopped,
        int stoppedVersion, List<Link> errors, TypedFields typed) {

    static final String REASON = "reden";

    static TeamView of(OpenPlan open, List<Account> people, List<Link> errors, TypedFields typed) {
        List<Role> roles = open.guide().about().roles().stream().filter(role -> role.planRole() != null).toList();
        List<Account> others = people.stream().filter(person -> open.plan().member(person.id()).isEmpty()).toList();
        JsonNode stopped = open.state().entries().value(Marks.STOPPED);
        return new TeamView(open, open.plan().team(), roles, others, FactFields.of(open, typed), stopped == null ? ""
                : stopped.path("reden").asText(), version(open, Marks.STOPPED), errors, typed);
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

    /** The reason to stop as it was typed and could not be saved. */
    public String typedReason() {
        return typed.text(REASON, "");
    }

    public String reasonError() {
        return typed.error(REASON);
    }

    public UUID operation() {
        return UUID.randomUUID();
    }

    static int version(OpenPlan open, String mark) {
        return open.state().entries().find(mark, Entry.SINGLE).map(Entry::version).orElse(0);
    }
}
