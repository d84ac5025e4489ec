package nl.samenwijzer.activity.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.activity.Planned;
import nl.samenwijzer.activity.holiday.Holiday;
import nl.samenwijzer.activity.holiday.Holidays;
import nl.samenwijzer.guide.GuideFile;
import nl.samenwijzer.plan.TestPlan;

class WarningsTest {

    private static final Holidays HOLIDAYS = new Holidays(List.of(
            new Holiday("Koningsdag", LocalDate.of(2027, 4, 27), LocalDate.of(2027, 4, 27), false),
            new Holiday("Meivakantie", LocalDate.of(2027, 4, 24), LocalDate.of(2027, 5, 2), true)), true);

    @Test
    void activityThatIsWellPlanned_hasNone() {
        Planned plan = new Planned().activity("a", "2027-04-13",
                ",'uitnodiging_op':'2027-03-30','besluit':'b1','groepen':['winkeliers']")
                .row("de7_planning", "t",
                        "{'datum':'2027-05-04','soort':'terugkoppeling','omschrijving':'Brief','activiteit':'a'}");

        assertThat(warnings(plan)).isEqualTo(Map.of("a", List.of()));
    }

    @Test
    void activityWithEverythingWrong_tellsItAll() {
        Planned plan = new Planned()
                .activity("eerst", "2027-04-22",
                        ",'uitnodiging_op':'2027-04-01','groepen':['winkeliers','scholen'],'werkvorm':'inloop'")
                .activity("a", "2027-04-27",
                        ",'uitnodiging_op':'2027-04-20','groepen':['winkeliers'],'begin':'20:00','einde':'19:00'")
                .activity("ook", "2027-04-27", "")
                .row("de7_planning", "t",
                        "{'datum':'2027-05-30','soort':'terugkoppeling','omschrijving':'Brief','activiteit':'a'}");

        assertThat(warnings(plan).get("a")).containsExactly("De eindtijd ligt niet na de begintijd.",
                "Dit is een feestdag: Koningsdag.", "Dit valt in een schoolvakantie: meivakantie.",
                "De uitnodiging gaat 7 dagen van tevoren weg. Houd 14 dagen aan.",
                "De terugkoppeling komt pas na 33 dagen. Doe het binnen 21 dagen.", "Op deze dag is ook 'ook'.",
                "5 dagen eerder vraag je al iets van Winkeliers: 'eerst'.");
        assertThat(warnings(plan).get("ook")).contains(
                "Er is nog geen uitnodiging gepland. Nodig minstens 14 dagen van tevoren uit, dus uiterlijk op 13 april 2027.",
                "Er is nog geen terugkoppeling gepland. Doe dat uiterlijk op 18 mei 2027.");
    }

    @Test
    void activityNearItsDecision_orAfterIt_isTold() {
        Planned plan = new Planned().activity("krap", "2027-05-20", ",'besluit':'b1'")
                .activity("laat", "2027-06-16", ",'besluit':'b1'").activity("eerder", "2027-04-20", ",'besluit':'b1'");

        assertThat(warnings(plan).get("krap")).contains("Er zitten 3 weken tussen deze laatste activiteit en het besluit "
                + "'Ontwerp' op 15 juni 2027. Houd 6 weken aan om inbreng te verwerken.");
        assertThat(warnings(plan).get("laat"))
                .contains("Dit is na het besluit 'Ontwerp' op 15 juni 2027. Mensen kunnen dan niets meer veranderen.");
        assertThat(warnings(plan).get("eerder")).noneMatch(warning -> warning.contains("besluit"));
    }

    @Test
    void feedbackOnTheMethod_countsToo() {
        Planned plan = new Planned().activity("a", "2027-04-13", ",'uitnodiging_op':'2027-03-01','werkvorm':'inloop'")
                .row("de6_terugkoppeling", "f", "{'werkvorm':'inloop','datum':'2027-04-20','middel':'Brief'}");

        assertThat(warnings(plan).get("a")).isEmpty();
    }

