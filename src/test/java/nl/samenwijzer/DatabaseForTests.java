package nl.samenwijzer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * An empty database of the kind this build is for, for every Quarkus test: an H2 file in a new folder, or a PostgreSQL
 * server of its own that needs no container.
 */
@WithTestResource(value = DatabaseForTests.class, scope = TestResourceScope.GLOBAL)
public class DatabaseForTests implements QuarkusTestResourceLifecycleManager {
    private Path folder;
    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        String kind = ConfigProvider.getConfig().getValue("quarkus.datasource.db-kind", String.class);
        try {
            folder = Files.createTempDirectory("samenwijzer-test");
            return kind.equals("postgresql") ? startPostgres() : Map.of("samenwijzer.data.dir", folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> startPostgres() throws IOException {
        postgres = EmbeddedPostgres.builder().setDataDirectory(folder.resolve("data")).start();
        return Map.of("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username", "postgres", "quarkus.datasource.password", "postgres");
    }
}
