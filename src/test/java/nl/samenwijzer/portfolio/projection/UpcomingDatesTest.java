package nl.samenwijzer.portfolio.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.Upcoming;
import nl.samenwijzer.sql.Sql;

@QuarkusTest
class UpcomingDatesTest {

    /** Before the dates of any other plan, so that it is in the short list of the page. */
    private static final LocalDate DAY = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1);

    @Inject
    Plans plans;
    @Inject
    Guides guides;
    @Inject
    Accounts accounts;
    @Inject
    Upcoming upcoming;
    @Inject
    Sql sql;

    @Test
    void of_datesOfOwnPlans_fromTheDayOnWithoutWhatChangedLast() {
        Account leader = accounts.byUsername("projectleider").orElseThrow();
        UUID plan = plans.create("Plein van morgen", guides.forNewPlans(), null, leader).id();
        sql.change("update portfolio_cell set sort_value = '1" + DAY + "', choices = '' where plan_id = ?"
                + " and column_id in ('volgend_besluit', 'bijgewerkt')", plan);

        sql.change("update portfolio_cell set sort_value = '1zeer-ja-ok', choices = '' where plan_id = ?"
                + " and column_id = 'volgende_terugkoppeling'", plan);

        assertThat(upcoming.of(leader.id(), DAY, 1))
                .isEqualTo(List.of(new Upcoming.Moment(plan, "Plein van morgen", "Eerstvolgend besluit", DAY)));
        assertThat(upcoming.of(leader.id(), DAY.plusDays(1), 100)).noneMatch(moment -> moment.plan().equals(plan));
        assertThat(upcoming.of(accounts.byUsername("omgevingsmanager").orElseThrow().id(), DAY, 100))
                .noneMatch(moment -> moment.plan().equals(plan));
        assertThat(Visitor.signedInAs("projectleider").get("/plannen").asString())
                .contains("<strong>" + Labels.of(DAY) + "</strong> <span>Eerstvolgend besluit: <a href=\"/plannen/" + plan);
    }
}
