package nl.samenwijzer.plan.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;

import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.guide.GuideFile;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.SaveResult;

/** What is known of the project itself: title, districts, project phase. */
@Path("/plannen/{plan}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PlanFactsPage {

    private final Plans plans;
    private final SaveEntries saving;
    private final TeamAnswers answers;
    private final CurrentAccount current;

    PlanFactsPage(Plans plans, SaveEntries saving, TeamAnswers answers, CurrentAccount current) {
        this.plans = plans;
        this.saving = saving;
        this.answers = answers;
        this.current = current;
    }

    /** Saves what is known of the project: only what the form shows. */
    @POST
    @Path("gegevens")
    public Response facts(@RestPath UUID plan, MultivaluedMap<String, String> form) {
        OpenPlan open = plans.open(plan, current.require());
        open.require(Action.ANSWER);
        List<Change> changes = new ArrayList<>();
        change(form, FactFields.TITLE, Marks.TITLE, text(form, FactFields.TITLE)).ifPresent(changes::add);
        change(form, FactFields.DISTRICTS, Marks.DISTRICTS, districts(form)).ifPresent(changes::add);
        change(form, FactFields.PHASE, Marks.PROJECT_PHASE, text(form, FactFields.PHASE)).ifPresent(changes::add);
        Map<String, String> errors = new LinkedHashMap<>();
        for (SaveResult result : saving.saveAll(open, changes)) {
            String field = FactFields.fieldOf(result.question());
            result.match(saved -> null, conflict -> errors.put(field, "Een collega heeft dit net veranderd in '"
                    + words(open, conflict.theirs().value()) + "'. Sla nog eens op om jouw tekst te bewaren."),
                    refused -> errors.put(field, refused.problems().get(0).text()));
        }
        return errors.isEmpty() ? answers.answered(plan, Optional.empty(), "De gegevens zijn opgeslagen.")
                : answers.refused(plan, 400, new TypedFields(form, errors));
    }

    private static String words(OpenPlan open, JsonNode value) {
        if (value == null) {
            return "leeg";
        }
        return value.isTextual() ? phaseOrText(open, value.asText())
                : StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(", "));
    }

    private static String phaseOrText(OpenPlan open, String text) {
        return open.guide().about().projectPhases().stream().filter(phase -> phase.id().equals(text))
                .map(GuideFile.ProjectPhase::name).findFirst().orElse(text);
    }

    /** A change of what the form shows; the version tells that it does. */
    private static Optional<Change> change(Map<String, List<String>> form, String field, String mark, JsonNode value) {
        String version = form.getOrDefault(field + ".versie", List.of("")).get(0);
        return version.matches("\\d{1,9}")
                ? Optional.of(Change.put(mark, Integer.parseInt(version), UUID.randomUUID(), value))
                : Optional.empty();
    }

    private static JsonNode text(Map<String, List<String>> form, String field) {
        String text = form.getOrDefault(field, List.of("")).get(0);
        return text.isEmpty() ? null : TextNode.valueOf(text);
    }

    private static JsonNode districts(Map<String, List<String>> form) {
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        form.getOrDefault(FactFields.DISTRICTS, List.of()).stream().flatMap(String::lines).filter(name -> !name.isBlank())
                .distinct().forEach(names::add);
        return names.isEmpty() ? null : names;
    }
}
