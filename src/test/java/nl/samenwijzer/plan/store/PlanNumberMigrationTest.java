package nl.samenwijzer.plan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** Takes a database of before to one of now, in a schema beside that of the other tests. */
@QuarkusTest
class PlanNumberMigrationTest {

    private static final String SCHEMA = "before_numbers";
    private static final String ACCOUNT = "00000000-0000-4000-8000-00000000000a";

    @Inject
    DataSource database;

    @AfterEach
    void dropSchema() throws SQLException {
        run("drop schema \"" + SCHEMA + "\" cascade");
    }

    @Test
    void plans_thatWereThere_areNumberedInTheOrderInWhichTheyBegan() throws SQLException {
        upTo("6");
        run("insert into " + table("account") + " (id, username, display_name, active, demo, created_at) values ('" + ACCOUNT
                + "', 'a', 'A', true, false, '2026-01-01T00:00:00Z')");
        plan("00000000-0000-4000-8000-000000000001", "second", "2026-03-01T00:00:00Z");
        plan("00000000-0000-4000-8000-000000000002", "first", "2026-02-01T00:00:00Z");
        plan("00000000-0000-4000-8000-000000000003", "third", "2026-03-01T00:00:00Z");

        upTo("7");

        assertThat(titles()).containsExactly("1 first", "2 second", "3 third");
        run("insert into " + table("plan_number") + " (plan_id) values ('00000000-0000-4000-8000-000000000004')");
        assertThat(texts("select max(number) from " + table("plan_number"))).containsExactly("4");
    }

    private void upTo(String version) {
        Flyway.configure().dataSource(database).schemas(SCHEMA).locations("db/migration").target(version).load().migrate();
    }

    private void plan(String id, String title, String createdAt) throws SQLException {
        run("insert into " + table("plan")
                + " (id, guide_id, guide_version, title, revision, created_at, created_by, changed_at,"
                + " changed_by) values ('" + id + "', 'g', '1.0', '" + title + "', 1, '" + createdAt + "', '" + ACCOUNT
                + "', '2026-11-01T00:00:00Z', '" + ACCOUNT + "')");
    }

    private List<String> titles() throws SQLException {
        return texts("select concat(number, ' ', title) from " + table("plan") + " order by number");
    }

    private List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** H2 writes names in capitals, PostgreSQL in lower case; the schema is quoted by who made it. */
    private static String table(String name) {
        return "\"" + SCHEMA + "\"." + name;
    }

    private void run(String command) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
