package nl.samenwijzer.account.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.account.AccountRepository;
import nl.samenwijzer.account.DemoAccounts;
import nl.samenwijzer.account.WithoutDemo;
import nl.samenwijzer.account.password.PasswordHashes;

@QuarkusTest
@TestProfile(WithoutDemo.class)
class FirstStartTest {
    private static final Map<String, String> FORM = Map.of("username", "Ingrid", "displayName", "Ingrid de Wit",
            "password", "de kat zit op de mat", "repeated", "de kat zit op de mat");

    @Inject
    FirstStart firstStart;
    @Inject
    EntityManager entities;
    @Inject
    AccountRepository accounts;
    @Inject
    DemoAccounts demoAccounts;
    @Inject
    PasswordHashes hashes;

    private final List<String> log = new ArrayList<>();
    private final Handler listener = new ExtHandler() {
        @Override
        protected void doPublish(ExtLogRecord line) {
            log.add(new PatternFormatter("%s").format(line));
        }
    };

    @BeforeEach
    void empty() {
        Logger.getLogger(FirstStart.class.getName()).addHandler(listener);
        QuarkusTransaction.requiringNew().run(() -> {
            for (String table : List.of("account_session", "setup_link", "account_role", "account", "sign_in_failure")) {
                entities.createNativeQuery("delete from " + table).executeUpdate();
            }
        });
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger(FirstStart.class.getName()).removeHandler(listener);
    }

    @Test
    void start_withoutAdmin_logsALinkThatMakesOneOnce() {
        String path = startAndReadLink();
        Visitor visitor = new Visitor();

        assertThat(visitor.get(path).asString()).contains("Maak de eerste beheerder");
        Response made = visitor.post(path, path, FORM);
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(made.header("Location")).endsWith("/inloggen?bericht=klaar");

        visitor.signIn("ingrid", "de kat zit op de mat").then().statusCode(303);
        assertThat(visitor.get("/beheer/accounts").asString()).contains("Ingrid de Wit", "Beheerder");
        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
        assertThat(visitor.post("/account", path, FORM).statusCode()).isEqualTo(404);
        log.clear();
        firstStart.letSomebodyIn(new StartupEvent());
        assertThat(log).isEmpty();
    }

    @Test
    void secondStart_withoutAdmin_replacesTheLink() {
        String first = startAndReadLink();
        String second = startAndReadLink();

        assertThat(new Visitor().get(first).asString()).contains("Deze link werkt niet meer");
        assertThat(new Visitor().get(second).statusCode()).isEqualTo(200);
    }

    @Test
    void link_afterADay_isExpired() {
        String path = startAndReadLink();
        QuarkusTransaction.requiringNew().run(() -> entities
                .createNativeQuery("update setup_link set expires_at = ?1").setParameter(1, Instant.now()).executeUpdate());

        assertThat(new Visitor().get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void link_storesOnlyTheHash() {
        String token = startAndReadLink().substring("/eerste-start/".length());

        Object stored = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select token_hash from setup_link").getSingleResult());

        assertThat(stored).asString().hasSize(64).doesNotContain(token);
    }

    @Test
    void form_withFaults_keepsWhatWasTypedAndTheLink() {
        String path = startAndReadLink();
        Visitor visitor = new Visitor();

        Response refused = visitor.post(path, path, Map.of("username", "in grid", "displayName", "Ingrid <de Wit>",
                "password", "kort", "repeated", "kort"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("Fout: Maak de eerste beheerder", "value=\"in grid\"",
                "value=\"Ingrid &lt;de Wit&gt;\"", "ten minste 12 tekens").doesNotContain("value=\"kort\"");
        assertThat(visitor.post(path, path, FORM).statusCode()).isEqualTo(303);
    }

    @Test
    void unknownLink_opensAFriendlyPage() {
        Response page = new Visitor().get("/eerste-start/verzonnen");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.asString()).contains("Deze link werkt niet meer", "/inloggen");
    }

    @Test
    void demoAccounts_outsideDemoMode_areRefusedAndDoNotCount() {
        demoAccounts.ensure(hashes::hash);

        assertThat(new Visitor().signIn("beheerder", DemoAccounts.PASSWORD).statusCode()).isEqualTo(400);
        assertThat(startAndReadLink()).startsWith("/eerste-start/");
        assertThat(new Visitor().get("/inloggen").asString()).doesNotContain("samenwijzer-demo", "projectleider");
    }

    private String startAndReadLink() {
        log.clear();
        firstStart.letSomebodyIn(new StartupEvent());
        assertThat(log).hasSize(1);
        MatchResult link = Pattern.compile("http://localhost:8080/\\S+").matcher(log.get(0)).results().findFirst()
                .orElseThrow();
        return URI.create(link.group()).getPath();
    }
}
