package nl.samenwijzer.advice.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.Teams;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.progress.RaisedSignal;
import nl.samenwijzer.sql.Sql;

/** The same text in two plans of one person, on the real database: what a plan says changes when another plan does. */
@QuarkusTest
class CopiedTextsTest {

    private static final String STORY = "vk1_beschrijving";

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
    @Inject
    Sql sql;

    private Account leader;
    private UUID one;
    private UUID other;
    private String text;

    @BeforeEach
    void twoPlans() {
        leader = accounts.byUsername("projectleider").orElseThrow();
        one = plans.create("Een", guides.forNewPlans(), null, leader).id();
        other = plans.create("Ander", guides.forNewPlans(), null, leader).id();
        text = "Deze tekst schreef ik eerder al eens voor een heel ander project in een andere wijk van de stad " + one + ".";
    }

    @Test
    void sameText_isToldInBothPlans_alsoInTheOneThatNobodyTouched() {
        save(one, leader, text);
        assertThat(copied(one)).isEmpty();

        save(other, leader, "  " + text.toUpperCase(java.util.Locale.ROOT).replace(" ", "\n ") + "\n");

        assertThat(copied(one)).containsExactly(STORY);
        assertThat(copied(other)).containsExactly(STORY);
    }

    @Test
    void textThatBecomesAnother_isToldInNeither() {
        save(one, leader, text);
        save(other, leader, text);
        assertThat(copied(one)).containsExactly(STORY);

        save(other, leader, text + " Nu anders.");
        assertThat(copied(one)).isEmpty();
        assertThat(copied(other)).isEmpty();

        save(other, leader, text);
        assertThat(copied(one)).containsExactly(STORY);
        save(other, leader, null);
        assertThat(copied(one)).isEmpty();
    }

    @Test
    void textOfAnotherAuthor_isNoCopy_untilTheSamePersonWritesIt() {
        Account editor = accounts.byUsername("omgevingsmanager").orElseThrow();
        assertThat(teams.put(other, editor, "omgevingsmanager", leader)).isEmpty();
        save(one, leader, text);

        save(other, editor, text);
        assertThat(copied(one)).isEmpty();
        assertThat(copied(other)).isEmpty();

        save(other, editor, "Eerst iets heel anders, want ik begon opnieuw met deze tekst over ons project.");
        save(other, leader, text);
        assertThat(copied(one)).containsExactly(STORY);
    }

    @Test
    void planThatIsDeleted_copiesNothing() {
        save(one, leader, text);
        save(other, leader, text);
        assertThat(copied(one)).containsExactly(STORY);

        assertThat(plans.delete(other, "Ander", leader)).isTrue();

        assertThat(copied(one)).isEmpty();
    }

    @Test
    void saveThatIsUndone_leavesNothing_andNoTextIsKept() {
        save(one, leader, text);
        QuarkusTransaction.begin();
        save(other, leader, text);
        QuarkusTransaction.rollback();

        assertThat(copied(one)).isEmpty();
        assertThat(sql.list("select text_hash from long_text where plan_id = ?", row -> row.getString(1), one))
                .singleElement().asString().matches("[0-9a-f]{64}");
    }

    @Test
    void shortText_isNoCopy() {
        save(one, leader, "Nieuw riool in de straat.");
        save(other, leader, "Nieuw riool in de straat.");

        assertThat(copied(one)).isEmpty();
    }

    private void save(UUID plan, Account account, String value) {
        int base = plans.open(plan, account).state().entries().find(STORY, Entry.SINGLE).map(Entry::version).orElse(0);
        SaveResult saved = saving.save(plan,
                Change.put(STORY, base, UUID.randomUUID(), value == null ? null : TextNode.valueOf(value)), account);
        assertThat(saved).isInstanceOf(SaveResult.Saved.class);
    }

    /** The questions with a copied text, as the signal S21 tells them. */
    private List<String> copied(UUID plan) {
        return plans.open(plan, leader).state().signals().stream().filter(signal -> signal.signal().equals("S21"))
                .map(RaisedSignal::row).toList();
    }
}
