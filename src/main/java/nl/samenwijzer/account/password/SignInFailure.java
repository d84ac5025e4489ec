package nl.samenwijzer.account.password;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The stored {@link Throttle} of one typed name. */
@Entity
@Table(name = "sign_in_failure")
class SignInFailure {
    @Id
    @Column(name = "name_hash")
    private String nameHash;
    private int failures;
    private Instant since;

    protected SignInFailure() {
    }

    SignInFailure(String nameHash, Throttle throttle) {
        this.nameHash = nameHash;
        change(throttle);
    }

    Throttle throttle() {
        return new Throttle(failures, since);
    }

    final void change(Throttle throttle) {
        failures = throttle.failures();
        since = throttle.since();
    }
}
