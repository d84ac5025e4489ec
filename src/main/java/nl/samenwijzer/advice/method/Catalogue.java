package nl.samenwijzer.advice.method;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.samenwijzer.guide.Guide;

/** The methods of a guide as they are ranked for a plan, to look for some of them. */
public final class Catalogue {

    private static final Collator DUTCH = Collator.getInstance(Locale.forLanguageTag("nl"));

    private final Guide guide;
    private final Ranking ranking;
    private final Map<String, SearchText> texts = new HashMap<>();

    public Catalogue(Guide guide, Ranking ranking) {
        this.guide = guide;
        this.ranking = ranking;
        guide.methods().methods().forEach(method -> texts.put(method.id(), SearchText.of(guide, method)));
    }

    /** The methods for which all holds that is asked, in the order that is asked. */
    public List<Fit> find(Asking asking) {
        List<Fit> found = ranking.fits().stream().filter(fit -> holds(fit, asking)).toList();
        return asking.order() == Asking.Order.FIT ? found : found.stream().sorted(by(asking.order())).toList();
    }

    /** How many methods there would be with this value instead. */
    public int count(Asking asking, Criterion criterion, String value) {
        Asking other = asking.with(criterion, value);
        return (int) ranking.fits().stream().filter(fit -> holds(fit, other)).count();
    }

    /** How many methods each criterion that is asked keeps away by itself: those that would be found without it. */
    public Map<Criterion, Integer> withoutEach(Asking asking) {
        Map<Criterion, Integer> counts = new LinkedHashMap<>();
        asking.values().keySet().forEach(criterion -> counts.put(criterion, count(asking, criterion, "")));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private boolean holds(Fit fit, Asking asking) {
        return asking.values().entrySet().stream().allMatch(
                one -> one.getKey().holds(guide, fit.method(), texts.get(fit.method().id()), one.getValue()));
    }

    private Comparator<Fit> by(Asking.Order order) {
        return switch (order) {
            case FIT -> Comparator.comparingInt(ranking.fits()::indexOf);
            case NAME -> Comparator.comparing(fit -> fit.method().name(), DUTCH);
            case WEEKS -> Comparator.comparing(fit -> fit.method().minWeeks());
            case COSTS -> Comparator.comparing(fit -> Criterion.order(guide, fit.method().costClass()));
            case PEOPLE -> Comparator.comparing(fit -> fit.method().maxPeople(), Comparator.reverseOrder());
        };
    }
}
