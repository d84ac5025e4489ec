package nl.samenwijzer.document.compose;

import java.util.List;
import java.util.Map;

/**
 * What a document depends on besides the guide and the plan.
 *
 * @param organisation who makes the document
 * @param mayReadShielded whether the viewer may read shielded fields, which then stand in private editions
 * @param versions the adopted versions, the newest first
 * @param people names to show, by the account id that an approval holds
 */
public record Circumstances(String organisation, boolean mayReadShielded, List<Version> versions, Map<String, String> people) {

    public Circumstances {
        versions = List.copyOf(versions);
        people = Map.copyOf(people);
    }
}
