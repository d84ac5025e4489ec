package nl.samenwijzer.activity.holiday;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.HolidayRegion;
import nl.samenwijzer.guide.Setting;
import nl.samenwijzer.plan.SettingDefaults;

/** Fills the settings of a guide that hold holidays, as long as the organisation filled in none. */
@ApplicationScoped
class KnownHolidays implements SettingDefaults {

    private static final int YEARS_BACK = 2;
    private static final int YEARS_AHEAD = 5;

    private final Clock clock;
    private final ZoneId zone;
    private final PublicHolidays holidays = new PublicHolidays();
    private final Map<HolidayRegion, List<Holiday>> school = new EnumMap<>(HolidayRegion.class);
    private volatile Map<String, Object> kept = Map.of();

    KnownHolidays(Clock clock,
            @ConfigProperty(name = "samenwijzer.time-zone", defaultValue = "Europe/Amsterdam") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
        SchoolHolidays published = new SchoolHolidays();
        for (HolidayRegion region : HolidayRegion.values()) {
            school.put(region, published.of(region));
        }
    }

    @Override
    public Map<String, Object> of(Guide guide, Map<String, Object> filledIn) {
        Map<String, Object> values = new HashMap<>();
        for (Setting setting : guide.about().settings()) {
            if (Holidays.SCHOOL.equals(setting.meaning())) {
                region(guide, filledIn).ifPresent(region -> values.put(setting.id(),
                        kept(region + String.join(" ", setting.itemFields()), setting, () -> school.get(region))));
            } else if (Holidays.PUBLIC.equals(setting.meaning())) {
                int year = LocalDate.ofInstant(clock.instant(), zone).getYear();
                values.put(setting.id(), kept(year + String.join(" ", setting.itemFields()), setting,
                        () -> IntStream.rangeClosed(year - YEARS_BACK, year + YEARS_AHEAD).boxed()
                                .flatMap(one -> holidays.of(one).stream()).toList()));
            }
        }
        return values;
    }

    private static Optional<HolidayRegion> region(Guide guide, Map<String, Object> filledIn) {
        return guide.about().settings().stream().filter(setting -> Holidays.REGION.equals(setting.meaning())).findFirst()
                .flatMap(setting -> HolidayRegion.of(filledIn.getOrDefault(setting.id(), setting.standard())));
    }

    /** The same list each time, so that whoever compares settings is ready at once. */
    private Object kept(String key, Setting setting, Supplier<List<Holiday>> all) {
        Object known = kept.get(key);
        if (known == null) {
            known = all.get().stream().map(one -> Holidays.item(setting, one)).toList();
            Map<String, Object> more = new HashMap<>(kept);
            more.put(key, known);
            kept = Map.copyOf(more);
        }
        return known;
    }
}
