package nl.samenwijzer.account.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.account.OrganisationRole;

@QuarkusTest
class AccountsPageTest {
    private static final String PASSWORD = "de kat zit op de mat";

    @Inject
    Accounts accounts;
    @Inject
    EntityManager entities;

    @ParameterizedTest
    @CsvSource({ "projectleider, 403", "omgevingsmanager, 403", "opdrachtgever, 403", "adviseur, 403", "gmt, 403",
            "beheerder, 200" })
    void pages_areForAdministrators(String username, int status) {
        Visitor visitor = Visitor.signedInAs(username);
        String id = idOf("gmt");

        for (String path : List.of("", "/nieuw", "/" + id, "/" + id + "/deactiveren")) {
            assertThat(visitor.get("/beheer/accounts" + path).statusCode()).as(path).isEqualTo(status);
        }
        for (String path : List.of("/nieuw", "/" + id, "/" + id + "/deactiveren", "/" + id + "/activeren",
                "/" + id + "/link")) {
            if (status == 403) {
                assertThat(visitor.post("/account", "/beheer/accounts" + path, Map.of()).statusCode()).as(path).isEqualTo(403);
            }
        }
    }

    @Test
    void newAccount_givesALinkByWhichTheOwnerBegins() {
        Visitor admin = Visitor.signedInAs("beheerder");

        Response made = create(admin, "Nieuw.Persoon", "Noor <Nieuw>", "gmt");
        assertThat(made.asString()).contains("Noor &lt;Nieuw&gt;").doesNotContain("<Nieuw>");
        String path = linkIn(made);
        assertThat(new Visitor().signIn("nieuw.persoon", "").statusCode()).isEqualTo(400);
        assertThat(admin.get("/beheer/accounts?zoek=NOOR").asString()).contains("nieuw.persoon", "Wacht op wachtwoord");

        Visitor owner = new Visitor();
        assertThat(owner.get(path).asString()).contains("Kies je wachtwoord", "nieuw.persoon");
        owner.post(path, path, Map.of("password", PASSWORD, "repeated", PASSWORD)).then().statusCode(303);
        owner.signIn("nieuw.persoon", PASSWORD).then().statusCode(303);
        assertThat(owner.get("/who-am-i").asString()).isEqualTo("nieuw.persoon [GMT]");
        assertThat(owner.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void newAccount_faults_areTold() {
        Visitor admin = Visitor.signedInAs("beheerder");

        Response taken = create(admin, "GMT", "Nog een", "gmt");
        Response empty = admin.post("/beheer/accounts/nieuw", "/beheer/accounts/nieuw", Map.of("email", "geen adres"));

        assertThat(taken.statusCode()).isEqualTo(400);
        assertThat(taken.asString()).contains("Deze gebruikersnaam is al in gebruik.", "value=\"Nog een\"");
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.asString()).contains("Vul een gebruikersnaam in.", "Vul een naam in.", "Vul een e-mailadres in",
                "value=\"geen adres\"");
    }

    @Test
    void newAccount_sameNameAtOnce_isMadeOnce() {
        Visitor admin = Visitor.signedInAs("beheerder");
        Visitor otherAdmin = Visitor.signedInAs("beheerder");

        var first = CompletableFuture.supplyAsync(() -> create(admin, "dubbel", "Dubbel", "gmt").statusCode());
        var second = CompletableFuture.supplyAsync(() -> create(otherAdmin, "dubbel", "Dubbel", "gmt").statusCode());

        assertThat(List.of(first.join(), second.join())).containsExactlyInAnyOrder(200, 400);
    }

    @Test
    void roles_changed_holdAtTheNextRequest() {
        Visitor admin = Visitor.signedInAs("beheerder");
        Visitor person = begin(admin, "rol.wisselaar");

        change(admin, "rol.wisselaar",
                Map.of("displayName", "Rol", "email", "rol@voorbeeld.nl", "roles", List.of("adviser", "gmt")))
                .then().statusCode(303);

        assertThat(person.get("/who-am-i").asString()).isEqualTo("rol.wisselaar [ADVISER, GMT]");
        assertThat(trailOf("rol.wisselaar")).contains("ROLES_CHANGED EMPLOYEE > ADVISER, GMT");
    }

    @Test
    void ownAdministratorRole_canNotBeTakenOrClosed() {
        Visitor admin = Visitor.signedInAs("beheerder");

        Response role = change(admin, "beheerder", Map.of("displayName", "Ingrid", "roles", "employee"));
        String own = "/beheer/accounts/" + idOf("beheerder");
        Response closed = admin.post(own, own + "/deactiveren", Map.of());

        assertThat(role.statusCode()).isEqualTo(400);
        assertThat(role.asString()).contains("Je kunt jezelf niet als beheerder weghalen.");
        assertThat(closed.statusCode()).isEqualTo(400);
        assertThat(admin.get("/beheer/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void closedAccount_isOutAtOnceAndComesBackWhenOpened() {
        Visitor admin = Visitor.signedInAs("beheerder");
        Visitor person = begin(admin, "vertrekker");
        String page = "/beheer/accounts/" + idOf("vertrekker");

        assertThat(admin.get(page + "/deactiveren").asString()).contains("Wil je het account van vertrekker afsluiten?");
        admin.post(page + "/deactiveren", page + "/deactiveren", Map.of()).then().statusCode(303);
        assertThat(person.get("/account").statusCode()).isEqualTo(302);
        assertThat(new Visitor().signIn("vertrekker", PASSWORD).statusCode()).isEqualTo(400);

        admin.post(page, page + "/activeren", Map.of()).then().statusCode(303);
        assertThat(new Visitor().signIn("vertrekker", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void newLink_endsTheOldOne() {
        Visitor admin = Visitor.signedInAs("beheerder");
        String first = linkIn(create(admin, "twee.links", "Twee", "employee"));
        String page = "/beheer/accounts/" + idOf("twee.links");

        String second = linkIn(admin.post(page, page + "/link", Map.of()));

        assertThat(new Visitor().get(first).statusCode()).isEqualTo(404);
        assertThat(new Visitor().get(second).statusCode()).isEqualTo(200);
    }

    @Test
    void search_wildcardsAndNul_areOrdinaryText() {
        Visitor admin = Visitor.signedInAs("beheerder");

        assertThat(admin.get("/beheer/accounts?zoek=%25").asString()).contains("0 accounts gevonden");
        assertThat(admin.get("/beheer/accounts?zoek=%00").asString()).contains("0 accounts gevonden");
        assertThat(admin.get("/beheer/accounts?zoek=FATIMA&pagina=99").asString()).contains("1 account gevonden");
    }

    @Test
    void unknownAccount_isNotFound() {
        assertThat(Visitor.signedInAs("beheerder").get("/beheer/accounts/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void ownPassword_changed_endsAllSessionsAndTheOldPassword() {
        Visitor person = begin(Visitor.signedInAs("beheerder"), "wisselaar");
        String other = "een heel ander wachtwoord";

        assertThat(person.post("/account", "/account/wachtwoord", Map.of("old", "mis", "password", other, "repeated", other))
                .asString()).contains("Dit is niet je huidige wachtwoord.");
        assertThat(person
                .post("/account", "/account/wachtwoord", Map.of("old", PASSWORD, "password", "wisselaar-123", "repeated", ""))
                .asString()).contains("waar je gebruikersnaam niet in staat");
        person.post("/account", "/account/wachtwoord", Map.of("old", PASSWORD, "password", other, "repeated", other))
                .then().statusCode(303);

        assertThat(person.get("/account").statusCode()).isEqualTo(302);
        assertThat(new Visitor().signIn("wisselaar", PASSWORD).statusCode()).isEqualTo(400);
        assertThat(new Visitor().signIn("wisselaar", other).statusCode()).isEqualTo(303);
        assertThat(trailOf("wisselaar")).contains("PASSWORD_CHANGED null").noneMatch(line -> line.contains(other));
    }

    @Test
    void ownName_changed_isKeptAsTyped() {
        Visitor person = begin(Visitor.signedInAs("beheerder"), "naamgever");

        person.post("/account", "/account/naam", Map.of("displayName", " Zoë 🦊 <x> ")).then().statusCode(303);
        Response refused = person.post("/account", "/account/naam", Map.of("displayName", " "));

        assertThat(account("naamgever").displayName()).isEqualTo(" Zoë 🦊 <x> ");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("Vul een naam in.");
    }

    private Visitor begin(Visitor admin, String username) {
        String path = linkIn(create(admin, username, username, "employee"));
        Visitor person = new Visitor();
        person.post(path, path, Map.of("password", PASSWORD, "repeated", PASSWORD)).then().statusCode(303);
        person.signIn(username, PASSWORD).then().statusCode(303);
        return person;
    }

    private static Response create(Visitor admin, String username, String displayName, String role) {
        return admin.post("/beheer/accounts/nieuw", "/beheer/accounts/nieuw",
                Map.of("username", username, "displayName", displayName, "roles", role));
    }

    private Response change(Visitor admin, String username, Map<String, ?> fields) {
        String page = "/beheer/accounts/" + idOf(username);
        return admin.post(page, page, fields);
    }

    private static String linkIn(Response page) {
        var link = Pattern.compile("<code>(http://localhost:8080/eerste-start/[^<]+)</code>").matcher(page.asString());
        assertThat(link.find()).as(page.asString()).isTrue();
        return URI.create(link.group(1)).getPath();
    }

    private String idOf(String username) {
        return account(username).id().toString();
    }

    private Account account(String username) {
        Account account = accounts.byUsername(username).orElseThrow();
        assertThat(accounts.byIds(List.of(account.id()))).containsEntry(account.id(), account);
        assertThat(OrganisationRole.values()).containsAll(account.roles());
        return account;
    }

    private List<String> trailOf(String username) {
        return entities.createQuery("select cast(kind as string) || ' ' || coalesce(detail, 'null') from AccountEvent"
                + " where accountId = ?1", String.class).setParameter(1, account(username).id()).getResultList();
    }
}
