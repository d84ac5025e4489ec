package nl.samenwijzer.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Runs SQL in the transaction of the caller. Parameters are String, UUID, Instant, Boolean, numbers or null.
 */
@ApplicationScoped
public class Sql {

    /** Reads one row of a result. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private static final int BATCH = 500;
    private static final int ROWS_AT_ONCE = 100;

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** All rows that the query finds. */
    public <T> List<T> list(String query, Reader<T> reader, Object... parameters) {
        return run(query, statement -> {
            fill(statement, parameters);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        });
    }

    /** The row that the query finds, if any. */
    public <T> Optional<T> one(String query, Reader<T> reader, Object... parameters) {
        return list(query, reader, parameters).stream().findFirst();
    }

    /** Changes rows; returns how many. */
    public int change(String command, Object... parameters) {
        return run(command, statement -> {
            fill(statement, parameters);
            return statement.executeUpdate();
        });
    }

    /** Changes rows once per list of parameters; returns how many rows each of them changed. */
    public int[] changeAll(String command, Collection<Object[]> all) {
        return run(command, statement -> {
            int[] counts = new int[all.size()];
            int done = 0;
            int waiting = 0;
            for (Object[] parameters : all) {
                fill(statement, parameters);
                statement.addBatch();
                if (++waiting == BATCH || done + waiting == all.size()) {
                    int[] batch = statement.executeBatch();
                    System.arraycopy(batch, 0, counts, done, batch.length);
                    done += batch.length;
                    waiting = 0;
                }
            }
            return counts;
        });
    }

    /**
     * Adds rows, each with a value per column. Many go in one statement, which costs a database less than as many statements.
     *
     * @param into table and columns: {@code entry (plan_id, question)}
     */
    public void insertAll(String into, List<Object[]> rows) {
        int whole = rows.size() - rows.size() % ROWS_AT_ONCE;
        List<Object[]> parts = new ArrayList<>();
        for (int from = 0; from < whole; from += ROWS_AT_ONCE) {
            parts.add(flat(rows.subList(from, from + ROWS_AT_ONCE)));
        }
        if (!parts.isEmpty()) {
            changeAll(insert(into, ROWS_AT_ONCE, rows.get(0).length), parts);
        }
        if (whole < rows.size()) {
            change(insert(into, rows.size() - whole, rows.get(0).length), flat(rows.subList(whole, rows.size())));
        }
    }

    private static String insert(String into, int rows, int columns) {
        String row = "(?" + ", ?".repeat(columns - 1) + ")";
        return "insert into " + into + " values " + row + (", " + row).repeat(rows - 1);
    }

    private static Object[] flat(List<Object[]> rows) {
        return rows.stream().flatMap(Arrays::stream).toArray();
    }

    /** A moment from a column. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** An id from a column. */
    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failed) {
            throw SqlFailure.of(failed);
        }
    }

    private static void fill(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i] instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : parameters[i];
            statement.setObject(i + 1, value);
        }
    }
}
