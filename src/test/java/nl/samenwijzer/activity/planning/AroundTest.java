package nl.samenwijzer.activity.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.samenwijzer.activity.holiday.Holiday;
import nl.samenwijzer.activity.holiday.Holidays;
import nl.samenwijzer.guide.GuideFile.Planning;

class AroundTest {

    private static final Holidays HOLIDAYS = new Holidays(
            List.of(new Holiday("Tweede paasdag", LocalDate.of(2027, 3, 29), LocalDate.of(2027, 3, 29), false),
                    new Holiday("Voorjaarsvakantie", LocalDate.of(2027, 2, 13), LocalDate.of(2027, 2, 21), true)),
            true);
    private static final Planning PERIODS = new Planning(14, 21, null, null);
    /** A Sunday. */
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 31);

    @ParameterizedTest
    @CsvSource({
            // two weeks before; in a school holiday an office is open
            "2027-03-04, 2027-02-18",
            // a weekend, and a holiday on the Monday after it
            "2027-03-14, 2027-02-26", "2027-04-12, 2027-03-26",
            // two weeks before has passed: the first working day, up to the day itself
            "2027-02-10, 2027-02-01", "2027-02-01, 2027-02-01",
            // no day is left
            "2027-01-31,", "2027-01-04," })
    void invitation_isInTimeOnAWorkingDayThatStillComes(LocalDate activity, LocalDate invitation) {
        assertThat(new Around(PERIODS, HOLIDAYS, TODAY).invitation(activity)).isEqualTo(invitation);
    }

    @ParameterizedTest
    @CsvSource({ "2027-03-04, 2027-03-25", "2027-03-08, 2027-03-26", "2026-12-01, 2027-02-01" })
    void feedback_isInTimeOnAWorkingDayThatStillComes(LocalDate end, LocalDate feedback) {
        assertThat(new Around(PERIODS, HOLIDAYS, TODAY).feedback(end)).isEqualTo(feedback);
    }

    @Test
    void guideWithoutPeriods_hasNoDays() {
        Around none = new Around(Planning.NONE, HOLIDAYS, TODAY);

        assertThat(none.invitation(LocalDate.of(2027, 3, 4))).isNull();
        assertThat(none.feedback(LocalDate.of(2027, 3, 4))).isNull();
    }
}
