package nl.samenwijzer.plan.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "3 | 3.0 | true", "3 | 4 | false", "'[\"a\",\"b\"]' | '[\"b\",\"a\"]' | true",
            "'[\"a\",\"a\"]' | '[\"a\"]' | false", "'{\"x\":[\"a\",\"b\"],\"y\":1.0}' | '{\"y\":1,\"x\":[\"b\",\"a\"]}' | true",
            "'[{\"x\":1},{\"x\":2}]' | '[{\"x\":2},{\"x\":1}]' | false", "null | null | true", "'\"\"' | null | false" })
    void same_valuesInAnotherForm(String one, String other, boolean same) {
        assertThat(Json.same(Json.parse(one), Json.parse(other))).isEqualTo(same);
    }
}