    @Test
    void activityOfMoreDays_mayEndEarlierOnTheClock_andIsToldWhenItRunsPastItsDecision() {
        Planned plan = Planned.ofMoreDays("").activity("nacht", "2027-04-13",
                ",'tot_en_met':'2027-04-14','begin':'20:00','einde':'09:00','uitnodiging_op':'2027-03-30'")
                .activity("lang", "2027-06-10", ",'tot_en_met':'2027-06-20','besluit':'b1'")
                .activity("eerder", "2027-05-20", ",'besluit':'b1'");

        assertThat(warnings(plan).get("nacht")).containsExactly(
                "Er is nog geen terugkoppeling gepland. Doe dat uiterlijk op 5 mei 2027.");
        assertThat(warnings(plan).get("lang"))
                .contains("Dit duurt tot na het besluit 'Ontwerp' op 15 juni 2027. Mensen kunnen dan niets meer veranderen.");
        assertThat(warnings(plan).get("eerder")).contains("Er zitten 3 weken tussen deze laatste activiteit en het besluit "
                + "'Ontwerp' op 15 juni 2027. Houd 6 weken aan om inbreng te verwerken.");
    }

    @Test
    void feedbackThatWasGiven_isKnownThroughTheLog() {
        Planned plan = new Planned().answer("vk1_projectfase", "\"ontwerp\"")
                .activity("tijdig", "2026-10-01", ",'uitnodiging_op':'2026-09-01'")
                .activity("laat", "2026-08-03", ",'uitnodiging_op':'2026-07-01'")
                .row("on1_logboek", "l1", "{'datum':'2026-10-01','activiteit':'tijdig'}")
                .row("on1_logboek", "l2", "{'datum':'2026-08-04','activiteit':'Anders','gepland':'laat'}")
                .row("on3_datum", "f1", "{'activiteit':'l1','datum':'2026-10-10'}")
                .row("on3_datum", "f2", "{'activiteit':'l2','datum':'2026-09-03'}");

        assertThat(warnings(plan)).isEqualTo(Map.of("tijdig", List.of(), "laat",
                List.of("De terugkoppeling kwam pas na 31 dagen. Doe het binnen 21 dagen.")));
    }

    @Test
    void feedbackBeforeTheActivity_isNone() {
        Planned plan = new Planned().activity("a", "2027-04-13", ",'uitnodiging_op':'2027-03-30'")
                .row("de7_planning", "t",
                        "{'datum':'2027-04-01','soort':'terugkoppeling','omschrijving':'Brief','activiteit':'a'}");

        assertThat(warnings(plan).get("a"))
                .containsExactly("Er is nog geen terugkoppeling gepland. Doe dat uiterlijk op 4 mei 2027.");
    }

    @Test
    void rowsWithoutAName_haveOneInWords() {
        Planned plan = new Planned().activity("a", "2027-06-16", ",'besluit':'b2'")
                .row("in4_besluiten", "b2", "{'wie':'college','datum':'2027-06-15'}")
                .row("de7_planning", "leeg", "{'datum':'2027-06-16','soort':'activiteit','omschrijving':' '}");

        assertThat(warnings(plan).get("a")).contains("Op deze dag is ook 'Activiteit zonder naam'.",
                "Dit is na het besluit 'Regel zonder naam' op 15 juni 2027. Mensen kunnen dan niets meer veranderen.");
    }

    @Test
    void guideWithoutPeriods_guardsNone() {
        Planned plan = new Planned().activity("a", "2027-04-13", ",'besluit':'b1'").row("de7_planning", "zonder",
                "{'soort':'activiteit','omschrijving':'Nog te plannen'}");

        assertThat(new Warnings(plan.schedule(), GuideFile.Planning.NONE, Holidays.NONE, TestPlan.TODAY, row -> row).all())
                .isEqualTo(Map.of("a", List.of(), "zonder", List.of("Kies nog een datum.")));
        assertThat(Schedule.of(TestPlan.small().state().names()).moments()).isEmpty();
    }

    private static Map<String, List<String>> warnings(Planned plan) {
        return new Warnings(plan.schedule(), plan.names().rulebook().guide().about().planning(), HOLIDAYS, TestPlan.TODAY,
                row -> Map.of("winkeliers", "Winkeliers", "scholen", "Scholen").getOrDefault(row, "")).all();
    }
}
