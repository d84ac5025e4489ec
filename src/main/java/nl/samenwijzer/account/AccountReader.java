package nl.samenwijzer.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.sql.Sql;

/**
 * Who sends a request: asked at each of them, so in one plain statement and outside of a transaction.
 */
@ApplicationScoped
public class AccountReader {

    /** An account with what decides on letting it in; {@code passwordHash} is null when it has no password yet. */
    public record Known(Account account, String passwordHash, boolean active, boolean demo) {

        /** Whether this account may be used now; one of the demonstration only in demo mode. */
        public boolean usable(boolean demoMode) {
            return active && (demoMode || !demo);
        }
    }

    /** A browser that is signed in. */
    public record SignedIn(Known who, Instant startedAt, Instant seenAt) {
    }

    private record Line<T>(T about, UUID id, String username, String displayName, String passwordHash, boolean active,
            boolean demo, String role) {
    }

    private static final String COLUMNS = "a.id, a.username, a.display_name, a.password_hash, a.active, a.demo, r.role";

    private final Sql sql;

    AccountReader(Sql sql) {
        this.sql = sql;
    }

    /** The account with this name. */
    public Optional<Known> byUsername(Username username) {
        return account(sql.list("select " + COLUMNS + " from account a left join account_role r on r.account_id = a.id"
                + " where a.username = ?", row -> line(row, null), username.value()));
    }

    /** The session with this token, also when it ended; empty when there is none. */
    public Optional<SignedIn> bySession(Token token) {
        List<Line<Instant[]>> lines = sql.list("select " + COLUMNS + ", s.started_at, s.seen_at from account_session s"
                + " join account a on a.id = s.account_id left join account_role r on r.account_id = a.id"
                + " where s.token_hash = ?",
                row -> line(row, new Instant[] { Sql.instant(row, "started_at"), Sql.instant(row, "seen_at") }),
                token.hash());
        return account(lines).map(known -> new SignedIn(known, lines.get(0).about()[0], lines.get(0).about()[1]));
    }

    private static <T> Line<T> line(ResultSet row, T about) throws SQLException {
        return new Line<>(about, Sql.uuid(row, "id"), row.getString("username"), row.getString("display_name"),
                row.getString("password_hash"), row.getBoolean("active"), row.getBoolean("demo"), row.getString("role"));
    }

    private static <T> Optional<Known> account(List<Line<T>> lines) {
        return lines.stream().findFirst().map(line -> new Known(
                new Account(line.id(), line.username(), line.displayName(), roles(lines)), line.passwordHash(), line.active(),
                line.demo()));
    }

    private static <T> Set<OrganisationRole> roles(List<Line<T>> lines) {
        Set<OrganisationRole> roles = EnumSet.noneOf(OrganisationRole.class);
        lines.stream().map(Line::role).filter(role -> role != null).map(OrganisationRole::valueOf).forEach(roles::add);
        return roles;
    }
}
