package nl.samenwijzer.plan.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Moments in words, in the time zone of the organisation.
 */
@ApplicationScoped
public class Moments {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", DUTCH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);

    private final Clock clock;
    private final ZoneId zone;

    Moments(Clock clock,
            @ConfigProperty(name = "samenwijzer.time-zone", defaultValue = "Europe/Amsterdam") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** "vandaag om 14:03", "3 mei 2026 om 14:03". */
    public String when(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        return day(local.toLocalDate()) + " om " + TIME.format(local);
    }

    /** "Opgeslagen om 14:03", or with the day when that is not today. */
    public String saved(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        boolean today = local.toLocalDate().equals(today());
        return "Opgeslagen " + (today ? "om " : "op " + DAY.format(local) + " om ") + TIME.format(local);
    }

    /** "vandaag", "3 mei 2026". */
    public String day(LocalDate date) {
        return date.equals(today()) ? "vandaag" : DAY.format(date);
    }

    /** The day of a moment, as {@link #day(LocalDate)}. */
    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    /** Today, where the organisation is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
