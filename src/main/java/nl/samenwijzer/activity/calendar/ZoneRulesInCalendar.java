package nl.samenwijzer.activity.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;

/** A time zone as RFC 5545 describes one: by the rules by which its clock changes today. */
final class ZoneRulesInCalendar {

    /** Since then the whole of Europe changes its clocks as it does now. */
    private static final int SINCE = 1996;

    private ZoneRulesInCalendar() {
    }

    /** The zone with its rules, for a calendar to be written in. */
    static TimezoneAssignment of(ZoneId zone) {
        VTimezone component = new VTimezone(zone.getId());
        zone.getRules().getTransitionRules().forEach(rule -> {
            boolean summer = !rule.getOffsetAfter().equals(rule.getStandardOffset());
            Observance change = changed(summer ? new DaylightSavingsTime() : new StandardTime(), rule);
            change.addTimezoneName(TimeZone.getTimeZone(zone).getDisplayName(summer, TimeZone.SHORT, Locale.ENGLISH));
            if (change instanceof DaylightSavingsTime daylight) {
                component.addDaylightSavingsTime(daylight);
            } else {
                component.addStandardTime((StandardTime) change);
            }
        });
        if (component.getStandardTimes().isEmpty()) {
            component.addStandardTime(unchanging(zone));
        }
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), component);
    }

    private static Observance changed(Observance change, ZoneOffsetTransitionRule rule) {
        LocalDateTime first = rule.createTransition(SINCE).getDateTimeBefore();
        change.setDateStart(components(first));
        change.setTimezoneOffsetFrom(offset(rule.getOffsetBefore()));
        change.setTimezoneOffsetTo(offset(rule.getOffsetAfter()));
        Recurrence.Builder yearly = new Recurrence.Builder(Frequency.YEARLY).byMonth(rule.getMonth().getValue());
        day(rule, yearly);
        change.setRecurrenceRule(yearly.build());
        return change;
    }

    /** A rule of Java is a day of the month, or the first such weekday from that day on (from the end when negative). */
    private static void day(ZoneOffsetTransitionRule rule, Recurrence.Builder yearly) {
        int day = rule.getDayOfMonthIndicator();
        if (rule.getDayOfWeek() == null) {
            yearly.byMonthDay(day);
            return;
        }
        DayOfWeek weekday = DayOfWeek.valueOf(rule.getDayOfWeek().name());
        if (day == -1 || day + 6 == rule.getMonth().minLength()) {
            yearly.byDay(-1, weekday);
        } else if (day > 0 && day % 7 == 1) {
            yearly.byDay(day / 7 + 1, weekday);
        } else {
            yearly.byDay(weekday).byMonthDay(IntStream.rangeClosed(day > 0 ? day : day - 6, day > 0 ? day + 6 : day).boxed()
                    .toList());
        }
    }

    private static StandardTime unchanging(ZoneId zone) {
        ZoneOffset offset = zone.getRules().getStandardOffset(java.time.Instant.now());
        StandardTime always = new StandardTime();
        always.setDateStart(components(LocalDateTime.of(1970, 1, 1, 0, 0)));
        always.setTimezoneOffsetFrom(offset(offset));
        always.setTimezoneOffsetTo(offset(offset));
        always.addTimezoneName(zone.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
        return always;
    }

    private static DateTimeComponents components(LocalDateTime moment) {
        return new DateTimeComponents(moment.getYear(), moment.getMonthValue(), moment.getDayOfMonth(), moment.getHour(),
                moment.getMinute(), moment.getSecond(), false);
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1000L);
    }
}
