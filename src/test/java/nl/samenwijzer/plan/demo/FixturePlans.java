package nl.samenwijzer.plan.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;

import io.quarkus.arc.Unremovable;

/**
 * Makes plans from the examples in the database, by the ordinary services. The team is projectleider (leads),
 * omgevingsmanager (edits) and opdrachtgever (approves).
 */
@ApplicationScoped
@Unremovable
public class FixturePlans {

    private final PlanMaker maker;

    FixturePlans(PlanMaker maker) {
        this.maker = maker;
    }

    /** A plan with everything filled in: adopted as version 1, and closed. */
    public UUID filled(String file) {
        return make(file, null, Map.of());
    }

    /** A plan that is filled in up to and including a phase of the guide. */
    public UUID filledUpTo(String file, String phase) {
        return make(file, phase, Map.of());
    }

    /** As {@link #filledUpTo}, without the answers to these questions. */
    public UUID filledUpTo(String file, String phase, String... without) {
        Map<String, JsonNode> open = new LinkedHashMap<>();
        for (String question : without) {
            open.put(question, NullNode.getInstance());
        }
        return make(file, phase, open);
    }

    private UUID make(String file, String upTo, Map<String, JsonNode> instead) {
        Map<String, String> team = new LinkedHashMap<>();
        team.put("projectleider", "projectleider");
        team.put("omgevingsmanager", "omgevingsmanager");
        team.put("opdrachtgever", "opdrachtgever");
        return maker.make(new DemoPlan(file, team, upTo, List.of(), Map.of(), instead, Map.of()));
    }
}
