package nl.samenwijzer.plan;

import java.util.Map;

import nl.samenwijzer.guide.Guide;

/**
 * What settings of a guide hold as long as the organisation did not fill them in, for those that a feature knows by their
 * meaning. What the guide itself gives as default comes after this.
 */
@FunctionalInterface
public interface SettingDefaults {

    /** Values by id of the setting, also of settings that are filled in; the same values as before where nothing changed. */
    Map<String, Object> of(Guide guide, Map<String, Object> filledIn);
}
