package nl.samenwijzer.guide.check.outcome;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.samenwijzer.guide.rule.Fact;
import nl.samenwijzer.guide.rule.Facts;

/** A plan of which the application knows nothing but the date. */
final class NothingKnown implements Facts {

    @Override
    public Object value(Fact fact) {
        return fact == Fact.TODAY ? LocalDate.now(ZoneOffset.UTC) : fact == Fact.DISTRICTS ? List.of() : null;
    }

    @Override
    public Set<String> openedGates() {
        return Set.of();
    }

    @Override
    public Map<String, Object> settings() {
        return Map.of();
    }
}
