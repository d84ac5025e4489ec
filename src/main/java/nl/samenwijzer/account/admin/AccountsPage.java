package nl.samenwijzer.account.admin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.account.Fault;
import nl.samenwijzer.account.OrganisationRole;
import nl.samenwijzer.account.StoredAccount;

/** The administrator's pages: find an account, make one, change it, close it. */
@Path("/beheer/accounts")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(OrganisationRole.Name.ADMIN)
class AccountsPage {
    private final AccountAdministration administration;
    private final AccountSearch search;
    private final CurrentAccount current;

    AccountsPage(AccountAdministration administration, AccountSearch search, CurrentAccount current) {
        this.administration = administration;
        this.search = search;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance list(AccountSearch.Result result);

        static native TemplateInstance create(AccountFormView view);

        static native TemplateInstance link(Account account, String link);

        static native TemplateInstance edit(AccountFormView view, StoredAccount stored, boolean own, boolean saved);

        static native TemplateInstance deactivate(Account account);
    }

    @GET
    public TemplateInstance list(@RestQuery Optional<String> zoek, @RestQuery @DefaultValue("1") int pagina) {
        return Templates.list(search.find(zoek.orElse(""), pagina));
    }

    @GET
    @Path("nieuw")
    public TemplateInstance create() {
        return Templates.create(new AccountFormView(AccountForm.EMPTY, List.of()));
    }

    @POST
    @Path("nieuw")
    public Response create(@RestForm String username, @RestForm String displayName, @RestForm String email,
            @RestForm List<String> roles) {
        AccountForm form = AccountForm.of(username, displayName, email, roles);
        AccountAdministration.Created created = create(form);
        if (!created.faults().isEmpty()) {
            return refused(Templates.create(new AccountFormView(form, created.faults())));
        }
        return Response.ok(Templates.link(created.account(), created.link())).build();
    }

    @GET
    @Path("{id}")
    public TemplateInstance edit(@RestPath UUID id, @RestQuery boolean bewaard) {
        StoredAccount stored = administration.get(id);
        return edit(stored, AccountForm.of(stored), List.of(), bewaard);
    }

    @POST
    @Path("{id}")
    public Response change(@RestPath UUID id, @RestForm String displayName, @RestForm String email,
            @RestForm List<String> roles) {
        StoredAccount stored = administration.get(id);
        AccountForm form = AccountForm.of(stored.toAccount().username(), displayName, email, roles);
        List<Fault> faults = administration.change(id, form, current.require());
        return faults.isEmpty() ? saved(id) : refused(edit(stored, form, faults, false));
    }

    @GET
    @Path("{id}/deactiveren")
    public TemplateInstance askDeactivate(@RestPath UUID id) {
        return Templates.deactivate(administration.get(id).toAccount());
    }

    @POST
    @Path("{id}/deactiveren")
    public Response deactivate(@RestPath UUID id) {
        if (administration.deactivate(id, current.require())) {
            return saved(id);
        }
        StoredAccount stored = administration.get(id);
        Fault fault = new Fault("active", "Je kunt je eigen account niet afsluiten. Vraag een andere beheerder.");
        return refused(edit(stored, AccountForm.of(stored), List.of(fault), false));
    }

    @POST
    @Path("{id}/activeren")
    public Response activate(@RestPath UUID id) {
        administration.activate(id, current.require());
        return saved(id);
    }

    @POST
    @Path("{id}/link")
    public TemplateInstance newLink(@RestPath UUID id) {
        String link = administration.newLink(id, current.require());
        return Templates.link(administration.get(id).toAccount(), link);
    }

    private AccountAdministration.Created create(AccountForm form) {
        try {
            return administration.create(form, current.require());
        } catch (ConstraintViolationException e) {
            // Somebody took the name at this very moment: the second time it is found taken.
            return administration.create(form, current.require());
        }
    }

    private TemplateInstance edit(StoredAccount stored, AccountForm form, List<Fault> faults, boolean saved) {
        boolean own = stored.id().equals(current.require().id());
        return Templates.edit(new AccountFormView(form, faults), stored, own, saved);
    }

    private static Response saved(UUID id) {
        return Response.seeOther(UriBuilder.fromPath("/beheer/accounts/{id}").queryParam("bewaard", true).build(id))
                .build();
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(400).entity(page).build();
    }
}
