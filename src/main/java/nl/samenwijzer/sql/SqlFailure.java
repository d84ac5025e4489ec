package nl.samenwijzer.sql;

import java.sql.SQLException;
import java.util.Set;

/**
 * The database could not do it. {@code passing} when trying again in a new transaction may help: somebody else was first
 * with the same key, or held a lock for too long.
 */
public final class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    // unique violation; serialization failure and deadlock; lock timeout of PostgreSQL and of H2
    private static final Set<String> PASSING = Set.of("23505", "40001", "40P01", "55P03", "HYT00");

    private final boolean passing;

    private SqlFailure(SQLException cause, boolean passing) {
        super(cause.getMessage(), cause);
        this.passing = passing;
    }

    static SqlFailure of(SQLException cause) {
        return new SqlFailure(cause, PASSING.contains(String.valueOf(cause.getSQLState())));
    }

    /** Whether trying again may help. */
    public boolean passing() {
        return passing;
    }
}
