package nl.samenwijzer.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.guide.Guide;

/** The settings that count: what the organisation filled in, else what a feature knows. Worked out once a day. */
@ApplicationScoped
class CountingSettings {

    private record Known(Map<String, Object> filledIn, LocalDate today, Map<String, Object> counting) {
    }

    private final OrganisationSettings settings;
    private final SettingDefaults defaults;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    CountingSettings(OrganisationSettings settings, SettingDefaults defaults) {
        this.settings = settings;
        this.defaults = defaults;
    }

    /** Values by id of the setting, the same map as long as nothing changed; settings without a value are absent. */
    Map<String, Object> of(Guide guide, LocalDate today) {
        String key = guide.id() + ' ' + guide.version();
        Map<String, Object> filledIn = settings.of(guide);
        Known last = known.get(key);
        if (last == null || !last.today().equals(today) || !last.filledIn().equals(filledIn)) {
            last = new Known(filledIn, today, merged(defaults.of(guide, filledIn), filledIn));
            known.put(key, last);
        }
        return last.counting();
    }

    private static Map<String, Object> merged(Map<String, Object> defaults, Map<String, Object> filledIn) {
        Map<String, Object> all = new HashMap<>(defaults);
        filledIn.forEach((id, value) -> {
            if (value != null && !(value instanceof Collection<?> list && list.isEmpty())) {
                all.put(id, value);
            }
        });
        return all;
    }
}
