package nl.samenwijzer.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.account.Token;

@QuarkusTest
class SignInFailuresTest {
    @Inject
    EntityManager entities;

    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    @AfterEach
    void stop() {
        threads.shutdown();
    }

    @ParameterizedTest
    @ValueSource(strings = { "beheerder", "bestaat-niet" })
    void tenFailures_blockKnownAndUnknownNamesAlike(String username) {
        for (int i = 0; i < 10; i++) {
            new Visitor().signIn(username, "mis").then().statusCode(400);
        }

        Response blocked = new Visitor().signIn(username.toUpperCase(Locale.ROOT), "samenwijzer-demo");
        assertThat(blocked.statusCode()).isEqualTo(400);
        assertThat(blocked.asString()).contains("Het inloggen is te vaak mislukt. Probeer het over 15 minuten opnieuw.");

        afterAQuarter(username);
        assertThat(new Visitor().signIn(username, "mis").asString()).contains("klopt niet");
        afterAQuarter(username);
    }

    @Test
    void success_forgetsTheFailures() {
        for (int i = 0; i < 9; i++) {
            new Visitor().signIn("gmt", "mis");
        }
        new Visitor().signIn("gmt", "samenwijzer-demo").then().statusCode(303);
        new Visitor().signIn("gmt", "mis");

        assertThat(new Visitor().signIn("gmt", "samenwijzer-demo").statusCode()).isEqualTo(303);
    }

    @Test
    void failuresAtOnce_areAllCounted() {
        List<CompletableFuture<Integer>> attempts = Stream.generate(() -> CompletableFuture
                .supplyAsync(() -> new Visitor().signIn("tegelijk", "mis").statusCode(), threads)).limit(8).toList();

        assertThat(attempts).extracting(CompletableFuture::join).containsOnly(400);
        Throttle throttle = QuarkusTransaction.requiringNew()
                .call(() -> entities.find(SignInFailure.class, Token.sha256("tegelijk")).throttle());
        assertThat(throttle.failures()).isEqualTo(8);
    }

    private void afterAQuarter(String username) {
        QuarkusTransaction.requiringNew().run(() -> {
            SignInFailure failure = entities.find(SignInFailure.class, Token.sha256(username));
            Throttle throttle = failure.throttle();
            failure.change(new Throttle(throttle.failures(), throttle.since().minus(Throttle.WINDOW)));
        });
    }
}
