package nl.samenwijzer.guide;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * A case that the decisions of the guide must decide as expected.
 */
public record TestCase(String id, String name, Map<String, Object> answers, Map<String, Object> expect,
        List<GroupCase> expectPerGroup) {

    /** Expected values of names that exist per row of the register. */
    public record GroupCase(String group, Map<String, Object> expect) {

        /** Reads {@code {group: g1, name: value, ...}}: every key but {@code group} is a name. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static GroupCase of(Map<String, Object> written) {
            var expect = new LinkedHashMap<>(written);
            var group = expect.remove("group");
            return new GroupCase(group == null ? null : String.valueOf(group), Collections.unmodifiableMap(expect));
        }
    }

    public TestCase {
        answers = answers == null ? Map.of() : answers;
        expect = expect == null ? Map.of() : expect;
        expectPerGroup = expectPerGroup == null ? List.of() : List.copyOf(expectPerGroup);
    }
}
