package nl.samenwijzer.guide;

import java.util.List;
import java.util.Map;

/**
 * A case that the decisions of the guide must decide as expected.
 */
public record TestCase(String id, String name, Map<String, Object> answers, Map<String, Object> expect,
        List<GroupCase> expectPerGroup) {

    /** Expected values of names that exist per row of the register. */
    public record GroupCase(String group, Map<String, Object> expect) {
    }

    public TestCase {
        answers = answers == null ? Map.of() : answers;
        expect = expect == null ? Map.of() : expect;
        expectPerGroup = expectPerGroup == null ? List.of() : List.copyOf(expectPerGroup);
    }
}
