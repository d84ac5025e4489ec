package nl.samenwijzer.portfolio.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.guide.Derived;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Portfolio.PortfolioColumn;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.feel.Feel;
import nl.samenwijzer.guide.rule.Fact;
import nl.samenwijzer.guide.rule.NeverShown;
import nl.samenwijzer.portfolio.projection.OverviewColumn.Computed;

/**
 * What is known beforehand of the overview of a guide: which columns management may see, and what they can hold.
 */
@ApplicationScoped
public class OverviewColumns {

    private static final String TRAFFIC_LIGHT = "trafficLight";

    private final Feel feel = new Feel();
    private final Map<String, List<OverviewColumn>> columns = new ConcurrentHashMap<>();
    private final Map<String, NeverShown> sources = new ConcurrentHashMap<>();

    /** The columns of a guide in its order, without those that are made from what management never sees. */
    public List<OverviewColumn> of(Guide guide) {
        return columns.computeIfAbsent(key(guide), key -> read(guide));
    }

    /** What values of a guide are made from. */
    public NeverShown sources(Guide guide) {
        return sources.computeIfAbsent(key(guide), key -> new NeverShown(guide, feel));
    }

    /** Whether one of the columns shows this fact, so that it needs no column of its own. */
    public boolean shows(Guide guide, Fact fact) {
        return of(guide).stream().anyMatch(column -> shows(guide, column, fact));
    }

    /** Whether this column shows this fact and nothing else. */
    public boolean shows(Guide guide, OverviewColumn column, Fact fact) {
        return column.formula() != null && fact(guide, column.formula().text()).filter(fact.id()::equals).isPresent();
    }

    private List<OverviewColumn> read(Guide guide) {
        Choices choices = new Choices(guide, feel);
        return guide.portfolio().columns().stream()
                .filter(column -> column.value() == null || sources(guide).mayShow(column.value()))
                .map(column -> column.value() == null ? computed(column) : formula(guide, column, choices)).toList();
    }

    private static OverviewColumn computed(PortfolioColumn column) {
        return new OverviewColumn(column.id(), column.label(), null,
                TRAFFIC_LIGHT.equals(column.computed()) ? Computed.TRAFFIC_LIGHT : Computed.STATUS, null, Map.of(), false,
                false);
    }

    private static OverviewColumn formula(Guide guide, PortfolioColumn column, Choices choices) {
        Question question = guide.index().questions().get(column.value().text().strip());
        Map<String, String> limited = choices.of(column.value());
        return new OverviewColumn(column.id(), column.label(), column.value(), null, question, limited,
                choices.isTruth(column.value()),
                limited.isEmpty() && fact(guide, column.value().text()).isEmpty());
    }

    private static Optional<String> fact(Guide guide, String name) {
        return guide.about().derived().stream().filter(derived -> derived.name().equals(name.strip())).map(Derived::fact)
                .filter(fact -> fact != null).findFirst();
    }

    private static String key(Guide guide) {
        return guide.id() + ' ' + guide.version();
    }
}
