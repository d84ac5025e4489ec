package nl.samenwijzer.guide;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A region of the Netherlands in which schools have the same holidays.
 */
public enum HolidayRegion {
    NOORD,
    MIDDEN,
    ZUID;

    /** The region that a setting names; empty when there is none of that name. */
    public static Optional<HolidayRegion> of(Object name) {
        return Stream.of(values())
                .filter(region -> region.name().equals(String.valueOf(name).strip().toUpperCase(Locale.ROOT))).findFirst();
    }
}
