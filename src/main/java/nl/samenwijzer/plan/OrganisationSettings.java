package nl.samenwijzer.plan;

import java.util.Map;

import nl.samenwijzer.guide.Guide;

/**
 * What the organisation filled in for the settings of a guide. The plan asks, and does not know where it is kept.
 */
@FunctionalInterface
public interface OrganisationSettings {

    /** Values by id of the setting; settings that are not filled in are absent, their default then counts. */
    Map<String, Object> of(Guide guide);
}
