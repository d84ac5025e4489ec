package nl.samenwijzer.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a call may send. Read strictly, see {@link StrictBodies}.
 */
sealed interface Body {

    /** A new plan; without {@code guide} it follows the one of the settings. */
    record NewPlan(@JsonProperty(required = true) String title, String guide) implements Body {
    }

    /** The value of an entry; null empties it. */
    record Value(@JsonProperty(required = true) JsonNode value) implements Body {
    }
}
