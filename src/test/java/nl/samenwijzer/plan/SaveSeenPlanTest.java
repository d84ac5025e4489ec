package nl.samenwijzer.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.entry.SaveResult.Conflict;
import nl.samenwijzer.plan.entry.SaveResult.Refused;
import nl.samenwijzer.plan.entry.SaveResult.Saved;

/** Saving what somebody has before them, and what is kept in memory when a save fails. */
@QuarkusTest
class SaveSeenPlanTest {

    private static final String TEXT = "vk1_beschrijving";
    private static final String OTHER = "vk3_geschiedenis";

    @Inject
    SaveEntries saving;
    @Inject
    Plans plans;
    @Inject
    Teams teams;
    @Inject
    Guides guides;
    @Inject
    Accounts accounts;
    @Inject
    FailingProjection projection;

    private Account leader;
    private Account editor;
    private UUID plan;

    @BeforeEach
    void aPlan() {
        leader = accounts.byUsername("projectleider").orElseThrow();
        editor = accounts.byUsername("omgevingsmanager").orElseThrow();
        plan = plans.create("Riool Berkenstraat", guides.forNewPlans(), null, leader).id();
        teams.put(plan, editor, "omgevingsmanager", leader);
    }

    @Test
    void save_planAsSeen_isSaved() {
        SaveResult result = saving.save(plans.open(plan, leader), text(TEXT, 0, "eerste"));

        assertThat(result).isInstanceOf(Saved.class);
        assertThat(stored(TEXT)).isEqualTo("eerste");
    }

    @Test
    void save_planSeenBeforeAColleagueSaved_knowsWhatTheColleagueSaved() {
        OpenPlan seen = plans.open(plan, leader);
        saving.save(plan, text(TEXT, 0, "van de collega"), editor);

        assertThat(saving.save(seen, text(TEXT, 0, "van mij"))).isInstanceOfSatisfying(Conflict.class,
                conflict -> assertThat(conflict.theirs().value()).isEqualTo(TextNode.valueOf("van de collega")));
        assertThat(saving.save(seen, text(OTHER, 0, "ook van mij"))).isInstanceOf(Saved.class);
        assertThat(stored(TEXT)).isEqualTo("van de collega");
    }

    @Test
    void save_planSeenBeforeLeavingTheTeam_isNotFound() {
        OpenPlan seen = plans.open(plan, editor);
        teams.remove(plan, editor.id(), leader);

        assertThatThrownBy(() -> saving.save(seen, text(TEXT, 0, "te laat"))).isInstanceOf(PlanNotFound.class);
        assertThat(stored(TEXT)).isNull();
    }

    @Test
    void save_operationOfAnotherQuestion_isRefusedByTheDatabaseAndToldSo() {
        Change first = text(TEXT, 0, "eerste");
        saving.save(plan, first, leader);

        SaveResult result = saving.save(plan,
                Change.put(OTHER, 0, first.operation(), TextNode.valueOf("met dezelfde opdracht")), leader);

        assertThat(result).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.problems()).singleElement().extracting(problem -> problem.text())
                        .isEqualTo("Deze opdracht is al voor een andere vraag gebruikt. Laad de pagina opnieuw."));
        assertThat(stored(OTHER)).isNull();
    }

    @Test
    void save_thatFailsAfterWriting_leavesNothingInDatabaseOrMemory() {
        saving.save(plan, text(TEXT, 0, "eerste"), leader);
        long revision = plans.open(plan, leader).plan().revision();
        projection.failFor(plan);

        assertThatThrownBy(() -> saving.save(plan, text(TEXT, 1, "mislukt"), leader)).isInstanceOf(RuntimeException.class);

        projection.workFor(plan);
        assertThat(stored(TEXT)).isEqualTo("eerste");
        assertThat(plans.open(plan, leader).plan().revision()).isEqualTo(revision);
        assertThat(saving.save(plan, text(TEXT, 1, "tweede"), leader)).isInstanceOf(Saved.class);
        assertThat(stored(TEXT)).isEqualTo("tweede");
    }

    private static Change text(String question, int base, String text) {
        return Change.put(question, base, UUID.randomUUID(), TextNode.valueOf(text));
    }

    private String stored(String question) {
        return plans.open(plan, leader).state().entries().text(question);
    }
}
