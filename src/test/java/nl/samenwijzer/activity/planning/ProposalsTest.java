package nl.samenwijzer.activity.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.activity.Planned;
import nl.samenwijzer.activity.holiday.Holiday;
import nl.samenwijzer.activity.holiday.Holidays;
import nl.samenwijzer.plan.TestPlan;

class ProposalsTest {

    private static final Holidays HOLIDAYS = new Holidays(
            List.of(new Holiday("Lange vakantie", LocalDate.of(2027, 1, 20), LocalDate.of(2027, 3, 14), true)), true);

    @Test
    void chosenMethods_areSpreadBeforeTheDecision_andKeepClearOfHolidays() {
        Planned plan = new Planned()
                .row("de4_werkvormen", "k1", "{'werkvorm':'inloop','groepen':['winkeliers'],'fase':'besluiten'}")
                .row("de4_werkvormen", "k2", "{'werkvorm':'straatgesprek','groepen':['scholen'],'fase':'denken'}")
                .row("de4_werkvormen", "k3", "{'werkvorm':'evaluatiegesprek','groepen':['scholen'],'fase':'leren'}");

        List<Proposal> proposals = proposals(plan);

        assertThat(proposals).extracting(Proposal::choice).containsExactly("k2", "k1", "k3");
        assertThat(proposals).allSatisfy(proposal -> {
            assertThat(HOLIDAYS.free(proposal.date())).isFalse();
            assertThat(proposal.date().getDayOfWeek()).isLessThan(DayOfWeek.FRIDAY);
            assertThat(proposal.invitation()).isBeforeOrEqualTo(proposal.date().minusDays(14)).isAfter(TestPlan.TODAY);
            assertThat(proposal.feedback()).isBeforeOrEqualTo(proposal.date().plusDays(21)).isAfter(proposal.date());
            assertThat(proposal.activity()).isNull();
        });
        assertThat(proposals.subList(0, 2)).allSatisfy(proposal -> {
            assertThat(proposal.date()).isBeforeOrEqualTo(LocalDate.of(2027, 6, 15).minusWeeks(6));
            assertThat(proposal.decision()).isEqualTo("b1");
            assertThat(proposal.reason()).endsWith("Daarna zijn er minstens 6 weken tot 'Ontwerp' op 15 juni 2027.");
        });
        assertThat(proposals.get(0).date()).isBefore(proposals.get(1).date());
        assertThat(proposals.get(2).date()).isAfter(LocalDate.of(2027, 6, 15));
        assertThat(proposals.get(2).reason()).isEqualTo("Deze werkvorm hoort na het besluit 'Ontwerp' op 15 juni 2027.");
    }

    @Test
    void methodThatHasADate_needsNoProposal_andOneWithoutIsFilled() {
        Planned plan = new Planned().row("de4_werkvormen", "k1", "{'werkvorm':'inloop','groepen':['winkeliers']}")
                .row("de4_werkvormen", "k2", "{'werkvorm':'straatgesprek','groepen':['scholen']}")
                .activity("gepland", "2027-02-02", ",'werkvorm':'inloop'")
                .row("de7_planning", "leeg", "{'soort':'activiteit','omschrijving':'Op straat','werkvorm':'straatgesprek'}")
                .row("de6_terugkoppeling", "f", "{'werkvorm':'straatgesprek','datum':'2027-12-01','middel':'Brief'}");

        assertThat(proposals(plan)).singleElement().satisfies(proposal -> {
            assertThat(proposal.activity()).isEqualTo("leeg");
            assertThat(proposal.feedback()).as("is planned already").isNull();
        });
    }

    @Test
    void tooLittleTime_isSaid_andNoDecisionToo() {
        Planned soon = decidedOn("2026-12-20").row("de4_werkvormen", "k1", "{'werkvorm':'inloop','groepen':['winkeliers']}");

        assertThat(proposals(soon)).singleElement().satisfies(proposal -> assertThat(proposal.reason())
                .endsWith("Zo houd je minder dan 6 weken over voor 'Ontwerp' op 20 december 2026."));
        assertThat(Proposals.of(TestPlan.small().state().names(), Schedule.of(TestPlan.small().state().names()),
                Holidays.NONE, TestPlan.TODAY)).isEmpty();
    }

