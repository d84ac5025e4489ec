package nl.samenwijzer.account.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.account.AccountRepository;
import nl.samenwijzer.account.OrganisationRole;
import nl.samenwijzer.account.StoredAccount;
import nl.samenwijzer.account.Username;
import nl.samenwijzer.account.password.PasswordHashes;
import nl.samenwijzer.sql.CountedSql;

@QuarkusTest
class BasicTest {
    private static final String CALL = "/api/v1/who-am-i";

    @Inject
    CountedSql sql;
    @Inject
    AccountRepository accounts;
    @Inject
    PasswordHashes hashes;
    @Inject
    SessionFactory sessions;

    @Test
    void call_withPassword_isLetIn() {
        assertThat(call("adviseur", "samenwijzer-demo").asString()).isEqualTo("adviseur [EMPLOYEE, ADVISER]");
    }

    @Test
    void call_wrongOrNone_isAskedForBasicWithoutRedirect() {
        Response none = given().redirects().follow(false).header("Accept", "text/html").get(CALL);

        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.header("WWW-Authenticate")).isEqualToIgnoringCase("basic realm=\"Samenwijzer\"");
        assertThat(call("adviseur", "niet-goed").statusCode()).isEqualTo(401);
        assertThat(call("niemand", "samenwijzer-demo").statusCode()).isEqualTo(401);
    }

    @Test
    void call_withSessionCookie_isNotLetIn() {
        assertThat(Visitor.signedInAs("gmt").get(CALL).statusCode()).isEqualTo(401);
    }

    @Test
    void page_withPassword_isNotLetIn() {
        given().auth().preemptive().basic("gmt", "samenwijzer-demo").get("/who-am-i").then().statusCode(401);
    }

    @Test
    void call_rememberedPassword_stopsWhenItIsChangedOrTheAccountCloses() {
        QuarkusTransaction.requiringNew().run(() -> accounts.persist(withPassword("api-program", "eerste-geheim")));
        assertThat(call("api-program", "eerste-geheim").statusCode()).isEqualTo(200);
        assertThat(call("api-program", "eerste-geheim").statusCode()).isEqualTo(200);

        change("api-program", account -> account.changePasswordHash(hashes.hash("tweede-geheim")));
        assertThat(call("api-program", "eerste-geheim").statusCode()).isEqualTo(401);
        assertThat(call("api-program", "tweede-geheim").statusCode()).isEqualTo(200);

        change("api-program", StoredAccount::deactivate);
        assertThat(call("api-program", "tweede-geheim").statusCode()).isEqualTo(401);
    }

    @Test
    void request_ofSomebodyKnown_costsOneStatement() {
        Visitor visitor = Visitor.signedInAs("gmt");
        call("gmt", "samenwijzer-demo");

        assertThat(statements(() -> visitor.get("/who-am-i"))).isEqualTo(1);
        assertThat(statements(() -> call("gmt", "samenwijzer-demo"))).isEqualTo(1);
        assertThat(visitor.get("/who-am-i").asString()).isEqualTo("gmt [GMT]");
        assertThat(call("gmt", "samenwijzer-demo").asString()).isEqualTo("gmt [GMT]");
    }

    @Test
    void publicAddress_costsNoStatement() {
        Visitor visitor = Visitor.signedInAs("gmt");

        assertThat(statements(() -> visitor.get("/style/is-er-niet.css"))).isZero();
    }

    /** Those of Hibernate and those in plain SQL. */
    private long statements(Supplier<?> request) {
        var statistics = sessions.getStatistics();
        statistics.clear();
        return sql.during(request) + statistics.getPrepareStatementCount();
    }

    @Test
    void openAddresses_needNobody() {
        for (String path : new String[] { "/q/health", "/api/v1/openapi.json", "/inloggen" }) {
            assertThat(given().redirects().follow(false).get(path).statusCode()).as(path).isIn(200, 404);
        }
    }

    @Test
    void metrics_areForAdministrators() {
        given().get("/q/metrics").then().statusCode(401);
        given().auth().preemptive().basic("projectleider", "samenwijzer-demo").get("/q/metrics").then().statusCode(403);
        given().auth().preemptive().basic("beheerder", "samenwijzer-demo").get("/q/metrics").then().statusCode(200);
    }

    private static Response call(String username, String password) {
        return given().auth().preemptive().basic(username, password).get(CALL);
    }

    private StoredAccount withPassword(String username, String password) {
        var account = new StoredAccount(new Username(username), username, Set.of(OrganisationRole.EMPLOYEE),
                Instant.now());
        account.changePasswordHash(hashes.hash(password));
        return account;
    }

    private void change(String username, Consumer<StoredAccount> change) {
        QuarkusTransaction.requiringNew()
                .run(() -> change.accept(accounts.byUsername(new Username(username)).orElseThrow()));
    }
}
