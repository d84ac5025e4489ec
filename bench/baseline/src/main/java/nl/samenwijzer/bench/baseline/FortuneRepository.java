package nl.samenwijzer.bench.baseline;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class FortuneRepository implements PanacheRepository<Fortune> {
}
