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
public abstract class PlanOnPages {

    protected static final String NAME = "vk1_naam";
    protected static final String STORY = "vk1_beschrijving";
    protected static final String REGISTER = "vk4_lijst";

    @Inject
    protected Plans plans;
    @Inject
    protected SaveEntries saving;
    @Inject
    protected Teams teams;
    @Inject
    protected Guides guides;
    @Inject
    protected Accounts accounts;

    protected Account leader;
    protected UUID plan;
    protected Visitor visitor;

    @BeforeEach
    void aPlan() {
        leader = account("projectleider");
        plan = plans.create("Park <Oost>", guides.forNewPlans(), null, leader).id();
        visitor = Visitor.signedInAs("projectleider");
    }

    protected Account account(String username) {
        return accounts.byUsername(username).orElseThrow();
    }

    /** Puts somebody on the plan, in the role of that name, and signs in. */
    protected Visitor joined(String username) {
        teams.put(plan, account(username), username, leader).ifPresent(wrong -> {
            throw new IllegalStateException(wrong);
        });
        return Visitor.signedInAs(username);
    }

    /** Saves on the version that stands. */
    protected SaveResult save(String question, String json) {
        int base = open().state().entries().find(question, Entry.SINGLE).map(Entry::version).orElse(0);
        return saving.save(plan, Change.put(question, base, UUID.randomUUID(), Json.parse(json)), leader);
    }

    /** Makes a row in the register. */
    protected void group(String row, String json) {
        SaveResult made = saving.save(plan, Change.putRow(REGISTER, row, 0, UUID.randomUUID(), Json.parse(json)), leader);
        assertThat(made).isInstanceOf(SaveResult.Saved.class);
    }

    protected String text(String question) {
        return open().state().entries().text(question);
    }

    protected List<String> groups() {
        return open().state().entries().rows(REGISTER).stream().map(row -> row.value().path("naam").asText()).toList();
    }

    protected OpenPlan open() {
        return plans.open(plan, leader);
    }

    protected String url() {
        return "/plannen/" + plan;
    }

    protected String url(String step) {
        return url() + "/stappen/" + step;
    }
}
