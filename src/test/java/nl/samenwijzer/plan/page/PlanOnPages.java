package nl.samenwijzer.plan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;

import nl.samenwijzer.Visitor;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.Teams;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.SaveResult;

/** A new plan of a project leader who is signed in, with the commissioner and the other editor beside her. */
abstract class PlanOnPages {

    static final String NAME = "vk1_naam";
    static final String STORY = "vk1_beschrijving";
    static final String REGISTER = "vk4_lijst";

    @Inject
    Plans plans;
    @Inject
    SaveEntries saving;
    @Inject
    Teams teams;
    @Inject
    Guides guides;
    @Inject
    Accounts accounts;

    Account leader;
    UUID plan;
    Visitor visitor;

    @BeforeEach
    void aPlan() {
        leader = account("projectleider");
        plan = plans.create("Park <Oost>", guides.forNewPlans(), null, leader).id();
        visitor = Visitor.signedInAs("projectleider");
    }

    Account account(String username) {
        return accounts.byUsername(username).orElseThrow();
    }

    /** Puts somebody on the plan, in the role of that name, and signs in. */
    Visitor joined(String username) {
        teams.put(plan, account(username), username, leader).ifPresent(wrong -> {
            throw new IllegalStateException(wrong);
        });
        return Visitor.signedInAs(username);
    }

    /** Saves on the version that stands. */
    SaveResult save(String question, String json) {
        int base = open().state().entries().find(question, Entry.SINGLE).map(Entry::version).orElse(0);
        return saving.save(plan, Change.put(question, base, UUID.randomUUID(), Json.parse(json)), leader);
    }

    /** Makes a row in the register. */
    void group(String row, String json) {
        SaveResult made = saving.save(plan, Change.putRow(REGISTER, row, 0, UUID.randomUUID(), Json.parse(json)), leader);
        assertThat(made).isInstanceOf(SaveResult.Saved.class);
    }

    String text(String question) {
        return open().state().entries().text(question);
    }

    List<String> groups() {
        return open().state().entries().rows(REGISTER).stream().map(row -> row.value().path("naam").asText()).toList();
    }

    OpenPlan open() {
        return plans.open(plan, leader);
    }

    String url() {
        return "/plannen/" + plan;
    }

    String url(String step) {
        return url() + "/stappen/" + step;
    }
}
