package nl.samenwijzer.plan.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.SaveResult;

/** Stop the project with a reason, and go on with it. */
@Path("/plannen/{plan}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class StoppingPage {

    private final SaveEntries saving;
    private final TeamAnswers answers;
    private final CurrentAccount current;

    StoppingPage(SaveEntries saving, TeamAnswers answers, CurrentAccount current) {
        this.saving = saving;
        this.answers = answers;
        this.current = current;
    }

    @POST
    @Path("stoppen")
    public Response stop(@RestPath UUID plan, @RestForm @DefaultValue("") String reden,
            @RestForm @DefaultValue("0") int versie, @RestForm UUID opdracht) {
        SaveResult result = save(plan, versie, opdracht, JsonNodeFactory.instance.objectNode().put("reden", reden));
        String wrong = wrong(result, "Een collega was je voor. Niet opgeslagen is jouw reden: " + reden);
        return wrong == null ? answers.answered(plan, Optional.empty(), "Het project is gestopt.")
                : answers.refused(plan, 400, new TypedFields(Map.of(TeamView.REASON, List.of(reden)),
                        Map.of(TeamView.REASON, wrong)));
    }

    @POST
    @Path("hervatten")
    public Response resume(@RestPath UUID plan, @RestForm @DefaultValue("0") int versie, @RestForm UUID opdracht) {
        return answers.answered(plan, Optional.ofNullable(wrong(save(plan, versie, opdracht, null),
                "Een collega was je voor. Kijk of het nog nodig is.")),
                "Het project gaat verder.");
    }

    private SaveResult save(UUID plan, int version, UUID operation, JsonNode value) {
        return saving.save(plan, Change.put(Marks.STOPPED, version, operation == null ? UUID.randomUUID() : operation, value),
                current.require());
    }

    /** What went wrong; null for nothing. */
    private static String wrong(SaveResult result, String late) {
        return result.match(saved -> null, conflict -> late,
                refused -> refused.problems().get(0).text());
    }
}
