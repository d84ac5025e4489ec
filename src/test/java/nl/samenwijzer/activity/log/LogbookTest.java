package nl.samenwijzer.activity.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.activity.Planned;
import nl.samenwijzer.plan.TestPlan;

class LogbookTest {

    @Test
    void activity_tellsWhoCameWhoWasMissingWhatWasSaidAndPromised() {
        Planned plan = planned().activity("a", "2026-11-03", ",'groepen':['winkeliers','scholen']")
                .row("on1_logboek", "l1", "{'datum':'2026-11-03','activiteit':'Inloop','gepland':'a','aantal':12,"
                        + "'groepen':['winkeliers'],'uitkomst':'Goed'}")
                .row("on1_logboek", "l2", "{'datum':'2026-11-04','activiteit':'Vervolg','gepland':'a','aantal':8}")
                .row("on1_toezeggingen", "t", "{'belofte':'We bellen','activiteit':'l1','voor':'2026-11-20'}")
                .row("on2_inbreng", "i", "{'onderwerp':'Groen','inbreng':'Meer bomen','activiteit':'l2'}");

        Logbook logbook = logbook(plan);

        assertThat(logbook.held()).containsExactly(new Held("a", "a", LocalDate.of(2026, 11, 3), List.of("l1", "l2"), 20,
                List.of("scholen"), List.of("i"), List.of("t"), null, LocalDate.of(2026, 11, 25)));
        assertThat(logbook.held().get(0).late(TestPlan.TODAY)).isFalse();
        assertThat(logbook.held().get(0).late(LocalDate.of(2026, 11, 26))).isTrue();
        assertThat(logbook.open()).containsExactly(new Promise("t", "We bellen", LocalDate.of(2026, 11, 20)));
        assertThat(logbook.open().get(0).overdue(TestPlan.TODAY)).isTrue();
        assertThat(logbook.open().get(0).overdue(LocalDate.of(2026, 11, 20))).isFalse();
    }

    @Test
    void feedbackThatWasGiven_isInTimeOrLate() {
        Planned plan = planned().activity("a", "2026-10-01", "")
                .row("on1_logboek", "l1", "{'datum':'2026-10-01','activiteit':'a'}")
                .row("on3_datum", "f", "{'activiteit':'l1','datum':'2026-10-30'}");

        assertThat(logbook(plan).held()).singleElement().satisfies(held -> {
            assertThat(held.told()).isEqualTo(LocalDate.of(2026, 10, 30));
            assertThat(held.late(TestPlan.TODAY)).isTrue();
        });
    }

    @Test
    void lineWithoutLink_isKnownByDayAndNameOrMethod_elseItStandsByItself() {
        Planned plan = planned().activity("Wandeling", "2026-10-01", ",'werkvorm':'wijkschouw'")
                .row("on1_logboek", "l1", "{'datum':'2026-10-01','activiteit':'Met elkaar op pad','werkvorm':'wijkschouw'}")
                .row("on1_logboek", "l2", "{'datum':'2026-10-02','activiteit':'Plantdag'}")
                .activity("Straks", "2027-10-01", "").activity("Vergeten", "2026-09-01", "");

        Logbook logbook = logbook(plan);

        assertThat(logbook.held()).extracting(Held::name).containsExactly("Straks", "Plantdag", "Wandeling", "Vergeten");
        assertThat(logbook.held().get(1).planned()).isNull();
        assertThat(logbook.held().get(2).lines()).containsExactly("l1");
        assertThat(logbook.unwritten(TestPlan.TODAY)).extracting(Held::name).containsExactly("Vergeten");
    }

    @Test
    void promiseThatIsDone_isNotOpen_andGuideWithoutLogHasNone() {
        Planned plan = planned().row("on1_toezeggingen", "t",
                "{'belofte':'We bellen','voor':'2026-11-20','gedaan_op':'2026-11-19'}");

        assertThat(logbook(plan).open()).isEmpty();
        assertThat(Logbook.of(TestPlan.small().state().names(),
                nl.samenwijzer.activity.planning.Schedule.of(TestPlan.small().state().names())))
                .isEqualTo(new Logbook(List.of(), List.of()));
    }

    private static Planned planned() {
        return new Planned().answer("vk1_projectfase", "\"ontwerp\"");
    }

    private static Logbook logbook(Planned plan) {
        return Logbook.of(plan.names(), plan.schedule());
    }
}
