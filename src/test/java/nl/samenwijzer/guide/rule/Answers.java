package nl.samenwijzer.guide.rule;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import nl.samenwijzer.guide.loading.Folder;
import nl.samenwijzer.guide.loading.GuideLoader;

/** The small test guide, with answers written as JSON in single quotes. */
final class Answers {

    static final Rulebook RULES = Rulebook.of(new GuideLoader().load(Folder.ofClassPath("guides/waterschap")));

    private Answers() {
    }

    static Names names(String json) {
        return names(json, new NoFacts());
    }

    static Names names(String json, Facts facts) {
        return RULES.names(of(json), facts);
    }

    static Map<String, JsonNode> of(String json) {
        try {
            var root = JsonMapper.builder().build().reader().with(JsonParser.Feature.ALLOW_SINGLE_QUOTES)
                    .with(JsonParser.Feature.ALLOW_UNQUOTED_FIELD_NAMES).readTree(json);
            var answers = new LinkedHashMap<String, JsonNode>();
            root.properties().forEach(entry -> answers.put(entry.getKey(), entry.getValue()));
            return answers;
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(notJson);
        }
    }
}