    @Test
    void dayAfterTheDecision_isNotSaidToComeBeforeIt() {
        Planned plan = decidedOn("2026-12-05").row("de4_werkvormen", "k1", "{'werkvorm':'inloop','groepen':['winkeliers']}");

        assertThat(proposals(plan)).containsExactly(new Proposal("k1", "inloop", "Inloopbijeenkomst", List.of("winkeliers"),
                null, LocalDate.of(2026, 12, 8), LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 29), null,
                "Deze werkvorm duurt 5 tot 8 weken, met voorbereiding en terugkoppeling. "
                        + "Het lukt niet meer vóór het besluit 'Ontwerp' op 5 december 2026."));
    }

    @Test
    void periodThatIsAllHoliday_isPassedOver_withTimeToInvite_andInTheOrderOfThePhases() {
        LocalDate today = LocalDate.of(2026, 6, 29);
        Holidays summer = new Holidays(
                List.of(new Holiday("Zomervakantie", LocalDate.of(2026, 7, 11), LocalDate.of(2026, 8, 23), true)), true);
        Planned plan = decidedOn("2026-10-01")
                .row("de4_werkvormen", "k2", "{'werkvorm':'straatgesprek','groepen':['scholen'],'fase':'besluiten'}")
                .row("de4_werkvormen", "k1", "{'werkvorm':'inloop','groepen':['winkeliers'],'fase':'denken'}");

        List<Proposal> proposals = Proposals.of(plan.names(), plan.schedule(), summer, today);

        assertThat(proposals).extracting(Proposal::choice).containsExactly("k1", "k2");
        assertThat(proposals).extracting(Proposal::date).containsExactly(LocalDate.of(2026, 8, 24),
                LocalDate.of(2026, 8, 25));
        assertThat(proposals.get(0).invitation()).isEqualTo(LocalDate.of(2026, 8, 10));
        assertThat(proposals.get(0).reason()).endsWith("Van 13 juli 2026 tot en met 20 augustus 2026 is er geen goede dag. "
                + "Zo houd je minder dan 6 weken over voor 'Ontwerp' op 1 oktober 2026.");
    }

    @Test
    void guideThatAsksNoTimeToProcess_isNotSpokenOf() {
        Planned plan = new Planned(TestPlan.bundledGuide(", processingWeeks: 6", ""))
                .row("de4_werkvormen", "k1", "{'werkvorm':'inloop','groepen':['winkeliers']}");
        String method = "Deze werkvorm duurt 5 tot 8 weken, met voorbereiding en terugkoppeling.";

        assertThat(proposals(plan)).singleElement().extracting(Proposal::decision, Proposal::reason)
                .containsExactly("b1", method);
        assertThat(proposals(plan.row("in4_besluiten", "b1",
                "{'besluit':'Ontwerp','wie':'college','datum':'2026-12-05'}"))).singleElement()
                .extracting(Proposal::decision, Proposal::reason).containsExactly(null,
                        method + " Het lukt niet meer vóór het besluit 'Ontwerp' op 5 december 2026.");
    }

    @Test
    void budget_addsUpPerActivity_andSaysWhatIsLeft() {
        Planned plan = new Planned().activity("a", "2027-04-13", "")
                .row("de7_begroting", "e1", "{'post':'Zaal','bedrag':250.5,'activiteit':'a'}")
                .row("de7_begroting", "e2", "{'post':'Uren','bedrag':1000}").answer("de7_budget", "1200");

        Budget budget = Budget.of(plan.names());

        assertThat(budget).isEqualTo(new Budget(new BigDecimal("1200"), new BigDecimal("1250.5"), new BigDecimal("250.5")));
        assertThat(budget.left()).isEqualByComparingTo("-50.5");
        assertThat(Budget.of(new Planned().names())).isNull();
    }

    private static Planned decidedOn(String day) {
        return new Planned().row("in4_besluiten", "b1", "{'besluit':'Ontwerp','wie':'college','datum':'%s'}".formatted(day));
    }

    private static List<Proposal> proposals(Planned plan) {
        return Proposals.of(plan.names(), plan.schedule(), HOLIDAYS, TestPlan.TODAY);
    }
}
