package nl.samenwijzer.guide.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.rule.Fact;

/** Schema, text and code tell of the same format. */
class FormatTest {

    private static final Path FOLDER = Path.of("src/main/resources/guides");

    @Test
    void facts_inSchemaTextAndCode_areTheSame() throws IOException {
        var inCode = Arrays.stream(Fact.values()).collect(Collectors.toMap(Fact::id, Fact::type));

        assertThat(enumeration("/GuideFile/properties/derived/items/properties/fact")).hasSameElementsAs(inCode.keySet());
        assertThat(table("| `fact` | Type | Meaning |")).containsExactlyInAnyOrderEntriesOf(inCode);
    }

    @Test
    void meanings_inSchemaTextAndCode_areTheSame() throws IOException {
        var inCode = Arrays.stream(Meaning.values()).map(FormatTest::key).toList();

        assertThat(enumeration("/Column/properties/meaning")).hasSameElementsAs(inCode);
        assertThat(table("| `meaning` | Column type | Meaning |").keySet()).hasSameElementsAs(inCode);
    }

    @Test
    void references_inTheSchema_areNoFixedLists() throws IOException {
        for (var kind : List.of("Route", "PhaseId", "ProjectPhaseId", "ParticipationPhaseId", "LevelId", "RoleId",
                "ChapterId")) {
            assertThat(definitions().get(kind).findValues("enum")).as(kind).isEmpty();
        }
        for (var list : List.of("routes", "minimumQuestions", "learningProfiles", "roles", "levels", "rings")) {
            assertThat(definitions().at("/GuideFile/properties/" + list).has("maxItems")).as(list).isFalse();
        }
    }

    /** The words in the first column of a table of the text, with the second column. */
    private static Map<String, String> table(String head) throws IOException {
        var lines = Files.readAllLines(FOLDER.resolve("README.md"));
        var rows = new TreeMap<String, String>();
        lines.subList(lines.indexOf(head) + 2, lines.size()).stream().takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|")).forEach(cells -> Pattern.compile("`(\\w+)`").matcher(cells[1]).results()
                        .forEach(word -> rows.put(word.group(1), cells[2].strip())));
        return rows;
    }

    private static List<String> enumeration(String pointer) throws IOException {
        return StreamSupport.stream(definitions().at(pointer + "/enum").spliterator(), false).map(JsonNode::asText).toList();
    }

    private static JsonNode definitions() throws IOException {
        return new ObjectMapper().readTree(FOLDER.resolve("guide.schema.json").toFile()).get("$defs");
    }

    private static String key(Meaning meaning) {
        try {
            return Meaning.class.getField(meaning.name()).getAnnotation(JsonProperty.class).value();
        } catch (NoSuchFieldException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
