package nl.samenwijzer.plan;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import io.quarkus.arc.DefaultBean;
import nl.samenwijzer.plan.progress.SignalSource;

/**
 * What a plan does without when the features that know it are not there: no signals, no settings of the organisation
 * and nothing in their place.
 */
class Neutral {

    @Produces
    @DefaultBean
    @ApplicationScoped
    SignalSource noSignals() {
        return SignalSource.NONE;
    }

    @Produces
    @DefaultBean
    @ApplicationScoped
    OrganisationSettings noSettings() {
        return guide -> Map.of();
    }

    @Produces
    @DefaultBean
    @ApplicationScoped
    SettingDefaults noDefaults() {
        return (guide, filledIn) -> Map.of();
    }
}
