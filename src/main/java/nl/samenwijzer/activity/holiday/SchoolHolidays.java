package nl.samenwijzer.activity.holiday;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import nl.samenwijzer.guide.HolidayRegion;

/** The school holidays that come with the application, per school year and region, as the government publishes them. */
final class SchoolHolidays {

    private static final String FILE = "/holidays/schoolvakanties.yaml";

    /** One row of the file: advice may be left by a school. */
    private record Published(String schoolYear, String source, List<Entry> holidays) {
    }

    private record Entry(String name, Status status, List<LocalDate> noord, List<LocalDate> midden, List<LocalDate> zuid) {

        List<LocalDate> in(HolidayRegion region) {
            return switch (region) {
                case NOORD -> noord;
                case MIDDEN -> midden;
                case ZUID -> zuid;
            };
        }
    }

    private enum Status {
        advies,
        vastgesteld
    }

    private final List<Published> years;

    SchoolHolidays() {
        try (InputStream file = SchoolHolidays.class.getResourceAsStream(FILE)) {
            YAMLMapper mapper = YAMLMapper.builder().findAndAddModules().build();
            JsonNode content = mapper.readTree(file);
            years = mapper.readerForListOf(Published.class).readValue(content.get("years"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All that is known of a region, in order. */
    List<Holiday> of(HolidayRegion region) {
        return years.stream().flatMap(year -> year.holidays().stream()).map(entry -> new Holiday(
                entry.name() + (entry.status() == Status.advies ? " (advies)" : ""), entry.in(region).get(0),
                entry.in(region).get(1), true)).toList();
    }
}
