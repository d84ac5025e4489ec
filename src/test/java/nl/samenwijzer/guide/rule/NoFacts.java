package nl.samenwijzer.guide.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Facts of a plan of which only today is known. */
public final class NoFacts implements Facts {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Override
    public Object value(Fact fact) {
        return fact == Fact.TODAY ? TODAY : null;
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
