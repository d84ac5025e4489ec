package nl.samenwijzer.plan.shielded;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.store.Trail;

/**
 * The views of shielded values in the trail.
 */
@ApplicationScoped
public class ShieldedViews {

    private static final Duration SAME_VIEW = Duration.ofMinutes(10);
    private static final int KEPT = 10_000;

    private record Seen(UUID plan, UUID actor, String detail) {
    }

    private final Trail trail;
    private final Clock clock;
    private final Cache<Seen, Boolean> seen = Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(SAME_VIEW).build();

    ShieldedViews(Trail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Records what was shown of this plan; nothing when that was nothing shielded.
     *
     * @param again whether this only refreshes a page: what that page showed to the same person just now is no new view
     */
    void record(OpenPlan open, String where, boolean again) {
        if (open.shown().fields().isEmpty()) {
            return;
        }
        String detail = ShieldedView.detail(where, open.shown().fields(), open.shown().rows());
        Seen view = new Seen(open.plan().id(), open.account().id(), detail);
        boolean known = again && seen.getIfPresent(view) != null;
        if (!known) {
            trail.record(view.plan(), open.plan().revision(), clock.instant().truncatedTo(ChronoUnit.MICROS), view.actor(),
                    Trail.Kind.SHIELDED_VIEWED, detail);
            seen.put(view, Boolean.TRUE);
        }
    }

    /** The views of a plan for who leads it, the newest first ({@code from} counts from 0). */
    public List<ShieldedView> of(OpenPlan open, int from, int size) {
        open.require(Action.LEAD);
        return trail.newest(open.plan().id(), Trail.Kind.SHIELDED_VIEWED, from, size).stream().map(ShieldedView::of).toList();
    }
}
