package nl.samenwijzer.portfolio.overview;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.portfolio.overview.OverviewStore.LightCount;

/** Of which guide the overview is: each has columns of its own, so an overview is of one guide. */
@ApplicationScoped
class OverviewGuides {

    private final Guides guides;

    OverviewGuides(Guides guides) {
        this.guides = guides;
    }

    /** The newest versions of the guides that have plans. */
    List<Guide> used(List<LightCount> lights) {
        List<String> used = lights.stream().map(LightCount::guide).toList();
        return guides.all().stream().map(Guide::id).distinct().filter(used::contains).map(guides::latest).toList();
    }

    /** The guide asked for (null: none), if it has plans; else the one for new plans, if it has; else the first that has. */
    Guide choose(String asked, List<LightCount> lights) {
        List<Guide> used = used(lights);
        return used.stream().filter(guide -> guide.id().equals(asked == null ? guides.forNewPlans().id() : asked)).findFirst()
                .orElseGet(() -> used.isEmpty() || used.stream().anyMatch(guide -> guide.id().equals(guides.forNewPlans().id()))
                        ? guides.forNewPlans()
                        : used.get(0));
    }

    /** Ids of all guides that are installed. */
    List<String> installed() {
        return guides.all().stream().map(Guide::id).distinct().toList();
    }

    /** The newest version of a guide that is installed. */
    Guide latest(String id) {
        return guides.latest(id);
    }
}
