package nl.samenwijzer.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;

/** The accounts in the database; each method costs one statement. */
@ApplicationScoped
public class AccountRepository implements PanacheRepositoryBase<StoredAccount, UUID> {

    public Optional<StoredAccount> byUsername(Username username) {
        return find("from StoredAccount a left join fetch a.roles where a.username = ?1", username.value())
                .singleResultOptional();
    }

    public Optional<StoredAccount> byId(UUID id) {
        return find("from StoredAccount a left join fetch a.roles where a.id = ?1", id).singleResultOptional();
    }

    /** Accounts whose name or username contains the text, whatever the capitals, by name. */
    public List<StoredAccount> search(String text, Page page) {
        return find("lower(displayName) like ?1 escape '!' or username like ?1 escape '!' order by displayName, username",
                pattern(text)).page(page).list();
    }

    public long countMatches(String text) {
        return count("lower(displayName) like ?1 escape '!' or username like ?1 escape '!'", pattern(text));
    }

    /** Whether somebody can sign in who may manage accounts. */
    public boolean hasUsableAdmin(boolean demoMode) {
        return count("active and passwordHash is not null and (demo = false or ?2 = true) and ?1 member of roles",
                OrganisationRole.ADMIN, demoMode) > 0;
    }

    private static String pattern(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
