package nl.samenwijzer.plan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;

/** What a page costs: the statements that the database itself counts. */
@QuarkusTest
class StatementsTest {

    private static final int MOST = 6;

    @Inject
    Plans plans;
    @Inject
    SaveEntries saving;
    @Inject
    Guides guides;
    @Inject
    Accounts accounts;
    @Inject
    DataSource database;

    @Test
    void pages_costFewStatements_alsoWhenNothingIsKept() throws SQLException {
        try (Connection connection = database.getConnection()) {
            // PostgreSQL counts only with an extension; the statements are the same
            assumeTrue(connection.getMetaData().getDatabaseProductName().equals("H2"));
        }
        Account leader = accounts.byUsername("projectleider").orElseThrow();
        UUID plan = plans.create("Telling", guides.forNewPlans(), null, leader).id();
        saving.saveAll(plan, new FilledPlan(guides.forNewPlans()).answers(), leader);
        Visitor visitor = Visitor.signedInAs("projectleider");
        String url = "/plannen/" + plan;

        for (String page : List.of("/plannen", url, url + "/stappen/vk1", url + "/stappen/vk4", url + "/controle",
                url + "/geschiedenis", url + "/geschiedenis/afgeschermd", url + "/team", url + "/vaststelling",
                url + "/betrokkenen/buurt", url + "/werkvormen", url + "/werkvormen/" + method(),
                url + "/werkvormen/vergelijk?vorm=" + method(), url + "/plichten")) {
            assertThat(statements(() -> assertThat(visitor.get(page).statusCode()).isEqualTo(200))).as(page)
                    .isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
        }
    }

    private String method() {
        return guides.forNewPlans().methods().methods().get(0).id();
    }

    private List<String> statements(Runnable page) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("set query_statistics false");
            statement.execute("set query_statistics true");
            page.run();
            List<String> run = new ArrayList<>();
            try (ResultSet rows = statement
                    .executeQuery("select sql_statement, execution_count from information_schema.query_statistics")) {
                while (rows.next()) {
                    for (int i = 0; i < rows.getInt(2); i++) {
                        run.add(rows.getString(1));
                    }
                }
            }
            // what ends a transaction, and what the driver asks for itself, is no statement of the page
            run.removeIf(sql -> sql.matches("(?is)(set query_statistics|commit|rollback|select setting_value).*"));
            return run;
        }
    }
}
