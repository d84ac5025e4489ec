package nl.samenwijzer.plan.demo;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.Step;

/**
 * How far an example is filled in, and by whom.
 *
 * @param file the example
 * @param team id of the role in the plan by username; one of them leads
 * @param upTo id of the last phase that is filled in whole; null for all
 * @param also ids of steps and questions of later phases that are filled in too
 * @param rows how many rows at most, by id of the question
 * @param instead answers that differ from the example, by id of the question; null leaves it open
 * @param marks what the leader marks at the end, by name of the mark
 */
record DemoPlan(String file, Map<String, String> team, String upTo, List<String> also, Map<String, Integer> rows,
        Map<String, JsonNode> instead, Map<String, JsonNode> marks) {

    DemoPlan {
        also = also == null ? List.of() : List.copyOf(also);
        rows = rows == null ? Map.of() : Map.copyOf(rows);
        instead = instead == null ? Map.of() : Map.copyOf(instead);
        marks = marks == null ? Map.of() : Map.copyOf(marks);
    }

    /** The plans of the demonstration. Throws {@link UncheckedIOException} when the list cannot be read. */
    static List<DemoPlan> all() {
        try {
            return new ObjectMapper().readValue(Example.text("index.json"), new TypeReference<List<DemoPlan>>() {
            });
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Whether the question is filled in. */
    boolean has(Question question, Guide guide) {
        Step step = guide.stepOf(question);
        return upTo == null || !after(guide.phaseOf(step), guide) || also.contains(step.id())
                || also.contains(question.id());
    }

    private boolean after(Phase phase, Guide guide) {
        List<String> phases = guide.phases().stream().map(Phase::id).toList();
        return phases.indexOf(phase.id()) > phases.indexOf(upTo);
    }
}
