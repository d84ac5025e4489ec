package nl.samenwijzer.guide;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something the organisation fills in; {@code meaning} only where the application itself uses it.
 */
public record Setting(String id, String name, String type, boolean required, @JsonProperty("default") Object standard,
        String meaning,
        List<String> itemFields, String description) {

    public Setting {
        itemFields = itemFields == null ? List.of() : List.copyOf(itemFields);
    }
}
