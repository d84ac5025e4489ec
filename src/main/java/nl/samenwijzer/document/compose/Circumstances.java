package nl.samenwijzer.document.compose;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a document depends on besides the guide and the plan.
 *
 * @param organisation who makes the document
 * @param mayReadShielded whether the viewer may read shielded fields, which then stand in private editions
 * @param shielded hears the id of each shielded field that the document may tell
 * @param versions the adopted versions, the newest first
 * @param people names to show, by the account id that an approval holds
 */
public record Circumstances(String organisation, boolean mayReadShielded, Consumer<String> shielded, List<Version> versions,
        Map<String, String> people) {

    public Circumstances {
        versions = List.copyOf(versions);
        people = Map.copyOf(people);
    }
}
