package nl.samenwijzer.document.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.document.model.Block.Paragraph;
import nl.samenwijzer.document.model.CleanText;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.guide.GuideFile;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.progress.PlanState;

/** What is known of the project itself; what is not known is left out. */
final class ProjectFacts {

    /** A fact with its name. */
    private record Fact(String label, String value) {
    }

    private final PlanState state;
    private final List<Fact> facts = new ArrayList<>();

    private ProjectFacts(PlanState state) {
        this.state = state;
        add("project-title", state.input().title());
        add("project-districts", districts());
        add("project-phase", phase());
    }

    /** Title, districts and project phase; in a private edition also leader and commissioner. One line each. */
    static List<Paragraph> lines(PlanState state, Audience audience) {
        var facts = new ProjectFacts(state);
        if (audience.readsPrivate()) {
            facts.add("project-leader", state.input().leader());
            facts.add("project-commissioner", state.input().commissioner());
        }
        return facts.lines();
    }

    /** Title, districts, project phase and the name of the route. One line each. */
    static List<Paragraph> summary(PlanState state) {
        var facts = new ProjectFacts(state);
        facts.add("project-route", state.routeKnown() ? state.route().name() : null);
        return facts.lines();
    }

    private List<Paragraph> lines() {
        return facts.stream().map(fact -> Lead.in(fact.label(), fact.value())).toList();
    }

    private void add(String word, String value) {
        if (value != null && !CleanText.isBlank(value)) {
            facts.add(new Fact(Words.of(word), value));
        }
    }

    private String districts() {
        JsonNode stored = state.entries().value(Marks.DISTRICTS);
        return stored == null ? null
                : StreamSupport.stream(stored.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(", "));
    }

    private String phase() {
        var question = state.guide().about().projectPhaseQuestion();
        var id = question == null ? state.entries().text(Marks.PROJECT_PHASE)
                : state.ask(names -> Objects.toString(names.value(question), null));
        return state.guide().about().projectPhases().stream().filter(phase -> phase.id().equals(id))
                .map(GuideFile.ProjectPhase::name).findFirst().orElse(null);
    }
}
