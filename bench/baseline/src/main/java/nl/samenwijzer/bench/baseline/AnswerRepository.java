package nl.samenwijzer.bench.baseline;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class AnswerRepository implements PanacheRepository<Answer> {

    /** One update and one insert in one transaction; false, and nothing written, when the version is not the current one. */
    @Transactional
    boolean save(long id, long version, String value) {
        if (update("value = ?1, version = version + 1 where id = ?2 and version = ?3", value, id, version) == 0) {
            return false;
        }
        getEntityManager().persist(new AnswerVersion(id, version + 1, value, Instant.now()));
        return true;
    }
}
