package nl.samenwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * What the application said was saved, is there after {@code kill -9}: the packaged application is killed twenty times while
 * two people save as fast as they can.
 */
class KillIT {

    private static final int KILLS = 20;
    private static final int MOST_SAVES_BEFORE_A_KILL = 120;

    @TempDir
    Path folder;
    private EmbeddedPostgres postgres;
    private PackagedApp app;

    @BeforeEach
    void start() throws IOException {
        app = new PackagedApp(folder.resolve("app.log"), settings());
        app.start();
    }

    @AfterEach
    void stop() throws IOException {
        app.kill();
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void savedEntries_afterTwentyKills_areAllThere() throws Exception {
        Random random = new Random();
        List<SavingPerson> people = people();
        for (int kill = 1; kill <= KILLS; kill++) {
            saveUntilKilled(people, 1 + random.nextInt(MOST_SAVES_BEFORE_A_KILL));
            app.start();
            for (SavingPerson person : people) {
                assertThat(person.lost(app.address())).as("lost after kill %d", kill).isEmpty();
            }
        }
        assertThat(people).allSatisfy(person -> assertThat(person.acknowledged()).isGreaterThan(KILLS));
    }

    /** Two questions of one plan, so that the two are in each other's way as well. */
    private List<SavingPerson> people() throws IOException, InterruptedException {
        String plan = SavingPerson.newPlan(app.address());
        return List.of(new SavingPerson(plan + "/entries/", "vk1_naam", "vk3_samenloop", "project"),
                new SavingPerson(plan + "/entries/", "vk1_beschrijving", "vk4_lijst", "naam"));
    }

    private void saveUntilKilled(List<SavingPerson> people, int saves) throws Exception {
        AtomicInteger left = new AtomicInteger(saves);
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        List<Future<?>> running = new ArrayList<>();
        for (SavingPerson person : people) {
            running.add(threads.submit(() -> person.saveWhileItRuns(app.address(), () -> {
                if (left.decrementAndGet() == 0) {
                    app.kill();
                }
            })));
        }
        for (Future<?> person : running) {
            person.get(1, TimeUnit.MINUTES);
        }
        threads.shutdown();
    }

    private List<String> settings() throws IOException {
        List<String> settings = new ArrayList<>(List.of("-Dsamenwijzer.demo=true", "-Dsamenwijzer.password.bcrypt-cost=4"));
        String kind = ConfigProvider.getConfig().getValue("quarkus.datasource.db-kind", String.class);
        if (kind.equals("postgresql")) {
            postgres = EmbeddedPostgres.builder().setDataDirectory(Files.createDirectory(folder.resolve("pg"))).start();
            settings.addAll(List.of("-Dquarkus.datasource.jdbc.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                    "-Dquarkus.datasource.username=postgres", "-Dquarkus.datasource.password=postgres"));
        } else {
            settings.add("-Dsamenwijzer.data.dir=" + folder.resolve("data"));
        }
        return settings;
    }
}
