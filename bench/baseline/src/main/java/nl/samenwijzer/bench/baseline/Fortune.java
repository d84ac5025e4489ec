package nl.samenwijzer.bench.baseline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** One saying. Public, because the template reads it. */
@Entity
public class Fortune {

    @Id
    public long id;
    public String message;

    protected Fortune() {
    }

    Fortune(long id, String message) {
        this.id = id;
        this.message = message;
    }
}
