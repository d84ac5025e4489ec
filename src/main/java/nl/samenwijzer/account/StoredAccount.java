package nl.samenwijzer.account;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An account as stored. Only the packages below {@code account} handle it; everyone else gets {@link Account}. */
@Entity
@Table(name = "account")
public class StoredAccount {
    @Id
    private UUID id;
    private String username;
    @Column(name = "display_name")
    private String displayName;
    private String email;
    @Column(name = "password_hash")
    private String passwordHash;
    private boolean active;
    private boolean demo;
    @Column(name = "created_at")
    private Instant createdAt;
    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    // H2's own enum type would not match the column
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Set<OrganisationRole> roles = EnumSet.noneOf(OrganisationRole.class);

    protected StoredAccount() {
    }

    /** A new, active account without a password: nobody can sign in with it yet. */
    public StoredAccount(Username username, String displayName, Set<OrganisationRole> roles, Instant now) {
        this.id = UUID.randomUUID();
        this.username = username.value();
        this.displayName = displayName;
        this.roles.addAll(roles);
        this.active = true;
        this.createdAt = now;
    }

    /** What other packages may see. */
    public Account toAccount() {
        return new Account(id, username, displayName, roles);
    }

    /** Marks an account of the demonstration, which is refused outside demo mode. */
    public void markAsDemo() {
        demo = true;
    }

    public void rename(String newDisplayName) {
        displayName = newDisplayName;
    }

    public void changeEmail(String newEmail) {
        email = newEmail.isEmpty() ? null : newEmail;
    }

    public void changeRoles(Set<OrganisationRole> newRoles) {
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    public void changePasswordHash(String newHash) {
        passwordHash = newHash;
    }

    public void activate() {
        active = true;
    }

    public void deactivate() {
        active = false;
    }

    /** Whether this account may be used now; an account of the demonstration only in demo mode. */
    public boolean usable(boolean demoMode) {
        return active && (demoMode || !demo);
    }

    public UUID id() {
        return id;
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public boolean active() {
        return active;
    }

    public boolean demo() {
        return demo;
    }
}
