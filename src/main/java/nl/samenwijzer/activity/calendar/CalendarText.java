package nl.samenwijzer.activity.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.property.Transparency;

/**
 * Events as RFC 5545 writes them. Equal events give equal text, so that a calendar that asks again can be told that nothing
 * changed.
 */
final class CalendarText {

    /** The type of what is written. */
    static final String TYPE = "text/calendar; charset=utf-8";
    private static final int LONGEST_LINE = 75;
    private static final String PRODUCT = "-//Samenwijzer//Planning//NL";

    private final ZoneId zone;

    CalendarText(ZoneId zone) {
        this.zone = zone;
    }

    /** A calendar with this name. */
    String of(String name, List<Event> events) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.addExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(clean(name)));
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        calendar.getTimezoneInfo().setDefaultTimezone(ZoneRulesInCalendar.of(zone));
        events.forEach(event -> calendar.addEvent(event(event)));
        return folded(written(calendar));
    }

    private static String written(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** No line is longer than 75 bytes; the library counts characters. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        int bytes = 0;
        for (int c : text.codePoints().toArray()) {
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (c == '\r' || c == '\n') {
                bytes = -size;
            } else if (bytes + size > LONGEST_LINE) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.appendCodePoint(c);
            bytes += size;
        }
        return folded.toString();
    }

    private VEvent event(Event event) {
        VEvent written = new VEvent();
        written.setUid(event.uid());
        written.setSequence(event.sequence());
        written.setDateTimeStamp(Date.from(event.modified()));
        written.setLastModified(Date.from(event.modified()));
        written.setSummary(clean(event.summary()));
        if (event.wholeDays()) {
            written.setDateStart(day(event.date()), false);
            written.setDateEnd(day(event.until().plusDays(1)), false);
        } else {
            written.setDateStart(at(event.date(), event.from()), true);
            if (event.end() != null) {
                written.setDateEnd(at(event.until(), event.end()), true);
            }
        }
        if (!event.place().isBlank()) {
            written.setLocation(clean(event.place()));
        }
        written.setDescription(clean(event.description()));
        written.setUrl(event.url());
        written.setStatus(Status.confirmed());
        written.setTransparency(event.busy() && !event.wholeDays() ? Transparency.opaque() : Transparency.transparent());
        return written;
    }

    /**
     * The moment that a clock on the wall means: an hour that is skipped in spring counts on from before it, one that comes
     * twice in autumn is the first (RFC 5545, 3.3.5).
     */
    private Date at(LocalDate day, LocalTime time) {
        return Date.from(ZonedDateTime.of(day, time, zone).toInstant());
    }

    /** The library writes days in the zone of the machine. */
    private static Date day(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static String clean(String text) {
        return text.codePoints().filter(c -> c == '\n' || !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
