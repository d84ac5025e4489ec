package nl.samenwijzer.activity.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;

/** What we write, as another library reads it. */
class CalendarTextTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final CalendarText TEXT = new CalendarText(AMSTERDAM);
    private static final Instant CHANGED = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void calendar_isWrittenAsRfc5545() {
        String text = TEXT.of("Riool, straat", List.of(event("2027-03-18", "19:30", "21:30")));

        assertThat(text.replace("\r\n", "\n")).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Samenwijzer//Planning//NL
                X-WR-CALNAME:Riool\\, straat
                X-PUBLISHED-TTL:PT1H
                BEGIN:VTIMEZONE
                TZID:Europe/Amsterdam
                BEGIN:DAYLIGHT
                DTSTART:19960331T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
                TZNAME:CEST
                END:DAYLIGHT
                BEGIN:STANDARD
                DTSTART:19961027T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                TZNAME:CET
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:plan-rij@samenwijzer
                SEQUENCE:3
                DTSTAMP:20261124T100000Z
                LAST-MODIFIED:20261124T100000Z
                SUMMARY:Inloop\\, met koffie\\; en taart
                DTSTART;TZID=Europe/Amsterdam:20270318T193000
                DTEND;TZID=Europe/Amsterdam:20270318T213000
                LOCATION:Aula
                DESCRIPTION:Eerste regel\\nTweede regel
                URL:https://voorbeeld/plannen/x
                STATUS:CONFIRMED
                TRANSP:OPAQUE
                END:VEVENT
                END:VCALENDAR
                """);
        assertThat(TEXT.of("Riool, straat", List.of(event("2027-03-18", "19:30", "21:30")))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
            // the day before, on, and after the last Sunday of March
            "2027-03-27, 19:30, 2027-03-27T18:30:00Z", "2027-03-28, 01:30, 2027-03-28T00:30:00Z",
            "2027-03-28, 03:30, 2027-03-28T01:30:00Z", "2027-03-29, 19:30, 2027-03-29T17:30:00Z",
            // an hour that is skipped counts on from before it
            "2027-03-28, 02:30, 2027-03-28T01:30:00Z",
            // the day before, on, and after the last Sunday of October
            "2027-10-30, 19:30, 2027-10-30T17:30:00Z", "2027-10-31, 01:30, 2027-10-30T23:30:00Z",
            "2027-10-31, 03:30, 2027-10-31T02:30:00Z", "2027-11-01, 19:30, 2027-11-01T18:30:00Z",
            // an hour that comes twice is the first
            "2027-10-31, 02:30, 2027-10-31T00:30:00Z" })
    void timesAroundTheChangeOfTheClock_meanTheSameMoment(String day, String time, Instant moment) {
        VEvent read = read(event(day, time, null));

        assertThat(instant(read.getDateTimeStart().getDate())).isEqualTo(moment);
    }

    @Test
    void activityAcrossTheChange_takesItsRealHours() {
        VEvent spring = read(event("2027-03-28", "01:00", "04:00"));
        VEvent autumn = read(event("2027-10-31", "01:00", "04:00"));

        assertThat(hours(spring)).isEqualTo(2);
        assertThat(hours(autumn)).isEqualTo(4);
    }

    @Test
    void momentWithoutTime_takesWholeDays() {
        String text = TEXT.of("Plan", List.of(event("2027-03-28", null, null)));

        assertThat(text).contains("DTSTART;VALUE=DATE:20270328\r\n", "DTEND;VALUE=DATE:20270329\r\n", "TRANSP:TRANSPARENT");
        assertThat(read(event("2027-10-31", null, null)).getDateTimeStart().getDate())
                .isEqualTo(LocalDate.of(2027, 10, 31));
    }

    @Test
    void longText_isFoldedAndComesBackWhole() {
        String long_ = "Iedereen is welkom: büurt, straat & \"plein\"; €5\\uur, ".repeat(20).strip();
        Event event = new Event("u", 1, CHANGED, long_, LocalDate.of(2027, 1, 5), LocalDate.of(2027, 1, 5), null, null, "",
                "regel\nBEGIN:VEVENT\nregel\u0007", "https://voorbeeld/x", false);

        String text = TEXT.of("Plan", List.of(event));
        VEvent read = calendar(text).<VEvent> getComponents(Component.VEVENT).get(0);

        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(read.getSummary().getValue()).isEqualTo(long_);
        assertThat(read.getDescription().getValue()).isEqualTo("regel\nBEGIN:VEVENT\nregel");
        assertThat(calendar(text).getComponents(Component.VEVENT)).hasSize(1);
    }

    @Test
    void endThatIsNotAfterTheBeginning_isLeftOut() {
        assertThat(TEXT.of("Plan", List.of(event("2027-01-05", "19:30", "18:00")))).doesNotContain("DTEND");
    }

    @Test
    void momentOfMoreDaysWithoutAnEnd_takesThoseDays() {
        Event event = new Event("u", 1, CHANGED, "Expositie", LocalDate.of(2027, 1, 5), LocalDate.of(2027, 1, 7),
                LocalTime.of(19, 30), null, "", "", "https://voorbeeld/x", true);

        assertThat(TEXT.of("Plan", List.of(event))).contains("DTSTART;VALUE=DATE:20270105\r\n",
                "DTEND;VALUE=DATE:20270108\r\n", "TRANSP:TRANSPARENT");
    }

    @Test
    void zoneWithoutChanges_isWrittenToo() {
        String text = new CalendarText(ZoneId.of("UTC")).of("Plan", List.of(event("2027-01-05", "19:30", null)));

        assertThat(text).contains("TZOFFSETTO:+0000");
        assertThat(calendar(text).validate().hasErrors()).isFalse();
    }

    /** Other rules than ours: a first and second Sunday, and a day of the week that is no whole week of the month. */
    @ParameterizedTest
    @CsvSource({ "America/New_York, BYDAY=2SU;BYMONTH=3, BYDAY=1SU;BYMONTH=11",
            "Australia/Sydney, BYDAY=1SU;BYMONTH=4, BYDAY=1SU;BYMONTH=10" })
    void zonesElsewhere_haveTheirOwnRules(String zone, String one, String other) {
        String text = new CalendarText(ZoneId.of(zone)).of("Plan", List.of(event("2027-03-20", "12:00", null)));

        assertThat(text).contains(one, other);
        assertThat(instant(calendar(text).<VEvent> getComponents(Component.VEVENT).get(0).getDateTimeStart().getDate()))
                .isEqualTo(LocalDate.of(2027, 3, 20).atTime(12, 0).atZone(ZoneId.of(zone)).toInstant());
    }

    @Test
    void emptyCalendar_isStillACalendar() {
        assertThat(TEXT.of("Leeg", List.of())).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    private static Event event(String day, String from, String to) {
        return new Event("plan-rij@samenwijzer", 3, CHANGED, "Inloop, met koffie; en taart", LocalDate.parse(day),
                LocalDate.parse(day), from == null ? null : LocalTime.parse(from), to == null ? null : LocalTime.parse(to),
                "Aula", "Eerste regel\nTweede regel", "https://voorbeeld/plannen/x", from != null);
    }

    private static VEvent read(Event event) {
        Calendar calendar = calendar(TEXT.of("Plan", List.of(event)));
        assertThat(calendar.validate().hasErrors()).as(calendar.validate().toString()).isFalse();
        return calendar.<VEvent> getComponents(Component.VEVENT).get(0);
    }

    static Calendar calendar(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static Instant instant(Temporal temporal) {
        return ZonedDateTime.from(temporal).toInstant();
    }

    private static long hours(VEvent event) {
        return java.time.Duration.between(instant(event.getDateTimeStart().getDate()),
                instant(event.getDateTimeEnd().getDate())).toHours();
    }
}
