package nl.samenwijzer.plan.page;

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

import nl.samenwijzer.account.Account;
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
        return stopped(plan, versie, opdracht, JsonNodeFactory.instance.objectNode().put("reden", reden),
                "Het project is gestopt.");
    }

    @POST
    @Path("hervatten")
    public Response resume(@RestPath UUID plan, @RestForm @DefaultValue("0") int versie, @RestForm UUID opdracht) {
        return stopped(plan, versie, opdracht, null, "Het project gaat verder.");
    }

    private Response stopped(UUID plan, int version, UUID operation, JsonNode value, String done) {
        Account account = current.require();
        SaveResult result = saving.save(plan, Change.put(Marks.STOPPED, version,
                operation == null ? UUID.randomUUID() : operation, value), account);
        return answers.answered(plan, result.match(saved -> Optional.empty(),
                conflict -> Optional.of("Een collega was je voor. Kijk of het nog nodig is."),
                refused -> Optional.of(refused.problems().get(0).text())), done);
    }
}
