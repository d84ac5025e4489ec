package nl.samenwijzer.guide.rule;

import java.util.Map;
import java.util.Set;

/** What the application knows of a plan besides its answers. */
public interface Facts {

    /**
     * The value of a recorded fact: String, Integer, Boolean, LocalDate, a list of strings, or null when unknown. Asked
     * only when a condition needs it.
     */
    Object value(Fact fact);

    /** Ids of the gates that a person opened with a reason. */
    Set<String> openedGates();

    /** Settings of the organisation by id; settings that are not filled in are absent. */
    Map<String, Object> settings();
}
