package nl.samenwijzer.activity.holiday;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Setting;
import nl.samenwijzer.guide.rule.Labels;

/**
 * The holidays that count for a plan, in order: what its settings hold.
 *
 * @param bySchool whether the guide asks for school holidays at all, so that a year without them is worth telling
 */
public record Holidays(List<Holiday> all, boolean bySchool) {

    /** No holidays. */
    public static final Holidays NONE = new Holidays(List.of(), false);

    static final String SCHOOL = "schoolHolidays";
    static final String PUBLIC = "publicHolidays";
    static final String REGION = "holidayRegion";

    public Holidays {
        all = all.stream().sorted(Comparator.comparing(Holiday::from)).toList();
    }

    /** The holidays in the settings of a guide. */
    public static Holidays of(Guide guide, Map<String, Object> settings) {
        List<Holiday> all = new ArrayList<>();
        for (Setting setting : guide.about().settings()) {
            boolean school = SCHOOL.equals(setting.meaning());
            if ((school || PUBLIC.equals(setting.meaning())) && settings.get(setting.id()) instanceof List<?> items) {
                items.forEach(item -> holiday(setting, item, school).ifPresent(all::add));
            }
        }
        return new Holidays(all, guide.about().settings().stream().anyMatch(setting -> SCHOOL.equals(setting.meaning())));
    }

    /** What this day is; public holidays first, empty for an ordinary day. */
    public List<Holiday> on(LocalDate day) {
        return all.stream().filter(holiday -> holiday.contains(day)).sorted(Comparator.comparing(Holiday::school)).toList();
    }

    /** Whether it is better not to plan on this day. */
    public boolean free(LocalDate day) {
        return all.stream().anyMatch(holiday -> holiday.contains(day));
    }

    /** Those that have a day in this period. */
    public List<Holiday> between(LocalDate from, LocalDate to) {
        return all.stream().filter(holiday -> !holiday.from().isAfter(to) && !holiday.to().isBefore(from)).toList();
    }

    /**
     * What must be said of a period up to this day: from when on nobody knows the school holidays, where the guide asks for
     * them. Empty when they are known up to that day.
     */
    public String unknownUntil(LocalDate to) {
        Optional<LocalDate> last = all.stream().filter(Holiday::school).map(Holiday::to).max(Comparator.naturalOrder());
        if (!bySchool || last.isPresent() && !to.isAfter(last.get())) {
            return "";
        }
        return last.map(day -> "Na " + Labels.of(day) + " zijn de schoolvakanties nog niet bekend.")
                .orElse("De schoolvakanties zijn niet bekend.") + " We waarschuwen daar dus niet voor.";
    }

    /** A holiday as an item of the setting: its fields are the name and the days. */
    static Map<String, Object> item(Setting setting, Holiday holiday) {
        Map<String, Object> item = new LinkedHashMap<>();
        List<String> values = List.of(holiday.name(), holiday.from().toString(), holiday.to().toString());
        for (int i = 0; i < setting.itemFields().size(); i++) {
            item.put(setting.itemFields().get(i), values.get(i));
        }
        return item;
    }

    private static Optional<Holiday> holiday(Setting setting, Object item, boolean school) {
        if (!(item instanceof Map<?, ?> fields)) {
            return Optional.empty();
        }
        LocalDate from = day(fields.get(setting.itemFields().get(1)));
        LocalDate to = school ? day(fields.get(setting.itemFields().get(2))) : from;
        return from == null || to == null ? Optional.empty()
                : Optional.of(new Holiday(String.valueOf(fields.get(setting.itemFields().get(0))), from, to, school));
    }

    private static LocalDate day(Object value) {
        try {
            return value == null ? null : LocalDate.parse(String.valueOf(value));
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
