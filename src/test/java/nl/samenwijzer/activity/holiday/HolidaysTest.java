package nl.samenwijzer.activity.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.HolidayRegion;
import nl.samenwijzer.guide.Setting;
import nl.samenwijzer.plan.TestPlan;

class HolidaysTest {

    private static final Guide GUIDE = TestPlan.bundledGuide().state().guide();
    private static final KnownHolidays KNOWN = new KnownHolidays(Clock.fixed(TestPlan.NOW, ZoneOffset.UTC),
            ZoneId.of("Europe/Amsterdam"));

    @Test
    void publicHolidays_ofAYear_areTheRecognisedOnes() {
        assertThat(new PublicHolidays().of(2027)).extracting(holiday -> holiday.from() + " " + holiday.name())
                .containsExactly("2027-01-01 Nieuwjaar", "2027-03-28 Eerste paasdag", "2027-03-29 Tweede paasdag",
                        "2027-04-27 Koningsdag", "2027-05-05 Bevrijdingsdag", "2027-05-06 Hemelvaartsdag",
                        "2027-05-16 Eerste pinksterdag", "2027-05-17 Tweede pinksterdag", "2027-12-25 Eerste Kerstdag",
                        "2027-12-26 Tweede Kerstdag");
    }

    @Test
    void kingsDay_onASunday_isOnTheSaturdayBefore() {
        assertThat(new PublicHolidays().of(2031)).filteredOn(holiday -> holiday.from().getMonthValue() == 4
                && holiday.from().getDayOfMonth() > 20).extracting(Holiday::from).containsExactly(LocalDate.of(2031, 4, 26));
    }

    @Test
    void schoolHolidays_ofTheRegions_differ() {
        SchoolHolidays school = new SchoolHolidays();

        assertThat(school.of(HolidayRegion.ZUID)).hasSize(25).contains(new Holiday("Voorjaarsvakantie (advies)",
                LocalDate.of(2027, 2, 13), LocalDate.of(2027, 2, 21), true));
        assertThat(school.of(HolidayRegion.NOORD)).contains(new Holiday("Zomervakantie", LocalDate.of(2027, 7, 10),
                LocalDate.of(2027, 8, 22), true));
        assertThat(school.of(HolidayRegion.MIDDEN)).allMatch(holiday -> holiday.from().isBefore(holiday.to()));
    }

    @Test
    void settings_nobodyFilledIn_holdWhatIsKnown_alsoForConditions() {
        Map<String, Object> settings = KNOWN.of(GUIDE, Map.of());
        Holidays holidays = Holidays.of(GUIDE, settings);

        assertThat(holidays.on(LocalDate.of(2027, 4, 27))).extracting(Holiday::name).containsExactly("Koningsdag",
                "Meivakantie");
        assertThat(holidays.free(LocalDate.of(2027, 3, 26))).as("Good Friday").isFalse();
        assertThat(holidays.between(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 31))).extracting(Holiday::name)
                .containsExactly("Kerstvakantie", "Eerste Kerstdag", "Tweede Kerstdag", "Nieuwjaar");
        assertThat(holidays.unknownUntil(LocalDate.of(2030, 8, 18))).isEmpty();
        assertThat(List.of(LocalDate.of(2030, 8, 19), LocalDate.of(2030, 10, 21), LocalDate.of(3027, 6, 1)))
                .allSatisfy(day -> assertThat(holidays.unknownUntil(day)).isEqualTo("Na 18 augustus 2030 zijn de "
                        + "schoolvakanties nog niet bekend. We waarschuwen daar dus niet voor."));
        assertThat(KNOWN.of(GUIDE, Map.of())).isEqualTo(settings);
    }

    @Test
    void region_thatTheOrganisationChose_counts() {
        String region = GUIDE.about().settings().stream().filter(setting -> Holidays.REGION.equals(setting.meaning()))
                .map(Setting::id).findFirst().orElseThrow();

        Holidays north = Holidays.of(GUIDE, KNOWN.of(GUIDE, Map.of(region, "Noord")));

        assertThat(north.on(LocalDate.of(2026, 10, 12))).extracting(Holiday::name)
                .containsExactly("Herfstvakantie (advies)");
        assertThat(Holidays.of(GUIDE, KNOWN.of(GUIDE, Map.of(region, "west"))).all()).noneMatch(Holiday::school);
        assertThat(new Holidays(List.of(), true).unknownUntil(LocalDate.of(2026, 1, 1)))
                .isEqualTo("De schoolvakanties zijn niet bekend. We waarschuwen daar dus niet voor.");
        assertThat(Holidays.NONE.unknownUntil(LocalDate.of(3027, 1, 1))).isEmpty();
        assertThat(Holidays.of(TestPlan.small().state().guide(), Map.of())).isEqualTo(new Holidays(List.of(), false));
    }
}
